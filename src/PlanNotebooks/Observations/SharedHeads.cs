using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What the first part of a list measures, for those behind it that name a measure alone: 医院 of 医院床位数、入住率.</summary>
internal static class SharedHeads
{
    private const int ShortestIndicator = 5;
    private const int ShortestCounted = 4;
    private const int ShortestPart = 2;
    private const int LongestBareMeasure = 3;
    private const int LongestMeasuredAct = 4;
    private const string Investment = "投资";
    private const string PerUnit = "单位";
    private const string CountEnds = "数率次";
    private const string MeasureEnds = "量额数率值次";
    private static readonly WordClass WholeRates = WordClasses.Of("whole-rate");
    private static readonly WordClass BareRates = WordClasses.Of("bare-rate");
    private static readonly WordClass Acts = WordClasses.Of("measured-act");

    /// <summary>Gives each part that measures nothing by itself, and has taken nothing yet, what the first one measures.</summary>
    /// <param name="parts">The parts as printed.</param>
    /// <param name="shared">The parts with what they have taken already; takes more.</param>
    /// <param name="indicators">Tells which parts are indicators by themselves.</param>
    public static void Share(List<LabelWords> parts, List<LabelWords> shared, IndicatorTable indicators)
    {
        var taken = LabelWords.Empty;
        for (var i = 1; i < shared.Count; i++)
        {
            var head = shared[i] == parts[i] ? HeadFor(parts[i], parts[0], indicators) : null;
            if (head is null && !taken.IsEmpty && WordClasses.Generic.Contains(parts[i]))
                head = taken;
            if (head is not { } found)
                continue;
            // 商品房 of 商品房销售, before 销售额: the act is said again in the part.
            var again = parts[i].Folded.First(ShortestPart);
            taken = found[..^(found.EndsWith(again) ? again.Length : 0)];
            shared[i] = taken.As(LabelOrigin.Shared) + parts[i];
        }

        ShareEconomy(parts, shared);
    }

    /// <summary>民营经济 for 税收占比 of 民营经济增加值、税收占比: the economy that the first part names is that of each figure of an economy.</summary>
    private static void ShareEconomy(List<LabelWords> parts, List<LabelWords> shared)
    {
        var economy = TopicKind.Economy.Endings.AtStart(parts[0]);
        if (economy == 0 || economy == parts[0].Length)
            return;
        for (var i = 1; i < shared.Count; i++)
            if (TopicKind.Economy.Figures.AtStart(parts[i]) > 0)
                shared[i] = parts[0][..economy].As(LabelOrigin.Shared) + shared[i];
    }

    private static readonly Func<LabelWords, LabelWords, IndicatorTable, LabelWords?>[] Heads =
    [
        static (first, part, _) => OwnerBeforeOf(first, part),
        static (first, part, _) => ZoneOf(first, part),
        CountedIn,
        OwnerOfAct,
        MeasuredIn,
        HeadOfLikeForm,
    ];

    private static LabelWords? HeadFor(LabelWords part, LabelWords first, IndicatorTable indicators) =>
        Heads.FirstFound(first, part, indicators);

    /// <summary>纺织企业 for 产值 of 纺织企业的户数、产值: whose the first measure is, before 的, is whose each is.</summary>
    private static LabelWords? OwnerBeforeOf(LabelWords first, LabelWords part)
    {
        var of = first.Folded.LastIndexOf('的');
        return of > 1
            && WordClasses.MeasureNoun.AtEnd(first[(of + 1)..]) > 0
            && WordClasses.MeasureNoun.AtEnd(part) > 0
            && part.Length <= LongestMeasuredAct
            && !part.Contains('的')
            ? first[..of]
            : null;
    }

    /// <summary>经开区 for 税收 of 经开区工业产值、税收: of a zone's figures, each is the zone's alone.</summary>
    private static LabelWords? ZoneOf(LabelWords first, LabelWords part)
    {
        var zone = TopicKind.Zone.Figures.Contains(part) ? TopicKind.Zone.Endings.LastEndIn(first) : 0;
        return zone > 2 ? first[..zone] : null;
    }

    /// <summary>诈骗案件 for 案损数 of 诈骗案件受理数、案损数: a measure alone is that of what the first part measures.</summary>
    private static LabelWords? CountedIn(LabelWords first, LabelWords part, IndicatorTable indicators)
    {
        if (part.Length is < 2 or > LongestBareMeasure || !CountEnds.Contains(part[^1]))
            return null;
        var measure = WordClasses.MeasureNoun.AtEnd(first);
        var counted = first.Length - (measure > 1 && measure < part.Length ? measure : part.Length);
        return
            counted < 2
            || first[^1] != part[^1]
            || WholeRates.Contains(part)
            || indicators.Knows(part, IndicatorScope.Extended)
            ? null
            : first[..counted];
    }

    /// <summary>养老机构 for 入住率 of 养老机构床位数、入住率, 企业专利 for 授权量 of 企业专利申请量、授权量: what an act alone comes to is that of what
    /// the first part measures, before a measure as long as it.</summary>
    private static LabelWords? OwnerOfAct(LabelWords first, LabelWords part, IndicatorTable indicators)
    {
        var length = first.Length - part.Length;
        if (length < 2 || !IsOfAct(part) || WordClasses.RegionPrefix.Contains(first[..length]))
            return null;
        var measure = first[length..];
        var isLike = Acts.AtStart(measure) > 0
            || (!IsWholeIndicator(first, indicators) && (BareRates.Contains(measure) || WordClasses.MeasureNoun.Contains(measure)));
        return isLike && MeasureEnds.Contains(first[^1]) ? first[..length] : null;
    }

    /// <summary>入住率, 授权量: what an act came to, and no thing.</summary>
    private static bool IsOfAct(LabelWords part) =>
        part.Length is >= LongestBareMeasure and <= LongestMeasuredAct
        && MeasureEnds.Contains(part[^1])
        && !WholeRates.Contains(part)
        && (Acts.AtStart(part) > 0 || BareRates.Contains(part));

    /// <summary>A measure alone is that of what the first part measures, or where the first part counts acts, of what they are done
    /// to.</summary>
    private static LabelWords? MeasuredIn(LabelWords first, LabelWords part, IndicatorTable indicators)
    {
        var noun = WordClasses.MeasureNoun.TailOf(first);
        if (noun == 0)
            return null;
        var measured = first[..^noun];
        if (first.EndsWith(Investment) || IsWholeIndicator(first, indicators))
            return IsOfOwner(part, measured, indicators) ? measured : null;
        if (!WordClasses.MeasureNoun.Contains(part))
            return null;
        if (noun > 1)
            return IsOfOneKind(first, part) ? null : measured;
        return indicators.Knows(part, IndicatorScope.Extended) ? null : ThingOfAct(measured);
    }

    /// <summary>死亡人数 of 生产安全事故起数、死亡人数, 水耗 of 单位生产总值能耗、水耗: of an indicator too, a measure that says nothing alone is of the
    /// same.</summary>
    private static bool IsOfOwner(LabelWords part, LabelWords owner, IndicatorTable indicators) =>
        !Topics.Narrows(part)
        && (WordClasses.Generic.Contains(part) || (owner.StartsWith(PerUnit) && WordClasses.MeasureNoun.Contains(part)))
        && indicators.Knows(owner + part, IndicatorScope.Extended);

    /// <summary>财政收入、税收收入: two of the same measure, each with what it is of.</summary>
    private static bool IsOfOneKind(LabelWords first, LabelWords part) =>
        part.Length > 2 && part.Length == first.Length && first.EndsWith(part.Folded[^2..]);

    /// <summary>诈骗案件 of 诈骗案件受理: what the act at the end is done to; null where none is.</summary>
    private static LabelWords? ThingOfAct(LabelWords counted)
    {
        var act = counted.Length >= ShortestCounted ? WordClasses.Verb.AtEnd(counted) : 0;
        return act == 0 || act >= counted.Length - 1 ? null : counted[..^act];
    }

    /// <summary>社会消费品零售总额、进出口总额: an indicator's own first words are no owner of the next.</summary>
    private static bool IsWholeIndicator(LabelWords part, IndicatorTable indicators) =>
        part.Length > ShortestIndicator && indicators.Knows(part);

    /// <summary>旅游业 for 创收 of 旅游业创汇、创收: of parts that end alike, what the first one has before it is that of all.</summary>
    private static LabelWords? HeadOfLikeForm(LabelWords first, LabelWords part, IndicatorTable indicators)
    {
        if (part.Length is < 2 or > LongestBareMeasure || first.Length < part.Length + 2)
            return null;
        var isLike = first[first.Length - part.Length] == part[0] && !indicators.Knows(part, IndicatorScope.Extended);
        return isLike ? first[..^part.Length] : null;
    }
}
