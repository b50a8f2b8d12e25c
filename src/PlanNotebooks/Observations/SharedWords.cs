using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The words that the parts of a list share: 居民人均可支配收入 of 城镇和农村居民人均可支配收入.</summary>
internal static class SharedWords
{
    private const int RateWithAct = 3;
    private const string Industry = "产业";
    private static readonly WordSet Kinds = Words.Of("list-kind");

    /// <summary>Gives each part of a list what the list has for all.</summary>
    /// <param name="parts">The parts as printed, two at least.</param>
    /// <param name="kind">What stands behind 等; empty where nothing does.</param>
    /// <param name="indicators">Tells which endings make a known label.</param>
    public static IReadOnlyList<LabelWords> Share(List<LabelWords> parts, LabelWords kind, IndicatorTable indicators)
    {
        var last = parts[^1];
        var shared = new List<LabelWords>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
            shared.Add(parts[i].Equals(last) ? last : parts[i] + Ending(parts[i], NextMeasured(parts, i), indicators).As(LabelOrigin.Shared));
        ShareBeginning(parts, shared, indicators);
        for (var i = 0; i < shared.Count; i++)
        {
            if (!kind.IsEmpty && Words.MeasureNoun.AtEnd(shared[i]) == 0) shared[i] += kind.As(LabelOrigin.Shared);
            if (IsOrdinalOfIndustry(shared[i][..1]) && shared[i].Folded[1..].StartsWith(Industry)) shared[i] = LabelWords.Implying("第") + shared[i];
        }

        return shared;
    }

    private static void ShareBeginning(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        var noun = Words.MeasureNoun.AtEnd(parts[0]);
        for (var i = 1; i < shared.Count; i++)
            if (noun > 1 && noun < parts[0].Length && Words.MeasureNoun.Contains(parts[i])) shared[i] = parts[0][..^noun].As(LabelOrigin.Shared) + parts[i];
        if (noun == 0 || parts[0][..^noun] is not { Length: > 3 } counted) return;
        var act = Words.Verb.AtEnd(counted);
        if (act == 0 || act >= counted.Length - 1) return;
        for (var i = 1; i < shared.Count; i++)
            if (shared[i] == parts[i] && Words.MeasureNoun.Contains(parts[i]) && !indicators.Knows(parts[i], IndicatorScope.Extended))
                shared[i] = counted[..^act].As(LabelOrigin.Shared) + parts[i];
    }

    /// <summary>燃气普及率 for 自来水 of 自来水、燃气普及率、污水处理率: the next part that names a rate, of one kind with the last; else the last.</summary>
    private static LabelWords NextMeasured(List<LabelWords> parts, int index)
    {
        for (var i = index + 1; i < parts.Count; i++)
            if (parts[i].EndsWith('率')) return parts[i];
        return parts[^1];
    }

    /// <summary>What a part takes from the list's last one: 城镇 of 城镇、农村居民人均可支配收入 takes 居民人均可支配收入.</summary>
    private static LabelWords Ending(LabelWords part, LabelWords last, IndicatorTable indicators)
    {
        if (IsOrdinalOfIndustry(part) && last.IndexOf(Industry) is var industry and > 0) return last[industry..];
        if (Words.MeasureNoun.AtEnd(part) > 0 && indicators.Knows(part, IndicatorScope.Extended)) return LabelWords.Empty;
        for (var i = 1; i < last.Length; i++)
            if (indicators.Knows(part + last[i..], IndicatorScope.Extended)) return last[i..];
        if (Words.MeasureNoun.AtEnd(last) is var whole and >= 3 && whole < last.Length && Words.MeasureNoun.AtEnd(part) == 0)
            return ShareOf(last) ?? last[^whole..];
        if (indicators.Knows(part) || Words.MeasureNoun.AtEnd(part) > 0) return LabelWords.Empty;
        return ShareOf(last) ?? Measure(part, last);
    }

    private static LabelWords Measure(LabelWords part, LabelWords last)
    {
        var length = Words.MeasureNoun.AtEnd(last);
        var kind = length > 0 ? Kinds.AtEnd(last[..^length]) : 0;
        if (kind > 0 && length + kind < last.Length && Kinds.AtEnd(part) == 0 && !part.EndsWith('业')) length += kind;
        if (length == 1 && last.EndsWith('率') && last.Length > RateWithAct) length = RateWithAct;
        return length < last.Length ? last[^length..] : LabelWords.Empty;
    }

    /// <summary>一 of 一、二、三产业增加值.</summary>
    private static bool IsOrdinalOfIndustry(LabelWords part) => part.TrimStart('第').Folded is "一" or "二" or "三";

    /// <summary>产值占规上工业比重, of a last part that ends with a share.</summary>
    private static LabelWords? ShareOf(LabelWords last)
    {
        var of = last.IndexOf('占');
        var measure = of > 0 ? Words.MeasureNoun.AtEnd(last[..of]) : 0;
        return measure > 0 && measure < of ? last[(of - measure)..] : null;
    }
}
