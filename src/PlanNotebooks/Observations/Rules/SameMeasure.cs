using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Gives a label that names a thing alone the measure named last: another crop's yield, another place's rate.</summary>
internal static class SameMeasure
{
    private const string Having = "拥有";
    private const string Spent = "支出";
    private const string Revenue = "收入";
    private const string BudgetEnds = "算政总金";
    private const char Each = '每';
    private const char Share = '占';
    private const char To = '对';
    private const char Use = '耗';
    private const int ShortestOwner = 2;
    private const string Among = "其中";
    private const string Contribution = "贡献率";
    private const int ShortestMeasure = 2;
    private const int LongestThing = 8;
    private const int LongestCrop = 6;
    private const int LongestPlace = 4;

    /// <summary>More than there can be for some people, and so a count of all.</summary>
    private const int LeastOfAll = 100;
    private static readonly WordClass MadeUnits = WordClasses.Of("made-unit");
    private static readonly WordClass Prizes = WordClasses.Of("prize");
    private static readonly WordClass OwnMeasures = WordClasses.Of("own-measure");
    private static readonly WordClass Yields = WordClasses.Of("yield");
    private static readonly WordClass Leaning = WordClasses.Of("rank-leaning");
    private static readonly WordClass Paces = WordClasses.Of("words-rate");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass PartsOfWhole = WordClasses.Of("part-of-whole");
    private static readonly WordClass Enrolments = WordClasses.Of("enrolment");
    private static readonly WordClass BareRates = WordClasses.Of("bare-rate");

    /// <summary>玉米产量 of 水稻产量1518万吨,玉米1822万吨: of another crop, in the same unit.</summary>
    public static Label? OfYield(Clause clause, int index, Label label)
    {
        var latest = clause.Discourse.Latest.Text;
        var yield = Yields.AtEnd(latest);
        if (yield == 0 || yield == latest.Length || !clause.Discourse.LatestIsAnchor)
            return null;
        var isCrop = label.Verb.IsEmpty && label.Text.Length is >= 2 and <= LongestCrop && !label.Text.Contains(Share);
        return isCrop
            && WordClasses.MeasureNoun.AtEnd(label.Text) + Yields.AtEnd(label.Text) == 0
            && clause.Discourse.Unit == clause.Amounts[index].Unit
            ? LabelBuilder.Of(label.Text + latest[^yield..].As(LabelOrigin.Shared))
            : null;
    }

    /// <summary>工伤保险参保 of 养老保险参保105万人,工伤保险85万人: as many take part in another scheme.</summary>
    public static Label? OfScheme(Clause clause, int index, Label label)
    {
        var latest = clause.Discourse.Latest.Text;
        var enrolled = Enrolments.AtEnd(latest);
        return enrolled > 0
            && enrolled < latest.Length
            && clause.Discourse.LatestIsAnchor
            && label.Verb.IsEmpty
            && TopicKind.Scheme.Endings.AtEnd(label.Text) > 0
            && clause.Discourse.Unit == clause.Amounts[index].Unit
            ? LabelBuilder.Join(clause.Discourse.Latest.Verb, label.Text + latest[^enrolled..].As(LabelOrigin.Shared))
            : null;
    }

    /// <summary>一般公共预算支出 of 一般公共预算收入20亿元、支出65亿元: what is spent is the budget, not its revenue; none
    /// of 居民人均可支配收入 and 税收收入, which are no budgets.</summary>
    public static Label OfBudget(Discourse discourse, Label spent)
    {
        var latest = discourse.Latest.Text;
        if (!discourse.LatestStandsHere || !latest.EndsWith(Revenue) || !spent.Text.Is(Spent))
            return spent;
        var budget = latest[..^Revenue.Length];
        return budget.IsEmpty || !BudgetEnds.Contains(budget[^1])
            ? spent
            : LabelBuilder.Of(budget.As(LabelOrigin.Shared) + spent.Text);
    }

    /// <summary>国家科技进步二等奖 of 国家科技进步一等奖2项、二等奖9项: what the first prize was won for, the next was too.</summary>
    public static Label? OfPrize(Clause clause, int index, Label label)
    {
        var won = clause.Discourse.Latest;
        var prize = Prizes.Contains(label.Text) && clause.Discourse.LatestStandsHere ? Prizes.AtEnd(won.Noun) : 0;
        return prize > 0 ? LabelBuilder.Join(won.Verb, won.Noun[..^prize].As(LabelOrigin.Shared) + label.Text) : null;
    }

    /// <summary>每千人口注册护士 of 每千人口执业医师2.8人、注册护士3.3人: for so many people there are several things.</summary>
    public static Label? OfSoMany(Clause clause, int index, Label label)
    {
        var latest = clause.Discourse.Latest.Text;
        var people = Averages.AtStart(latest);
        if (people > 0 && latest[people..].StartsWith(Having))
            people += Having.Length;
        return index > 0
            && people > 0
            && latest.StartsWith(Each)
            && clause.Amounts[index] is { IsRatio: false, Value: < LeastOfAll }
            && label.Verb.IsEmpty
            && Averages.AtStart(label.Text) + WordClasses.RegionPrefix.AtStart(label.Text) == 0
            ? Label.OfThing(latest[..people].As(LabelOrigin.Shared) + label.Text)
            : null;
    }

    /// <summary>铁路货物周转量 of 货物周转量120亿吨公里,其中铁路91亿吨公里: a part has the measure of the whole.</summary>
    public static Label? OfPart(Clause clause, int index, Label label) =>
        clause.Discourse.Whole is var (measure, unit)
        && unit == clause.Amounts[index].Unit
        && label.Verb.IsEmpty
        && !LabelInContext.IsGrade(label)
        && label.Text.Length <= LongestThing
        && PartsOfWhole.AtEnd(label.Text) > 0
            ? LabelBuilder.Of(label.Text + measure.As(LabelOrigin.Shared))
            : null;

    /// <summary>中部地区投资 of 东部地区投资增长19%,中部地区增长25%: a rate of a thing of like form is that of the same measure.</summary>
    public static Label OfLikeForm(Discourse discourse, Label label)
    {
        var latest = discourse.Latest.Text;
        var length = label.Text.Length;
        if (
            length is < 3 or > LongestThing
            || latest.Length <= length
            || !latest.Folded[(length - 2)..length].SequenceEqual(label.Text.Folded[^2..])
        )
            return label;
        var isOther = !latest.StartsWith(label.Text) && WordClasses.MeasureNoun.AtEnd(label.Text) == 0 && label.Verb.IsEmpty;
        return isOther && WordClasses.MeasureNoun.Contains(latest[length..])
            ? LabelBuilder.Of(label.Text + latest[length..].As(LabelOrigin.Shared))
            : label;
    }

    /// <summary>玉米种植面积 of 粮食种植面积增长8%,其中玉米增长17%: a part of what was measured, by the same measure.</summary>
    public static Label OfPartByRate(Clause clause, Label label)
    {
        var latest = clause.Discourse.Latest.Text;
        var measure = WordClasses.MeasureNoun.AtEnd(latest);
        if (measure < ShortestMeasure || measure == latest.Length)
            return label;
        var isBare = label.Verb.IsEmpty && label.Text.Length is >= 2 and <= LongestThing && OwnMeasures.AtEnd(label.Text) == 0;
        return isBare && clause.Read(clause.Left(0)).StartsWith(Among) && IsNoFigure(clause, label.Text)
            ? LabelBuilder.Of(label.Text + latest[^measure..].As(LabelOrigin.Shared))
            : label;
    }

    /// <summary>Whether words name a thing, and no measure of it.</summary>
    private static bool IsNoFigure(Clause clause, LabelWords words) =>
        WordClasses.MeasureNoun.IndexIn(words) < 0 && !clause.Indicators.Knows(words, Indicators.IndicatorScope.Extended);

    /// <summary>对东盟进出口总值 of 进出口总值增长12.3%,其中对东盟增长48.1%: the same figure, with a part of those it is with.</summary>
    public static Label? OfPartner(Discourse discourse, Label label)
    {
        if (OfContribution(discourse, label) is { } contribution)
            return contribution;
        if (!label.Text.StartsWith(To) || !discourse.LatestIsAnchor || WordClasses.MeasureNoun.AtEnd(label.Text) > 0)
            return null;
        var measure = WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text);
        return measure > 1
            ? Label.Leaning(label.Text + discourse.Latest.Text[^measure..].As(LabelOrigin.Shared), discourse.Latest.Noun)
            : null;
    }

    /// <summary>第三产业增加值对经济增长的贡献率 of 第三产业增加值增长6%,对经济增长的贡献率达59%: what was told last contributes, and not its
    /// pace.</summary>
    private static Label? OfContribution(Discourse discourse, Label label) =>
        IsContribution(label.Text) && discourse.LatestStandsHere ? OfContribution(discourse.Latest, label.Text) : null;

    /// <summary>对经济增长的贡献率: a contribution without the one whose it is.</summary>
    public static bool IsContribution(ReadOnlySpan<char> words) => words.StartsWith(To) && words.EndsWith(Contribution);

    /// <summary>第三产业增加值对经济增长的贡献率, of what contributes and to what.</summary>
    public static Label OfContribution(Label latest, LabelWords to)
    {
        var whole = latest.Text[..^Math.Max(Leaning.TailOf(latest.Text), Paces.TailOf(latest.Text))];
        var cut = whole.Folded.IndexOfAny(Share, To);
        var owner = cut > 1 ? whole[..cut] : whole;
        return Label.Leaning(owner.As(LabelOrigin.Owner) + to, latest.Noun);
    }

    /// <summary>南疆普通话普及率 of 普通话普及率72%,其中南疆普及率68%: the same rate, of a part of the region.</summary>
    public static Label? OfRate(Discourse discourse, Label label)
    {
        var (rate, before) = (BareRates.AtEnd(label.Text), discourse.Latest);
        var place = label.Text.Length - rate;
        if (
            rate == 0
            || place is < 2 or > LongestPlace
            || !before.IsDependent
            || !before.Text.EndsWith(label.Text[place..])
        )
            return null;
        return Label.Leaning(label.Text[..place] + before.Text.As(LabelOrigin.Shared), before.Noun);
    }

    /// <summary>园区企业产值占全县 of 园区企业户数占全县62%,产值占全县78%: one more share, of the same one's.</summary>
    public static Label? OfShare(Discourse discourse, Label label)
    {
        var (latest, at) = ((discourse.LastReading?.Label ?? discourse.Latest).Text, label.Text.IndexOf(Share));
        var before = at > 0 && discourse.LatestStandsHere ? latest.IndexOf(Share) : -1;
        if (before <= 0 || !WordClasses.Generic.Contains(label.Text[..at]))
            return null;
        var owner = latest[..(before - WordClasses.MeasureNoun.AtEnd(latest[..before]))];
        return owner.Length < ShortestOwner || label.Text[(at + 1)..].StartsWith(owner)
            ? null
            : Label.Leaning(owner.As(LabelOrigin.Owner) + label.Text, discourse.Latest.Noun);
    }

    /// <summary>万元GDP电耗 of 万元GDP水耗下降12%、电耗下降7%: what else as much is made with.</summary>
    public static Label? OfUse(Discourse discourse, Label label)
    {
        var latest = discourse.Latest.Text;
        var areUses = label.Text.Length == ShortestMeasure && label.Text.EndsWith(Use) && latest.EndsWith(Use);
        return areUses && discourse.LatestStandsHere && MadeUnits.AtStart(latest) > 0
            ? LabelBuilder.Of(latest[..^ShortestMeasure].As(LabelOrigin.Owner) + label.Text)
            : null;
    }

    /// <summary>区本级地区生产总值 of 地区生产总值346亿元,其中区本级227亿元: the same figure, of the region without what belongs to others.</summary>
    public static Label OfOwnLevel(Label latest, LabelWords level)
    {
        var thing = latest.Text[WordClasses.RegionPrefix.AtStart(latest.Text)..];
        return Label.Leaning(level + thing.As(LabelOrigin.Shared), latest.Noun);
    }
}
