using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Leads a label that says little by itself with what the paragraph, the sentence or the number before speaks of.</summary>
internal static class LabelInContext
{
    private const int LongestLead = 14;
    private const int LongestOwner = 8;
    private const int ShortestOwner = 2;
    private const int LongestOwnerHere = 24;
    private const char That = '该';
    private const char Share = '占';
    private const string Investment = "投资";
    private const string CompletedInvestment = "完成投资";
    private const string Cumulative = "累计";
    private const string FixedInvestment = "固定资产投资";
    private const string Balance = "余额";
    private const char Funds = '款';
    private const string OwnLevel = "本级";
    private const string Spending = "支出";
    private const string Loss = "损失";
    private const string Revenue = "收入";

    /// <summary>一般公共预算收入, 财政收入, 财政总收入, 非税收入, 税收收入: before 收入 stands what makes it the budget's.</summary>
    private const string RevenueEnds = "算政总税收";
    private const int LongestOfRate = 10;
    private const int LongestCrop = 6;
    private static readonly Dimension[] Taxless = [Dimension.People, Dimension.Households, Dimension.Time];
    private static readonly WordClass BudgetFunctions = WordClasses.Of("budget-function");
    private static readonly WordClass Collectors = WordClasses.Of("collector");
    private static readonly WordClass PointedAt = WordClasses.Of("pointed-at");
    private static readonly WordClass Yields = WordClasses.Of("yield");
    private static readonly WordClass PlainRegions = WordClasses.Of("plain-region");
    private static readonly WordClass OfCrop = WordClasses.Of("of-crop");
    private static readonly WordClass Grades = WordClasses.Of("grade");
    private static readonly WordClass OwnerEndings = WordClasses.Of("owner-ending");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass Lots = WordClasses.Of("lot");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Kinds = WordClasses.Of("kind-noun");
    private static readonly WordClass Outputs = WordClasses.Of("output");
    private static readonly WordClass OfOutput = WordClasses.Of("of-output");
    private static readonly WordClass BareRates = WordClasses.Of("bare-rate");
    private static readonly WordClass BareCounts = WordClasses.Of("bare-count");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass Levels = WordClasses.Of("level-tail");
    private static readonly WordClass Removals = WordClasses.Of("removal");

    /// <summary>A label that says little by itself, led by what the paragraph or the sentence speaks of.</summary>
    public static Label Of(Clause clause, Label label)
    {
        var near = OfMean(clause, label) ?? OfNearest(clause, label);
        return near == label ? OfTopic(clause.Discourse, label, TopicDepth.Section) ?? label : near;
    }

    /// <summary>民营经济增加值年均 of 民营经济快速发展,增加值年均增长13%: the mean of a measure that says little by itself.</summary>
    private static Label? OfMean(Clause clause, Label label)
    {
        var mean = Averages.TailOf(label.Text);
        var measure = LabelBuilder.Of(label.Text[..^mean]);
        return mean > 0 && WordClasses.Generic.Contains(measure.Text) && OfNearest(clause, measure) is var owned && owned != measure
            ? LabelBuilder.Of(owned.Text + label.Text[^mean..])
            : null;
    }

    /// <summary>The labels of a list that says little by itself: 纺织服装业利税 of 纺织服装业整合加快,销售收入和利税分别增长28%、36%.</summary>
    public static IReadOnlyList<Label> OfListed(Clause clause, IReadOnlyList<Label> labels) =>
        labels.Any(label => IsBare(label)) && !labels.Any(label => clause.Indicators.Knows(label.Text))
            ? labels.Select(label => IsBare(label) ? Of(clause, label) : label).ToList()
            : labels;

    private static bool IsBare(Label label) =>
        WordClasses.Generic.Contains(label.Text) || BareRates.Contains(label.Text) || MayBeOwned(label);

    private static bool MayBeOwned(Label label) =>
        TopicKind.Holder.Figures.Contains(label.Text) || TopicKind.Economy.Figures.Contains(label.Text);

    /// <summary>What may lead a label, the nearest first.</summary>
    private static readonly Func<Clause, Label, Label?>[] Leads =
    [
        static (clause, label) => OfNamed(clause.Discourse, label),
        static (clause, label) => OfBudget(clause.Discourse.Anchor.Text, label),
        static (clause, label) => OfTopic(clause.Discourse, label, TopicDepth.Paragraph),
        static (clause, label) => SameMeasure.OfRate(clause.Discourse, label),
        static (clause, label) => OfPartBefore(clause.Discourse, label),
        static (clause, label) => OfObject(clause.Discourse, label),
        static (clause, label) => SameMeasure.OfPartner(clause.Discourse, label),
        static (clause, label) => SameMeasure.OfShare(clause.Discourse, label),
        static (clause, label) => SameMeasure.OfUse(clause.Discourse, label),
        OfShare,
        OfRateOfLatest,
    ];

    /// <summary>粮食增量占全国 of 粮食增产170亿斤,增量占全国19%: whose the measure is that has the share.</summary>
    private static Label? OfShare(Clause clause, Label label)
    {
        var share = label.Text.IndexOf(Share);
        if (share < 0 || !WordClasses.Generic.Contains(label.Text[..share]))
            return null;
        var measure = LabelBuilder.Of(label.Text[..share]);
        var owned = OfLatest(clause, measure) is var near && near != measure ? near : OfNearest(clause, measure);
        return owned == measure ? null : Label.Leaning(owned.Text + label.Text[share..], owned.Noun);
    }

    private static Label OfNearest(Clause clause, Label label) => Leads.FirstFound(clause, label) ?? OfLatest(clause, label);

    /// <summary>储能电站项目总投资 of 储能电站项目开工建设,该项目总投资20亿元: what is pointed at was named before.</summary>
    private static Label? OfNamed(Discourse discourse, Label label)
    {
        var kind = label.Text.StartsWith(That) ? PointedAt.AtStart(label.Text.Folded[1..]) : 0;
        if (kind == 0 || kind + 1 >= label.Text.Length)
            return null;
        var noun = label.Text[1..(kind + 1)];
        var named =
            NameIn(discourse.Subject, noun)
            ?? NameIn(discourse.Anchor.Text, noun)
            ?? discourse.Topics.OfSentence(TopicKind.Holder)?.Words;
        return named is null ? null : Label.OfThing(named.As(LabelOrigin.Owner) + label.Text[(kind + 1)..], named);
    }

    /// <summary>教育支出 of 一般公共支出120亿元。教育16亿元, 税务部门财政收入 of 财政收入3亿元,税务部门完成2亿元: a part of the budget by what it is
    /// spent on, or of the revenue by whom it is collected.</summary>
    private static Label? OfBudget(LabelWords anchor, Label label)
    {
        if (anchor.EndsWith(Spending) && BudgetFunctions.Contains(label.Text))
            return Label.Leaning(label.Text + anchor[^Spending.Length..].As(LabelOrigin.Shared), label.Text);
        if (!anchor.EndsWith(Revenue) || anchor.Length == Revenue.Length || !Collectors.Contains(label.Text))
            return null;
        var isBudget = RevenueEnds.Contains(anchor[^(Revenue.Length + 1)]);
        var collected = isBudget ? anchor[WordClasses.RegionPrefix.AtStart(anchor)..] : anchor[^Revenue.Length..];
        return Label.Leaning(label.Text + collected.As(LabelOrigin.Shared), label.Text);
    }

    private static LabelWords? NameIn(LabelWords words, LabelWords noun)
    {
        var at = words.Folded.LastIndexOf(noun.Folded);
        return at < 2 ? null : words[LabelBuilder.HeadVerb(words)..(at + noun.Length)];
    }

    /// <summary>A label of the nearest topic whose figure it is, but where it names the topic itself (工业增加值 under 工业经济); one of a heading
    /// is farther than what the sentence named.</summary>
    private static Label? OfTopic(Discourse discourse, Label label, TopicDepth farthest)
    {
        if (discourse.Topics.Of(label.Text) is not { } topic || topic.Depth < farthest)
            return null;
        if (topic.Kind != TopicKind.Zone && LeansOnMeasure(discourse, label))
            return null;
        if (topic.Kind == TopicKind.Economy && label.Text.StartsWith(topic.Words[..ShortestOwner]))
            return null;
        var owned = topic.Words.As(LabelOrigin.Owner) + label.Text;
        return topic.Kind == TopicKind.Holder ? Label.Leaning(owned, label.Text) : Label.OfThing(owned);
    }

    /// <summary>Whether a label leans on the measure that was named right before it, and on nothing farther away.</summary>
    private static bool LeansOnMeasure(Discourse discourse, Label label) =>
        discourse.LatestIsAnchor
        && WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text) > 0
        && WordClasses.Generic.Contains(label.Text);

    /// <summary>What a label may be of what was named last: its measure, its grade, its own level or its class.</summary>
    private static readonly (Func<Discourse, Label, bool> Is, Func<Clause, Label, Label> Of)[] KindsOfLatest =
    [
        (IsFixedInvestment, static (clause, _) => Label.Leaning(clause.Discourse.Latest.Text, clause.Discourse.Latest.Noun)),
        (IsMeasureOfLatest, static (clause, label) => IsOfOtherKind(clause, label) ? label : OfAnchor(clause.Discourse, label)),
        (static (_, label) => IsGrade(label), static (clause, label) => OfGrade(clause.Discourse.Latest, label.Text)),
        (IsOwnLevel, static (clause, label) => SameMeasure.OfOwnLevel(clause.Discourse.Latest, label.Text)),
        (IsClassOfAnchor, static (clause, label) => OfClass(clause.Discourse.Anchor, label)),
    ];

    /// <summary>A label of what was named last; the label itself where it is nothing of it.</summary>
    private static Label OfLatest(Clause clause, Label label)
    {
        foreach (var (isOf, of) in KindsOfLatest)
            if (isOf(clause.Discourse, label))
                return of(clause, label);
        return label;
    }

    private static bool IsMeasureOfLatest(Discourse discourse, Label label) =>
        WordClasses.Generic.Contains(label.Text) || PairBefore(discourse, label) is not null;

    /// <summary>牲畜总增率 of 牲畜总增325万头,总增率44.9%: the rate of the act that was counted last.</summary>
    private static Label? OfRateOfLatest(Clause clause, Label label)
    {
        var (latest, rate) = (clause.Discourse.Latest, label.Text);
        var isOfLatest = rate.EndsWith('率') && rate.Length is 3 or 4 && clause.Discourse.LatestIsAnchor && latest.Noun.EndsWith(rate[..^1]);
        return isOfLatest && !clause.Indicators.Knows(rate, Indicators.IndicatorScope.Extended)
            ? Label.Leaning(latest.Noun + rate[^1..].As(LabelOrigin.Shared), latest.Noun)
            : null;
    }

    private static bool IsOwnLevel(Discourse discourse, Label label) =>
        label.Text.EndsWith(OwnLevel) && WordClasses.RegionPrefix.Contains(label.Text) && discourse.LatestStandsHere;

    private static bool IsClassOfAnchor(Discourse discourse, Label label) =>
        IsClass(label) && discourse.LatestStandsHere && !discourse.Anchor.Text.EndsWith('类');

    /// <summary>固定资产投资 of 固定资产投资245亿元,五年累计完成投资845亿元: the same investment again.</summary>
    private static bool IsFixedInvestment(Discourse discourse, Label label) =>
        discourse.LatestIsAnchor
        && label.Text.Folded[(label.Text.StartsWith(Cumulative) ? Cumulative.Length : 0)..].SequenceEqual(CompletedInvestment)
        && discourse.Latest.Text.EndsWith(FixedInvestment);

    /// <summary>规模以上工业增加值 of 规模以上工业总产值完成230亿元;增加值完成92.3亿元: what is made has an added value, over a semicolon too.</summary>
    private static Label? OfPartBefore(Discourse discourse, Label label)
    {
        if (discourse.LatestIsAnchor || !OfOutput.Contains(label.Text))
            return null;
        var output = Outputs.TailOf(discourse.OfPartBefore.Text);
        return output > 0
            ? Label.Leaning(
                discourse.OfPartBefore.Text[..^output].As(LabelOrigin.Owner) + label.Text,
                discourse.OfPartBefore.Noun
            )
            : null;
    }

    /// <summary>国家通用语言文字普及率 of 推广国家通用语言文字,普及率提高至72%: a rate, or the number, of what the clause before acts on.</summary>
    private static Label? OfObject(Discourse discourse, Label label)
    {
        var rate = label.Text[WordClasses.RegionPrefix.AtStart(label.Text)..];
        var isCount = BareCounts.Contains(rate);
        if (!isCount && !BareRates.Contains(rate))
            return null;
        return ObjectOf(discourse, isCount) is { } thing ? OfOwner(thing, Label.OfThing(rate)) : null;
    }

    /// <summary>国家级产业集群 of 乳业、煤化工入选国家级产业集群: on what the clause before acts; null where it acts on nothing, or on several.</summary>
    private static LabelWords? ObjectOf(Discourse discourse, bool isOfSeveral)
    {
        var subject = discourse.Subject;
        if (discourse.SubjectIsOfSentence && Levels.TailOf(subject) is > 0 and var level)
            return subject[..^level];
        if (discourse is not { SubjectIsOfSentence: true, SubjectIsObject: true })
            return null;
        var thing = isOfSeveral ? subject[Listing.PastInnerVerb(subject, subject.Length)..] : subject;
        return thing.Length is > 2 and <= LongestLead && !thing.Contains('、') ? thing : null;
    }

    /// <summary>城镇新增就业1.2万人,税收收入增长4%: people pay no revenue that is read as theirs.</summary>
    private static bool IsOfOtherKind(Clause clause, Label label)
    {
        if (!clause.Discourse.LatestIsAnchor || !Topics.Narrows(label.Text))
            return false;
        if (IsOfRegion(clause, label))
            return true;
        return clause.Discourse.LastReading is { } last
            && Taxless.Contains(Units.Of(last.Number.Unit));
    }

    /// <summary>出口总值增长5%,税收增长6%: what the whole region exports pays no revenue that is read as its own; a trade does, and what is
    /// made has an added value.</summary>
    private static bool IsOfRegion(Clause clause, Label label)
    {
        var latest = clause.Discourse.Latest.Text;
        if (TopicKind.Trade.Endings.AtEnd(Labelling.WithoutMeasure(clause.Discourse.Latest)) > 0)
            return false;
        return clause.Indicators.Knows(latest) && !(OfOutput.Contains(label.Text) && Outputs.AtEnd(latest) > 0);
    }

    /// <summary>Whether a label is nothing but a grade (国家级), of what was counted last.</summary>
    public static bool IsGrade(Label label) => Grades.Contains(label.Text);

    /// <summary>Whether a label is a class of what was counted (其中工业类20个), whose noun goes without saying.</summary>
    private static bool IsClass(Label label) =>
        label.Verb.Length == 0 && label.Text.EndsWith('类') && label.Text.Length <= LongestOwner;

    /// <summary>A noun that says little (项目), led by what the clause before spoke of: 村级留用地开发建设项目.</summary>
    public static LabelWords Specific(Clause clause, LabelWords noun)
    {
        var subject = clause.Discourse.Subject;
        return
            Vague.Contains(noun)
            && subject.Length is > 0 and <= LongestLead
            && WordClasses.MeasureNoun.AtEnd(subject) == 0
            && !subject.Contains('“')
            && !subject.Contains('、')
            && !subject.Contains(noun.Folded)
            ? subject.As(LabelOrigin.Owner) + noun
            : noun;
    }

    /// <summary>粮食 of 粮食生产再获丰收,总产达到45万吨, or of 粮食总产45万吨,单产520公斤: what was grown stands in the clause before.</summary>
    private static LabelWords? CropOf(Discourse discourse, Label label)
    {
        if (!Yields.Contains(label.Text))
            return null;
        if (discourse.LatestIsAnchor && Yields.TailOf(discourse.Latest.Text) is var yield and > 0)
            return discourse.Latest.Text[..^yield];
        if (!discourse.SubjectIsOfSentence)
            return null;
        var grown = OfCrop.IndexIn(discourse.Subject);
        return grown is >= 2 and <= LongestCrop && discourse.Subject[grown - 1] != '年' ? discourse.Subject[..grown] : null;
    }

    /// <summary>Whose a measure may be, the nearest first.</summary>
    private static readonly Func<Discourse, Label, LabelWords?>[] Owners =
    [
        CropOf,
        RoundedIn,
        static (discourse, label) =>
            IsOfSubject(discourse, label) ? discourse.Subject[Lots.AtStart(discourse.Subject)..] : null,
        OwnerOfRateBefore,
        PairBefore,
    ];

    /// <summary>总投资 right behind 集中开工重大项目 is that of those projects; 产量 behind 蔬菜种植面积 that of the vegetables.</summary>
    private static Label OfAnchor(Discourse discourse, Label label)
    {
        if (IsBalanceOf(discourse, label))
            return Label.Leaning(discourse.Latest.Text.As(LabelOrigin.Owner) + label.Text, discourse.Latest.Noun);
        if (Owners.FirstFound(discourse, label) is { } own)
            return OfOwner(own, label);
        if (!IsOfAnchor(discourse, label))
            return label;
        var anchor = AnchorOf(discourse);
        var owner = AnchorOwner.Of(anchor, label).TrimStart('的').TrimEnd('总');
        return owner.Length < ShortestOwner || PlainRegions.Contains(owner) || label.Text.Contains(owner.Folded)
            ? label
            : Label.Leaning(owner.As(LabelOrigin.Owner) + label.Text, anchor.Noun);
    }

    private static Label OfOwner(LabelWords owner, Label label) => Label.Leaning(owner.As(LabelOrigin.Owner) + label.Text, owner);

    /// <summary>代表建议 of 代表建议办结率100%,满意率99%: one more rate of what the one before it is of.</summary>
    private static LabelWords? OwnerOfRateBefore(Discourse discourse, Label label)
    {
        var latest = discourse.Latest;
        if (!BareRates.Contains(label.Text) || !discourse.LatestStandsHere)
            return null;
        var rate = BareRates.AtEnd(latest.Text);
        return rate > 0 && latest.Text.Length - rate > WordClasses.RegionPrefix.AtStart(latest.Text) ? latest.Text[..^rate] : null;
    }

    /// <summary>代表建议、政协提案 of 办理代表建议40件、政协提案52件,办结率100%: a rate is that of both things which one act was done to.</summary>
    private static LabelWords? PairBefore(Discourse discourse, Label label)
    {
        var isRate = BareRates.Contains(label.Text) && discourse.LatestIsAnchor;
        if (!isRate || discourse.Recent is not [.., var first, var second])
            return null;
        var areOfOneAct = first.Verb.Folded.SequenceEqual(second.Verb)
            && (!first.Verb.IsEmpty || (discourse.Recent.Length == 2 && discourse.LastReading is { Rule: "counted" }));
        return second == discourse.Latest && areOfOneAct
            ? first.Noun + LabelWords.Implying("、") + second.Noun
            : null;
    }

    /// <summary>本外币存款余额 of 本外币存款突破2000亿元,余额达2105亿元: deposits and loans have a balance, which is measured of them whole.</summary>
    private static bool IsBalanceOf(Discourse discourse, Label label) =>
        discourse.LatestIsAnchor && label.Text.Is(Balance) && discourse.Latest.Text.EndsWith(Funds);

    /// <summary>本外币存款 of 本外币存款突破千亿元,余额达2105亿元: what the clause before told in a round figure.</summary>
    private static LabelWords? RoundedIn(Discourse discourse, Label label)
    {
        var subject = discourse.Subject;
        if (discourse.LatestIsAnchor || !discourse.SubjectIsOfSentence)
            return null;
        if (label.Text.Is(Balance) && WordClasses.MeasureNoun.AtEnd(subject) > 1)
            return subject;
        if (LabelTrim.RoundAmountAtEnd(subject) == 0)
            return null;
        var end = WordClasses.Light.IndexIn(subject);
        return end > 2 ? subject[..end] : null;
    }

    /// <summary>Whether a measure is that of what the clause before spoke of: how many of all it reaches, or a figure of one that owns
    /// figures.</summary>
    private static bool IsOfSubject(Discourse discourse, Label label)
    {
        var subject = discourse.Subject;
        if (subject.Length is > 0 and <= LongestLead && Reaching.Contains(label.Text))
            return true;
        return !discourse.LatestIsAnchor
            && subject.Length > 2
            && subject.Length <= (discourse.SubjectIsOfSentence ? LongestOwnerHere : LongestLead)
            && OwnerEndings.AtEnd(subject) > 0;
    }

    /// <summary>Whether a measure is that of what this sentence named last: not the investment of what was taken away.</summary>
    private static bool IsOfAnchor(Discourse discourse, Label label)
    {
        var anchor = AnchorOf(discourse);
        if (anchor.IsEmpty || !(discourse.LatestIsAnchor || IsBesideOther(discourse)))
            return false;
        if (IsOfNoSuch(anchor, label))
            return false;
        if (label.Text.EndsWith('率'))
            return anchor.Noun.Length <= (anchor.Verb.IsEmpty ? LongestOfRate : LongestLead) && !anchor.Text.EndsWith('率');
        return anchor.Noun.Length <= (MayBeLong(anchor, label) ? LongestOwnerHere : LongestLead);
    }

    /// <summary>Whether what a label is of may have a long name: works in which is invested.</summary>
    private static bool MayBeLong(Label anchor, Label label) =>
        label.Text.EndsWith(Investment) && Kinds.AtEnd(anchor.Noun) > 0;

    /// <summary>投资 of what was removed, 参合率 of what is no scheme: measures that such a thing has not.</summary>
    private static bool IsOfNoSuch(Label anchor, Label label) =>
        (Removals.Contains(anchor.Verb) && label.Text.EndsWith(Investment))
        || (anchor.Text.EndsWith(Spending) && label.Text.EndsWith(Revenue))
        || (label.Text.EndsWith(Loss) && SelfSufficient.AtEnd(anchor.Text) + WordClasses.MeasureNoun.AtEnd(anchor.Text) > 0)
        || (TopicKind.Scheme.Figures.Contains(label.Text) && !TopicKind.Scheme.Endings.IsIn(anchor.Noun));

    /// <summary>收养 of 社会福利院4个,床位数89张,收养74人: one more figure of what the one before it is of.</summary>
    private static bool IsBesideOther(Discourse discourse) =>
        discourse.LatestStandsHere && discourse.Latest.Noun.Equals(discourse.Anchor.Noun) && !Listing.NamesExamples(discourse.Anchor.Noun);

    /// <summary>What a label behind others leans on: the last that stands by itself, also where one that leans on it was read.</summary>
    private static Label AnchorOf(Discourse discourse) => discourse.LatestIsAnchor ? discourse.Latest : discourse.Anchor;

    /// <summary>其中工业类20个 behind 全区安排重点项目105个: industrial ones of those; Ⅰ类水质断面 behind Ⅰ—Ⅲ类水质断面.</summary>
    private static Label OfClass(Label anchor, Label label)
    {
        var noun = anchor.Noun[Listing.PastInnerVerb(anchor.Noun, anchor.Noun.Length)..];
        if (noun.IndexOf('类') is > 0 and < LongestOwner and var of && of + 2 < noun.Length)
            noun = noun[(of + 1)..];
        return Label.Leaning(label.Text + noun, noun);
    }

    /// <summary>其中国家级1家: the national ones among what was counted last.</summary>
    private static Label OfGrade(Label latest, LabelWords grade)
    {
        var noun = latest.Noun[WordClasses.RegionPrefix.AtStart(latest.Noun)..];
        return LabelBuilder.Join(latest.Verb, grade + noun[Grades.AtStart(noun)..]);
    }
}
