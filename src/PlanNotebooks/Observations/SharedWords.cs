using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>
/// The words that the parts of a list share, found by comparing them: what one end of the list has and the others lack is that of all
/// (居民人均可支配收入 of 城镇和农村居民人均可支配收入, 国内 of 国内旅客和货邮吞吐量, 创业孵化基地 of 新建、提升创业孵化基地).
/// </summary>
internal static class SharedWords
{
    private const int RateWithAct = 3;
    private const int ShortestIndicator = 5;
    private const char Many = '大';
    private const char Items = '项';
    private const string Counts = "两三四五六七八九";
    private const string Visits = "人次";
    private const char Count = '数';
    private const string Sum = "金额";
    private const string Cases = "案件";
    private static readonly WordClass PerPopulation = WordClasses.Of("per-population");
    private static readonly WordClass Figures = WordClasses.Of("figures-of-list");
    private static readonly WordClass Kinds = WordClasses.Of("list-kind");
    private static readonly WordClass OwnKinds = WordClasses.Of("own-kind");
    private static readonly WordClass Allotting = WordClasses.Of("allotting");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass Scopes = WordClasses.Of("shared-scope");
    private static readonly WordClass LentNouns = WordClasses.Of("lent-noun");
    private static readonly WordClass Grades = WordClasses.Of("grade");
    private static readonly WordClass[] Pairs = [Grades, WordClasses.Of("way-of-trade")];
    private static readonly WordClass ShareTails = WordClasses.Of("share-tail");

    /// <summary>Gives each part of a list what the list has for all.</summary>
    /// <param name="parts">The parts as printed, two at least.</param>
    /// <param name="kind">What stands behind 等; empty where nothing does.</param>
    /// <param name="indicators">Tells which endings make a known label.</param>
    /// <param name="areLike">Whether the parts are counted in one unit; else they share no thing that is counted.</param>
    public static IReadOnlyList<LabelWords> Share(
        List<LabelWords> parts,
        LabelWords kind,
        IndicatorTable indicators,
        bool areLike
    )
    {
        if (OfVerbs(parts) is { Count: > 0 } acts)
            return acts;
        parts = WithCountedKind(parts);
        var shared = new List<LabelWords>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
            shared.Add(areLike || WordClasses.MeasureNoun.AtEnd(parts[^1]) > 0 ? WithEnding(parts, i, indicators) : parts[i]);
        ShareVerb(parts, shared);
        ShareScope(parts, shared);
        SharedHeads.Share(parts, shared, indicators);
        SharePopulation(parts, shared);
        return shared.ConvertAll(part => WordClasses.MeasureNoun.AtEnd(part) > 0 ? part : part + kind.As(LabelOrigin.Shared));
    }

    /// <summary>每千人养老床位数 of 每千人托位、养老床位数: among how many people the places of one kind are counted is said of those of the other.</summary>
    private static void SharePopulation(List<LabelWords> parts, List<LabelWords> shared)
    {
        var among = PerPopulation.HeadOf(parts[0]);
        if (among > 0 && parts.Count == 2 && LentNouns.AtEnd(parts[0]) > 0 && IsCountOfLent(parts[1]))
            shared[1] = parts[0][..among].As(LabelOrigin.Shared) + shared[1];
    }

    private static bool IsCountOfLent(LabelWords last) => last.EndsWith(Count) && LentNouns.AtEnd(last[..^1]) > 0;

    /// <summary>新建、提升创业孵化基地: verbs that act on one thing.</summary>
    private static IReadOnlyList<LabelWords> OfVerbs(List<LabelWords> parts)
    {
        var last = parts[^1];
        var verb = WordClasses.Verb.AtStart(last);
        if (verb == 0 || verb >= last.Length - 1)
            return [];
        if (parts.SkipLast(1).Any(part => !WordClasses.Verb.Contains(part)))
            return [];
        var thing = last[verb..].As(LabelOrigin.Shared);
        return parts.Select((part, i) => i < parts.Count - 1 ? part + thing : part).ToList();
    }

    /// <summary>柑橘产业链产值 of 柑橘、茶叶、食用菌三大产业链产值: a count of the parts says that what stands behind it is that of all;
    /// 投资增速 of 财政收入、工业增加值、投资三项指标增速.</summary>
    private static List<LabelWords> WithCountedKind(List<LabelWords> parts)
    {
        var last = parts[^1];
        var at = last.Folded.IndexOfAny(Many, Items);
        var isCount = at > 2 && parts.Count - 2 is var many && many < Counts.Length && last[at - 1] == Counts[many];
        if (!isCount || last.Length - at <= 2)
            return parts;
        var kind = last[(at + 1)..];
        var figures = Figures.AtStart(kind);
        var whole = parts.ConvertAll(part =>
            figures == 0 && WordClasses.MeasureNoun.AtEnd(part) > 0 ? part : part + kind[figures..].As(LabelOrigin.Shared)
        );
        whole[^1] = last[..(at - 1)] + kind[figures..];
        return whole;
    }

    /// <summary>建成市级示范片区 of 建成省级示范片区、市级示范片区各1个: the verb acts on all that are no measures.</summary>
    private static void ShareVerb(List<LabelWords> parts, List<LabelWords> shared)
    {
        var verb = LabelBuilder.HeadVerb(parts[0]);
        if (verb == 0 || verb >= shared[0].Length - 1 || WordClasses.MeasureNoun.AtEnd(shared[0]) > 0)
            return;
        var core = parts[0][verb..];
        if (shared.Skip(1).Any(part => WordClasses.MeasureNoun.AtEnd(part) > 0) || parts.Skip(1).Any(part => IsOtherAct(core, part)))
            return;
        for (var i = 1; i < parts.Count; i++)
            shared[i] = parts[0][..verb].As(LabelOrigin.Shared) + shared[i];
    }

    private static bool IsOtherAct(LabelWords core, LabelWords part) =>
        WordClasses.Verb.IndexIn(part) >= 0 && !LikeMembers.AreAlike(core, part);

    private static LabelWords WithEnding(List<LabelWords> parts, int index, IndicatorTable indicators)
    {
        var part = parts[index];
        if (part.Equals(parts[^1]))
            return part;
        var measured = NextMeasured(parts, index);
        var like = LikeMembers.TailOf(parts[..measured], parts[measured], indicators);
        var ending = OfPlaces(part, parts[measured]) ?? Ending(part, parts[measured], like, indicators);
        return WithoutRepeat(part + ending.As(LabelOrigin.Shared), parts[^1], part);
    }

    /// <summary>工业投资 of 工业、工业技改投资: what the last part is called is not the name of another.</summary>
    private static LabelWords WithoutRepeat(LabelWords shared, LabelWords last, LabelWords part) =>
        shared.Equals(last) ? part + last[^WordClasses.MeasureNoun.AtEnd(last)..].As(LabelOrigin.Shared) : shared;

    /// <summary>国内货邮吞吐量 of 国内旅客和货邮吞吐量: where the first part takes the last one's measure, the others take its scope.</summary>
    private static void ShareScope(List<LabelWords> parts, List<LabelWords> shared)
    {
        var region = WordClasses.RegionPrefix.AtStart(parts[0]);
        var scope = Scopes.AtStart(parts[0].Folded[region..]);
        if (scope == 0 || region + scope >= parts[0].Length || shared[0].Length == parts[0].Length)
            return;
        var head = parts[0][..(region + scope)];
        for (var i = 1; i < shared.Count; i++)
            if (Scopes.AtStart(parts[i]) + WordClasses.RegionPrefix.AtStart(parts[i]) == 0)
                shared[i] = head.As(LabelOrigin.Shared) + shared[i];
    }

    /// <summary>燃气普及率 for 自来水 of 自来水、燃气普及率、污水处理率: the next part that names a rate, of one kind with the last; else the last.</summary>
    private static int NextMeasured(List<LabelWords> parts, int index)
    {
        var rate = parts.FindIndex(index + 1, part => part.EndsWith('率'));
        return rate < 0 ? parts.Count - 1 : rate;
    }

    /// <summary>What a part takes from the list's last one: 城镇 of 城镇、农村居民人均可支配收入 takes 居民人均可支配收入.</summary>
    private static LabelWords Ending(LabelWords part, LabelWords last, LabelWords like, IndicatorTable indicators)
    {
        if (EndingOfForm(part, last) is { } formed)
            return formed;
        if (LikeMembers.IsOfOneEnd(part, last) && indicators.Knows(part + last[part.Length..], IndicatorScope.Extended))
            return last[part.Length..];
        if (ShareTails.AtEnd(last) is var share and > 0 && WordClasses.MeasureNoun.AtEnd(part) > 0)
            return ShareTails.AtEnd(part) > 0 || part.EndsWith('率') ? LabelWords.Empty : TailOfShare(last, share);
        if (IsWhole(part, last, indicators))
            return LabelWords.Empty;
        return KnownEnding(part, last, like, indicators) ?? MeasuredEnding(part, last, like, indicators);
    }

    /// <summary>占比 of 产业投资占比, 占全省的比重 of 上缴税金占全省的比重.</summary>
    private static LabelWords TailOfShare(LabelWords last, int share) =>
        last.Folded.LastIndexOf('占') is var of and > 0 ? last[of..] : last[^share..];

    /// <summary>What is allotted by each of several, and of what each is a grade or a way of trade (进口、出口通关时间): endings that the last
    /// part's form tells.</summary>
    private static LabelWords? EndingOfForm(LabelWords part, LabelWords last)
    {
        foreach (var kinds in Pairs)
            if (kinds.Contains(part) && kinds.HeadOf(last) is var kind and > 0)
                return last[kind..];
        return Allotting.IndexIn(last) is var allotted and > 0 && Allotting.IndexIn(part) < 0 ? last[allotted..] : null;
    }

    /// <summary>The longest ending of the last part with which the part is a known label, and no less than what the parts show to be
    /// shared; null where there is none.</summary>
    private static LabelWords? KnownEnding(LabelWords part, LabelWords last, LabelWords like, IndicatorTable indicators)
    {
        var measure = WordClasses.MeasureNoun.AtEnd(last) is var noun && noun < last.Length ? noun : 1;
        for (var i = 1; i <= last.Length - Math.Max(measure, like.Length); i++)
            if (indicators.Knows(part + last[i..], IndicatorScope.Extended))
                return last[i..];
        return null;
    }

    /// <summary>What a part that names no measure and is no indicator takes of the last one: what the parts show to be shared, else the
    /// measure at its end.</summary>
    private static LabelWords MeasuredEnding(LabelWords part, LabelWords last, LabelWords like, IndicatorTable indicators)
    {
        if (NamesMeasure(part) || (part.Length >= ShortestIndicator && indicators.Knows(part)))
            return LabelWords.Empty;
        if (!like.IsEmpty)
            return like;
        if (WordClasses.MeasureNoun.AtEnd(last) is var whole and >= 3 && whole < last.Length)
            return ShareOf(last) ?? last[^(whole + KindBefore(part, last, whole))..];
        if (indicators.Knows(part))
            return LabelWords.Empty;
        return ShareOf(last) ?? Measure(part, last);
    }

    /// <summary>Nothing of 损失金额 beside 诈骗案件, and 数 of 养老床位数 beside 托位: a sum that cases have not, and a count of other places; null of any
    /// other figure.</summary>
    private static LabelWords? OfPlaces(LabelWords part, LabelWords last)
    {
        if (part.EndsWith(Cases) && last.EndsWith(Sum) && LentNouns.IndexIn(last) < 0)
            return LabelWords.Empty;
        return LentNouns.AtEnd(part) > 0 && IsCountOfLent(last)
            ? last[^1..]
            : null;
    }

    private static bool NamesMeasure(LabelWords part) =>
        WordClasses.MeasureNoun.AtEnd(part) > 0
        || (part.Length >= ShortestIndicator && WordClasses.Up.AtEnd(part) > 0 && part[^1] is '幅' or '速');

    /// <summary>Whether a part is like the last one, so that it takes nothing: 技改投资, or 接待游客 beside 实现旅游总花费.</summary>
    private static bool IsWhole(LabelWords part, LabelWords last, IndicatorTable indicators)
    {
        if (part.EndsWith(Visits))
            return true;
        if (!indicators.Knows(part, IndicatorScope.Extended) || IsNamedInFull(part, last, indicators))
            return false;
        return WordClasses.MeasureNoun.AtEnd(part) + WordClasses.LightHead.AtStart(last) > 0;
    }

    /// <summary>化学需氧量 before 氨氮排放量: its full name has the last one's measure.</summary>
    private static bool IsNamedInFull(LabelWords part, LabelWords last, IndicatorTable indicators) =>
        WordClasses.MeasureNoun.AtEnd(last) is > 0 and var measure
        && part[^1] == last[^1]
        && indicators.Knows(part + last[^measure..], IndicatorScope.Extended);

    private static LabelWords Measure(LabelWords part, LabelWords last)
    {
        var length = WordClasses.MeasureNoun.AtEnd(last);
        if (length == 0 && LentNouns.AtEnd(part) == 0)
            length = LentNoun(last);
        if (length == last.Length && IsOneWord(part, last))
            length = 1;
        length += KindBefore(part, last, length);
        if (length == 1 && last.EndsWith('率') && last.Length > RateWithAct)
            length = RateWithAct + (IsMade(last) ? 1 : 0);
        length = WithPerHead(last, LikeMembers.WithAct(last, length));
        return length < last.Length ? last[^length..] : LabelWords.Empty;
    }

    /// <summary>标准化率 has a word of three characters before 率; 绿化率 one of two.</summary>
    private static bool IsMade(LabelWords last) =>
        last.EndsWith("化率") && last.Length > RateWithAct + 1 && WordClasses.Verb.AtEnd(last[..^1]) == 0;

    /// <summary>客运和货运量: the last part is a measure of one word, which the first lacks but for its end.</summary>
    private static bool IsOneWord(LabelWords part, LabelWords last) => last.Length > 2 && part[^1] == last[^2];

    /// <summary>基本养老保险 of 机关事业单位基本养老保险, 保险 of 基本医疗保险.</summary>
    private static int LentNoun(LabelWords last) =>
        LentNouns.AtEnd(last) is var length && length == last.Length && length > 2 ? LentNouns.AtEnd(last[^2..]) : length;

    /// <summary>产业链 of 装备制造产业链产值, for a part that names no kind of its own and needs none (民营经济 beside 小微企业贷款).</summary>
    private static int KindBefore(LabelWords part, LabelWords last, int measure)
    {
        var kind = measure > 0 ? Math.Max(Kinds.AtEnd(last[..^measure]), LentNouns.AtEnd(last[..^measure])) : 0;
        var hasOwn = Kinds.AtEnd(part) + LentNouns.AtEnd(part) + OwnKinds.AtEnd(part) > 0;
        return measure + kind < last.Length && !hasOwn ? kind : 0;
    }

    /// <summary>生均经费 of 高中教育生均经费.</summary>
    private static int WithPerHead(LabelWords last, int length) =>
        length + PerHead.AtEnd(last[..^length]);

    /// <summary>人口覆盖率 of 电视的人口覆盖率.</summary>
    private static LabelWords? OwnMeasure(LabelWords last)
    {
        var own = last[(last.IndexOf('的') + 1)..];
        return own.Length < last.Length - 1 && WordClasses.MeasureNoun.AtEnd(own) > 0 ? own : null;
    }

    /// <summary>产值占规上工业比重, of a last part that ends with a share; 占全市比重 where what has the share is no measure.</summary>
    private static LabelWords? ShareOf(LabelWords last)
    {
        var of = last.IndexOf('占');
        if (of <= 0)
            return OwnMeasure(last);
        var measure = WordClasses.MeasureNoun.AtEnd(last[..of]);
        var isOfThing = measure == 0 && ShareTails.AtEnd(last) > 0;
        return isOfThing || (measure > 0 && measure < of) ? last[(of - measure)..] : null;
    }
}
