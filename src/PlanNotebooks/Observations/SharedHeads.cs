using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What the first part of a list measures, for those behind it that name a measure alone: 医院 of 医院床位数、入住率.</summary>
internal static class SharedHeads
{
    private const int ShortestIndicator = 5;
    private const int ShortestCounted = 4;
    private const int LongestBareMeasure = 3;
    private const int LongestMeasuredAct = 4;
    private const string Investment = "投资";
    private const string PerUnit = "单位";
    private const string MeasureEnds = "量额数率值次";
    private static readonly WordClass WholeRates = WordClasses.Of("whole-rate");
    private static readonly WordClass BareRates = WordClasses.Of("bare-rate");
    private static readonly WordClass Acts = WordClasses.Of("measured-act");

    /// <summary>Gives each part that measures nothing by itself what the first one measures.</summary>
    /// <param name="parts">The parts as printed.</param>
    /// <param name="shared">The parts with what they have taken already; takes more.</param>
    /// <param name="indicators">Tells which parts are indicators by themselves.</param>
    public static void Share(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        ShareCounted(parts, shared, indicators);
        ShareOfAct(parts, shared, indicators);
        ShareMeasure(parts, shared, indicators);
        ShareOfLikeForm(parts, shared, indicators);
    }

    /// <summary>诈骗案件案损数 of 诈骗案件受理数、案损数: a measure alone is that of what the first part measures.</summary>
    private static void ShareCounted(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        for (var i = 1; i < shared.Count; i++)
        {
            var part = parts[i];
            if (
                shared[i] != part
                || part.Length is < 2 or > LongestBareMeasure
                || !(part.EndsWith('数') || part.EndsWith('率'))
            )
                continue;
            var counted = parts[0].Length - part.Length;
            if (
                counted < 2
                || parts[0][^1] != part[^1]
                || WholeRates.Contains(part)
                || indicators.Knows(part, IndicatorScope.Extended)
            )
                continue;
            shared[i] = parts[0][..counted].As(LabelOrigin.Shared) + part;
        }
    }

    /// <summary>养老机构入住率 of 养老机构床位数、入住率, 企业专利授权量 of 企业专利申请量、授权量: what an act alone comes to is that of what the
    /// first part measures.</summary>
    private static void ShareOfAct(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        for (var i = 1; i < shared.Count; i++)
        {
            var part = parts[i];
            if (shared[i] != part || !IsOfAct(part) || OwnerIn(parts[0], part, indicators) is not { IsEmpty: false } owner)
                continue;
            shared[i] = owner.As(LabelOrigin.Shared) + part;
        }
    }

    /// <summary>入住率, 授权量: what an act came to, and no thing.</summary>
    private static bool IsOfAct(LabelWords part) =>
        part.Length is >= LongestBareMeasure and <= LongestMeasuredAct
        && MeasureEnds.Contains(part[^1])
        && !WholeRates.Contains(part)
        && (Acts.AtStart(part) > 0 || BareRates.Contains(part));

    /// <summary>What a first part measures that ends with a measure as long as another: 养老机构 of 养老机构床位数.</summary>
    private static LabelWords OwnerIn(LabelWords first, LabelWords part, IndicatorTable indicators)
    {
        var length = first.Length - part.Length;
        if (length < 2 || IsWholeIndicator(first, indicators) || WordClasses.RegionPrefix.Contains(first[..length]))
            return LabelWords.Empty;
        var measure = first[length..];
        var isLike = Acts.AtStart(measure) > 0 || BareRates.Contains(measure) || WordClasses.MeasureNoun.Contains(measure);
        return isLike && MeasureEnds.Contains(first[^1]) ? first[..length] : LabelWords.Empty;
    }

    /// <summary>A measure alone is that of what the first part measures, or where the first part counts acts, of what they are done
    /// to.</summary>
    private static void ShareMeasure(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        var first = parts[0];
        var noun = WordClasses.MeasureNoun.AtEnd(first);
        if (noun == 0 || noun >= first.Length)
            return;
        var measured = first[..^noun];
        if (first.EndsWith(Investment) || IsWholeIndicator(first, indicators))
            ShareOwner(measured, parts, shared, indicators);
        else if (noun > 1)
            ShareMeasured(measured, parts, shared);
        else if (ThingOfAct(measured) is { IsEmpty: false } thing)
            ShareThing(thing, parts, shared, indicators);
    }

    /// <summary>生产安全事故死亡人数 of 生产安全事故起数、死亡人数, 单位生产总值水耗 of 单位生产总值能耗、水耗: of an indicator too, a measure that says
    /// nothing alone is of the same.</summary>
    private static void ShareOwner(
        LabelWords owner,
        List<LabelWords> parts,
        List<LabelWords> shared,
        IndicatorTable indicators
    )
    {
        for (var i = 1; i < shared.Count; i++)
            if (
                shared[i] == parts[i]
                && !Topics.Narrows(parts[i])
                && (WordClasses.Generic.Contains(parts[i]) || (owner.StartsWith(PerUnit) && WordClasses.MeasureNoun.Contains(parts[i])))
                && indicators.Knows(owner + parts[i], IndicatorScope.Extended)
            )
                shared[i] = owner.As(LabelOrigin.Shared) + parts[i];
    }

    private static void ShareMeasured(LabelWords measured, List<LabelWords> parts, List<LabelWords> shared)
    {
        for (var i = 1; i < shared.Count; i++)
            if (shared[i] == parts[i] && WordClasses.MeasureNoun.Contains(parts[i]) && !IsOfOneKind(parts[0], parts[i]))
                shared[i] = measured.As(LabelOrigin.Shared) + parts[i];
    }

    /// <summary>财政收入、税收收入: two of the same measure, each with what it is of.</summary>
    private static bool IsOfOneKind(LabelWords first, LabelWords part) =>
        part.Length > 2 && part.Length == first.Length && first.EndsWith(part.Folded[^2..]);

    /// <summary>诈骗案件 of 诈骗案件受理: what the act at the end is done to; no words where none is.</summary>
    private static LabelWords ThingOfAct(LabelWords counted)
    {
        var act = counted.Length >= ShortestCounted ? WordClasses.Verb.AtEnd(counted) : 0;
        return act == 0 || act >= counted.Length - 1 ? LabelWords.Empty : counted[..^act];
    }

    /// <summary>Gives what acts are done to to each measure alone that has taken nothing yet and is no indicator.</summary>
    private static void ShareThing(
        LabelWords thing,
        List<LabelWords> parts,
        List<LabelWords> shared,
        IndicatorTable indicators
    )
    {
        for (var i = 1; i < shared.Count; i++)
            if (
                shared[i] == parts[i]
                && WordClasses.MeasureNoun.Contains(parts[i])
                && !indicators.Knows(parts[i], IndicatorScope.Extended)
            )
                shared[i] = thing.As(LabelOrigin.Shared) + parts[i];
    }

    /// <summary>社会消费品零售总额、进出口总额: an indicator's own first words are no owner of the next.</summary>
    private static bool IsWholeIndicator(LabelWords part, IndicatorTable indicators) =>
        part.Length > ShortestIndicator && indicators.Knows(part);

    /// <summary>旅游业创收 of 旅游业创汇、创收: of parts that end alike, what the first one has before it is that of all.</summary>
    private static void ShareOfLikeForm(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        for (var i = 1; i < shared.Count; i++)
        {
            var (part, first) = (parts[i], parts[0]);
            if (shared[i] != part || part.Length is < 2 or > LongestBareMeasure || first.Length < part.Length + 2)
                continue;
            if (first[first.Length - part.Length] == part[0] && !indicators.Knows(part, IndicatorScope.Extended))
                shared[i] = first[..^part.Length].As(LabelOrigin.Shared) + part;
        }
    }
}
