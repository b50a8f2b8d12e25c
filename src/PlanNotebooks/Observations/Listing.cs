using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Lists inside a phrase: the examples before 等, and the parts that share a number or a word.</summary>
internal static class Listing
{
    private const string TownAndCountry = "城乡";
    private const int LongestKind = 2;
    private const int ShortestKind = 2;
    private const int LongNoun = 8;
    private const int RateWithAct = 3;
    private const string Industry = "产业";
    private static readonly WordSet Kinds = Words.Of("list-kind");
    private static readonly WordSet Nominal = Words.Of("nominal-verb");
    private static readonly string[] And = ["以及", "和", "及", "与"];

    /// <summary>Leaves out the examples before 等: 引进央视短视频基地、省文投集团等重大项目 is 引进重大项目.</summary>
    public static string WithoutExamples(string words, int verb)
    {
        var etc = IndexOutsideQuotes(words, '等');
        if (etc <= verb || words.Length - etc - 1 <= ShortestKind) return words;
        if (words[etc + 1] is '级' or '次' or '待' or '候' or '额' or '值' or '奖' || words[etc - 1] is '高' or '中' or '初' or '平' or '同' or '均') return words;
        if (verb == 0) verb = PastInnerVerb(words, etc);
        if (verb == 0 && words.AsSpan(0, etc).Contains('、') && words.Length - etc > LongNoun && Words.MeasureNoun.AtEnd(words) == 0) return words[(etc + 1)..].TrimStart('的', '类');
        return verb == 0 ? words : words[..verb] + words[(etc + 1)..].TrimStart('的', '类');
    }

    /// <summary>The parts of a list, as many as asked for; none where the list cannot be split into that many.</summary>
    /// <param name="list">The list: 刑事警情、治安警情.</param>
    /// <param name="count">How many parts there must be; 0 for as many as there are.</param>
    /// <param name="indicators">Tells which endings the parts share.</param>
    public static IReadOnlyList<string> Split(string list, int count, IndicatorTable indicators)
    {
        var town = Words.RegionPrefix.AtStart(list);
        if (list.AsSpan(town).StartsWith(TownAndCountry, StringComparison.Ordinal) && count == 2 && !list.Contains('、'))
            return ["城镇" + list[(town + TownAndCountry.Length)..], "农村" + list[(town + TownAndCountry.Length)..]];
        var (items, kind) = CutKind(list);
        var parts = SplitAt(items, ["、"]);
        if (count == 0 || parts.Count < count) parts = SplitLast(parts, count);
        if (parts.Count < 2 || (count > 0 && parts.Count != count)) return [];
        return Share(parts, kind, indicators);
    }

    /// <summary>Where what a verb in the middle of a phrase acts on begins: 健康智谷等项目 of 产业园引进健康智谷等项目; 0 where there is none.</summary>
    public static int PastInnerVerb(string words, int end) =>
        IndexOfInnerVerb(words, end) is var at and > 0 ? at + Words.Verb.AtStart(words.AsSpan(at, end - at)) : 0;

    /// <summary>Where a verb in the middle of a phrase begins; 0 where there is none.</summary>
    public static int IndexOfInnerVerb(string words, int end)
    {
        for (var i = 2; i < end - 2; i++)
            if (Words.Verb.AtStart(words.AsSpan(i, end - i)) is var length and > 1 && !Nominal.Contains(words.AsSpan(i, length))) return i;

        return 0;
    }

    /// <summary>Cuts 等行业 off a list; a short kind belongs to every part that names no measure.</summary>
    private static (string Items, string Kind) CutKind(string list)
    {
        var etc = IndexOutsideQuotes(list, '等');
        if (etc <= 0 || etc + 1 > list.Length) return (list, "");
        var kind = list[(etc + 1)..];
        return (list[..etc], kind.Length <= LongestKind ? kind : "");
    }

    private static List<string> SplitLast(List<string> parts, int count)
    {
        foreach (var word in And)
        {
            var split = new List<string>();
            foreach (var part in parts) split.AddRange(SplitAt(part, [word]));
            if (split.Count == count || (count == 0 && split.Count > parts.Count)) return split;
        }

        return parts;
    }

    private static List<string> SplitAt(string list, string[] words)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i] is '“' or '(' or '（' or '《') depth++;
            else if (list[i] is '”' or ')' or '）' or '》') depth--;
            var word = depth == 0 && i > start ? Array.Find(words, word => string.CompareOrdinal(list, i, word, 0, word.Length) == 0) : null;
            if (word is null) continue;
            parts.Add(list[start..i]);
            start = i + word.Length;
            i = start - 1;
        }

        if (start < list.Length) parts.Add(list[start..]);
        return parts;
    }

    private static List<string> Share(List<string> parts, string kind, IndicatorTable indicators)
    {
        var last = parts[^1];
        var shared = new List<string>(parts.Count);
        for (var i = 0; i < parts.Count; i++) shared.Add(parts[i] == last ? last : parts[i] + SharedEnding(parts[i], NextMeasured(parts, i), indicators));
        var noun = Words.MeasureNoun.AtEnd(parts[0]);
        for (var i = 1; i < shared.Count; i++)
            if (noun > 1 && noun < parts[0].Length && Words.MeasureNoun.Contains(parts[i])) shared[i] = parts[0][..^noun] + parts[i];
        if (noun > 0 && parts[0][..^noun] is { Length: > 3 } counted && Words.Verb.AtEnd(counted) is var act and > 0 && act < counted.Length - 1)
            for (var i = 1; i < shared.Count; i++)
                if (shared[i] == parts[i] && Words.MeasureNoun.Contains(parts[i]) && !indicators.Knows(parts[i], IndicatorScope.Extended)) shared[i] = counted[..^act] + parts[i];

        for (var i = 0; i < shared.Count; i++)
        {
            if (kind.Length > 0 && Words.MeasureNoun.AtEnd(shared[i]) == 0) shared[i] += kind;
            if (IsOrdinalOfIndustry(shared[i][..1]) && shared[i].AsSpan(1).StartsWith(Industry, StringComparison.Ordinal)) shared[i] = "第" + shared[i];
        }

        return shared;
    }

    /// <summary>燃气普及率 for 自来水 of 自来水、燃气普及率、污水处理率: the next part that names a rate, of one kind with the last; else the last.</summary>
    private static string NextMeasured(List<string> parts, int index)
    {
        for (var i = index + 1; i < parts.Count; i++)
            if (parts[i].EndsWith('率')) return parts[i];
        return parts[^1];
    }

    /// <summary>What a part takes from the list's last one: 城镇 of 城镇、农村居民人均可支配收入 takes 居民人均可支配收入.</summary>
    private static string SharedEnding(string part, string last, IndicatorTable indicators)
    {
        if (IsOrdinalOfIndustry(part) && last.IndexOf(Industry, StringComparison.Ordinal) is var industry and > 0) return last[industry..];
        if (Words.MeasureNoun.AtEnd(part) > 0 && indicators.Knows(part, IndicatorScope.Extended)) return "";
        for (var i = 1; i < last.Length; i++)
            if (indicators.Knows(part + last[i..], IndicatorScope.Extended)) return last[i..];
        if (Words.MeasureNoun.AtEnd(last) is var whole and >= 3 && whole < last.Length && Words.MeasureNoun.AtEnd(part) == 0) return ShareOf(last) ?? last[^whole..];
        if (indicators.Knows(part)) return "";
        if (Words.MeasureNoun.AtEnd(part) > 0) return "";
        if (ShareOf(last) is { } share) return share;
        var length = Words.MeasureNoun.AtEnd(last);
        if (length > 0 && Kinds.AtEnd(last.AsSpan(0, last.Length - length)) is var kind and > 0 && length + kind < last.Length && Kinds.AtEnd(part) == 0 && !part.EndsWith('业')) length += kind;
        if (length == 1 && last.EndsWith('率') && last.Length > RateWithAct) length = RateWithAct;
        return length < last.Length ? last[^length..] : "";
    }

    /// <summary>一 of 一、二、三产业增加值.</summary>
    private static bool IsOrdinalOfIndustry(string part) => part.TrimStart('第') is "一" or "二" or "三";

    /// <summary>产值占规上工业比重, of a last part that ends with a share.</summary>
    private static string? ShareOf(string last)
    {
        var of = last.IndexOf('占', StringComparison.Ordinal);
        var measure = of > 0 ? Words.MeasureNoun.AtEnd(last.AsSpan(0, of)) : 0;
        return measure > 0 && measure < of ? last[(of - measure)..] : null;
    }

    private static int IndexOutsideQuotes(string words, char c)
    {
        var depth = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '“' or '《') depth++;
            else if (words[i] is '”' or '》') depth--;
            else if (words[i] == c && depth <= 0) return i;
        }

        return -1;
    }
}
