using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>新增城镇就业12700人, 城镇登记失业率保持在3%以下: the label stands before the number.</summary>
internal sealed class StatedRule : IRule
{
    private static readonly WordClass Paces = WordClasses.Of("pace-told");
    private static readonly WordClass Comparing = WordClasses.Of("share-or-change");
    private static readonly WordClass WorksEnds = WordClasses.Of("works-end");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass Owners = WordClasses.Of("owner-ending");
    private static readonly WordClass Spending = WordClasses.Of("spending");
    private static readonly WordClass Remaining = WordClasses.Of("remaining");
    private static readonly WordClass OwnObjects = WordClasses.Of("own-object");
    private static readonly WordClass People = WordClasses.Of("people-counted");
    private static readonly WordClass Within = WordClasses.Of("within-time");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass Standing = WordClasses.Of("standing-state");
    private static readonly WordClass States = WordClasses.Of("state-verb");

    private const int LongestIndicator = 20;
    private const int ShortestOwner = 5;
    private const string Cumulative = "累计";
    private const string Upon = "对";
    private const string Act = "进行";
    private const string CompletedInvestment = "完成投资";
    private const string Spent = "支出";

    public string Name => "stated";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        var head = clause.BareLeft(index);
        var phrase = LabelTrim.StripTail(text, head);
        var bare = phrase == head && LabelTrim.TrimHead(text, clause.Left(index)) == head;
        var label = phrase.IsEmpty
            ? Unsaid(clause, index, head)
            : Said(clause, index, WithoutLightHead(text, phrase), bare);
        if (label.IsEmpty)
            return 0;
        var number = clause.Amounts[index];
        var isGrowth = phrase.IsEmpty && Measures.IsOfGrowth(clause, number, label);
        var measure = isGrowth ? Measure.Growth : Measures.OfLevel(number);
        readings.Add(new NumberReading(number, label, measure, number.Value, Name) { Spoken = ShareOfRule.PartOf(label) });
        return 1;
    }

    /// <summary>总量 of 实现“十四五”末总量: time may stand behind a light verb too.</summary>
    private static Phrase WithoutLightHead(string text, Phrase phrase) =>
        LabelTrim.StripHead(text, LabelTrim.StripLightHead(text, phrase));

    /// <summary>Of what a number may be before which only a light verb stands.</summary>
    private static readonly Func<Clause, int, Label?>[] Unsaids =
    [
        static (clause, _) => clause.Discourse.SubjectIsOfSentence ? IndicatorOf(clause) : null,
        static (clause, _) => Labelling.OfMeasuredSubject(clause.Discourse),
        static (clause, _) => IsOfSubject(clause.Discourse) ? Labelling.OfSubject(clause.Discourse.Subject) : null,
        static (clause, index) => Labelling.SumOfAct(clause, clause.Left(index), clause.Discourse.Latest),
        static (clause, index) =>
            Labelling.Total(clause, clause.Left(index), clause.Discourse.Latest) is var total && total != clause.Discourse.Latest
                ? total
                : null,
    ];

    /// <summary>Only a light verb stands before the number: it is of what was spoken of last.</summary>
    private static Label Unsaid(Clause clause, int index, Phrase head) =>
        Unsaids.FirstFound(clause, index) ?? (Labelling.IsVerb(clause, head) ? DoneToLatest(clause, head) : clause.Discourse.Latest);

    private static bool IsOfSubject(Discourse discourse) =>
        discourse.Subject.Length > 0
        && (discourse.Latest.IsEmpty || (discourse.SubjectIsOfSentence && discourse.Recent.Length == 0));

    /// <summary>化解纠纷 of 受理纠纷120起,化解115起: an act on what was spoken of last, where that is no figure.</summary>
    private static Label DoneToLatest(Clause clause, Phrase head)
    {
        var latest = clause.Discourse.Latest;
        var isFigure = latest.Verb.IsEmpty && WordClasses.MeasureNoun.AtEnd(latest.Text) > 0;
        var isOutcome = isFigure || clause.Discourse.LastReading is { IsQuotedTarget: true };
        if (latest.IsEmpty || (isOutcome && IsLightAct(clause, head)))
            return latest;
        return LabelBuilder.Join(clause.Cut(head), isFigure ? latest.Text : latest.Noun);
    }

    /// <summary>五年累计完成1515亿元 behind 财政总收入, 完成38649座 behind 改厕任务38283座: completing says nothing of its own.</summary>
    private static bool IsLightAct(Clause clause, Phrase head) => clause.Read(head) is "完成" or "实现";

    /// <summary>GDP of GDP增速逐季攀升: before its pace an indicator may be as short as that.</summary>
    private static int ShortestIndicator(LabelWords subject) => Paces.IndexIn(subject) == 3 ? 3 : 4;

    /// <summary>一般预算收入 of 一般预算收入增幅首次超过总收入,完成1.1亿元: the clause before begins with an indicator.</summary>
    private static Label? IndicatorOf(Clause clause)
    {
        var subject = clause.Discourse.Subject;
        var shortest = ShortestIndicator(subject);
        for (var length = Math.Min(subject.Length, LongestIndicator); length >= shortest; length--)
            if (clause.Indicators.Knows(subject[..length], Indicators.IndicatorScope.Extended))
                return LabelBuilder.Of(subject[..length]);

        return null;
    }

    private static Label Said(Clause clause, int index, Phrase phrase, bool bare)
    {
        var label = LabelBuilder.From(clause.Text, phrase);
        return OfRegion(clause, index, phrase)
            ?? Elsewhere(clause, index, label)
            ?? OfNextCount(clause, index, label)
            ?? OfVerb(clause, index, phrase, label)
            ?? InList(clause, index, clause.Amounts[index].Value == 1 ? LastOfList(label) : label, bare);
    }

    /// <summary>苹果产量占全国 of 苹果产量稳定在全国1/4: as much of a whole region's is a share of it.</summary>
    private static Label? OfRegion(Clause clause, int index, Phrase phrase)
    {
        if (!clause.Amounts[index].IsRatio || RegionShare.Of(clause, phrase) is not (var part, var share))
            return null;
        return LabelBuilder.Of((part.IsEmpty ? clause.Discourse.Latest.Text : clause.Cut(part)) + share);
    }

    /// <summary>A label that says nothing by itself: what it is of stands before it or behind the number.</summary>
    private static Label? Elsewhere(Clause clause, int index, Label label)
    {
        if (Averages.Contains(label.Text) && OfAverage(clause, label.Text) is { IsEmpty: false } average)
            return average;
        if (Within.Contains(label.Text) && Units.Of(clause.Amounts[index].Unit) == Dimension.Time)
            return DoneNext(clause);
        if (Spending.Contains(label.Text) && OfNextNumber(clause, index, label) is { } spent)
            return spent;
        return IsInvestment(clause, label) ? OfNextClause(clause, label) : null;
    }

    /// <summary>A verb alone, or one that acts on a noun that says little.</summary>
    private static Label? OfVerb(Clause clause, int index, Phrase phrase, Label label)
    {
        if (index > 0 && clause.IsDoneForThose(index))
            return label;
        if (Labelling.IsVerb(clause, phrase) && !WordClasses.Generic.Contains(label.Text))
            return OfOwnObject(clause, index, label) ?? WithObject(clause, label, clause.Amounts[index].Unit);
        if (label.Verb.IsEmpty || !label.Noun.EndsWith("项目"))
            return null;
        var specific = LabelInContext.Specific(clause, label.Noun);
        return specific.Equals(label.Noun) ? null : LabelBuilder.Join(label.Verb, specific);
    }

    /// <summary>An act that says by itself or with what was built or budgeted before what it is done to; null where it does not.</summary>
    private static Label? OfOwnObject(Clause clause, int index, Label label)
    {
        if (label.Text.EndsWith(Spent))
            return SameMeasure.OfBudget(clause.Discourse, label);
        var more = BuiltOn.ThingIn(clause.Text.Folded, clause.Left(index));
        if (more != clause.Left(index) && clause.Text.Folded.AsSpan(0, more.Start).EndsWith(clause.Amounts[index].Unit))
            return LabelBuilder.Join(label.Text, clause.Cut(more));
        if (ActedOn.BuiltOf(clause.Discourse, label) is { IsEmpty: false } built)
            return LabelBuilder.Join(label.Text, built);
        return NamesObject(clause, index, label) ? label : null;
    }

    /// <summary>完成拆迁46万平方米 behind 解决了50个遗留问题: an act with an object of its own, counted in another unit, is done to nothing else.</summary>
    private static bool NamesObject(Clause clause, int index, Label label)
    {
        if (OwnObjects.AtEnd(label.Text) == 0)
            return false;
        var (discourse, unit) = (clause.Discourse, clause.Amounts[index].Unit);
        return (discourse.LatestStandsHere && Units.Of(discourse.Unit) != Units.Of(unit)) || DoneToPeople.Is(discourse, unit);
    }

    /// <summary>A label as one of a list, or in the context of what was spoken of before.</summary>
    private static Label InList(Clause clause, int index, Label label, bool bare)
    {
        if (SameMeasures.FirstFound(clause, index, label) is { } same)
            return same;
        if (LabelInContext.IsGrade(label))
            return LabelInContext.Of(clause, label);
        if ((OfOwner(clause, index, label) ?? OfAct(clause, index, label)) is { } owned)
            return owned;
        return OneMoreOfList.Is(clause, index, label, bare)
            ? OneMoreOfList.Of(clause, label)
            : LabelInContext.Of(clause, label);
    }

    /// <summary>A label that takes what was measured last: its state, its whole, its yield, its scheme.</summary>
    private static readonly Func<Clause, int, Label, Label?>[] SameMeasures =
    [
        static (clause, _, label) => OfState(clause.Discourse, label),
        SharedPredicates.OfSecondCount,
        AmongThose.Of,
        SameMeasure.OfPart,
        SameMeasure.OfYield,
        SameMeasure.OfScheme,
        SameMeasure.OfPrize,
        SameMeasure.OfSoMany,
    ];

    /// <summary>在建驿站 of 建成驿站12个、在建4个: a state alone is that of the things counted before.</summary>
    private static Label? OfState(Discourse discourse, Label label) =>
        Standing.Contains(label.Text)
        && discourse.LatestStandsHere
        && discourse.Latest.Noun is { Length: > 1 } things
            ? Label.Leaning(label.Text + ActedOn.WithoutState(things).As(LabelOrigin.Shared), things)
            : null;

    /// <summary>青山实验室集聚科研人员110人、实施项目8项: what is done along the list is done by the one that it begins with.</summary>
    private static Label? OfOwner(Clause clause, int index, Label label)
    {
        if (clause.Discourse.Topics.OfSentence(TopicKind.Holder) is not { Words: var owner })
            return null;
        if (
            index == 0
            || label.Verb.IsEmpty
            || label.Noun.IsEmpty
            || label.Text.Contains(owner.Folded)
        )
            return null;
        var isOfClause = clause.Read(clause.Left(0)).IndexOf(owner.Folded) >= 0;
        return isOfClause ? new Label(owner.As(LabelOrigin.Owner) + label.Text, LabelWords.Empty, label.Noun) : null;
    }

    /// <summary>市区新改扩建支路 of 市区新改扩建主干道16条、支路42条.</summary>
    private static Label? OfAct(Clause clause, int index, Label label)
    {
        var act = clause.Discourse.ActOfList;
        if (index == 0 || act.IsEmpty || WordClasses.MeasureNoun.AtEnd(label.Text) > 0 || SaysWhatIsDone(clause, label))
            return null;
        var isOfClause = clause.Read(clause.Left(0)).IndexOf(act.Folded) >= 0;
        var isAlike = Units.Of(clause.Discourse.Unit) == Units.Of(clause.Amounts[index].Unit);
        return isOfClause && isAlike ? Label.Leaning(act.As(LabelOrigin.Shared) + label.Text, label.Text) : null;
    }

    /// <summary>Whether a label is one by itself, or has an act of its own.</summary>
    private static bool SaysWhatIsDone(Clause clause, Label label) =>
        !label.Verb.IsEmpty
        || clause.Indicators.Knows(label.Text, Indicators.IndicatorScope.Extended);

    /// <summary>年均4亿斤以上 behind 粮食连续增产: the average of what was spoken of.</summary>
    private static Label OfAverage(Clause clause, LabelWords average)
    {
        var discourse = clause.Discourse;
        if (discourse.SubjectIsOfSentence)
            return LabelBuilder.Of(discourse.Subject + average);
        return discourse.Latest.IsEmpty ? Label.Empty : Labelling.OfAverage(discourse.Latest, average);
    }

    /// <summary>A verb alone acts on what was spoken of last: 调解纠纷5121起,成功处置5117起.</summary>
    private static Label WithObject(Clause clause, Label verb, string? unit)
    {
        var discourse = clause.Discourse;
        if (StateBefore(discourse) is { } state)
            return Label.OfThing(state.Noun + verb.Text, state.Noun);
        if (StandsAlone(discourse) || IsOfOtherSentence(discourse, unit))
            return verb;
        if (SameActor.Of(discourse, verb) is { } next)
            return next;
        var noun = discourse.Subject.Length > 0 ? ActedOn.WithoutWorks(discourse.Subject, unit) : ActedOn.ThingBefore(discourse, unit);
        noun = noun[WordClasses.RegionPrefix.AtStart(noun)..];
        return noun.Length == 0 || noun.StartsWith('为') || WordClasses.Verb.Contains(noun)
            ? verb
            : LabelBuilder.Join(verb.Text, WithoutActs(noun, verb.Text, unit));
    }

    /// <summary>What was told last, where it ends with a state and no clause stands between; null where it does not.</summary>
    private static Label? StateBefore(Discourse discourse) =>
        discourse.Subject.Length == 0
        && discourse.Anchor is { IsEmpty: false, Verb.IsEmpty: true } anchor
        && States.AtEnd(anchor.Text) > 0
            ? anchor
            : null;

    /// <summary>新建泵站250座。累计动迁4430户: what another sentence counted in another unit is not what is acted on.</summary>
    private static bool IsOfOtherSentence(Discourse discourse, string? unit) =>
        discourse.Subject.IsEmpty && !discourse.LatestStandsHere && Units.Of(discourse.Unit) != Units.Of(unit);

    /// <summary>Whether a verb acts on nothing that was spoken of: a statement, or a figure of an earlier sentence.</summary>
    private static bool StandsAlone(Discourse discourse) =>
        discourse.Subject.Length > 0
            ? !discourse.SubjectIsObject || !discourse.SubjectIsOfSentence
            : !discourse.LatestStandsHere && IsFigure(discourse.Anchor);

    /// <summary>固定资产投资 of an earlier sentence: a figure, on which nothing acts.</summary>
    private static bool IsFigure(Label anchor) =>
        anchor.Verb.IsEmpty && WordClasses.MeasureNoun.AtEnd(anchor.Text) > 1;

    /// <summary>剩余贫困人口 of 剩余77户、168名贫困人口, 带动贫困人口 of 带动77户168名贫困人口: the thing stands behind the second count.</summary>
    private static Label? OfNextCount(Clause clause, int index, Label label)
    {
        if (!HouseholdsAndPeople.Begin(clause, index) || !LacksThing(label))
            return null;
        var thing = CountedNoun.Of(clause, index + 1, clause.Right(index + 1));
        return LabelBuilder.Of(label.Text.TrimStart(Upon[0]) + thing.As(LabelOrigin.Shared));
    }

    private static bool LacksThing(Label label) =>
        label.Noun.IsEmpty || label.Text.StartsWith(Upon) || Remaining.AtEnd(label.Text) == label.Text.Length;

    /// <summary>农村劳动力 of 农村劳动力培训转移, where 培训 is said again, and of 农村劳动力培训 where what is done next is done to people too.</summary>
    private static LabelWords WithoutActs(LabelWords noun, LabelWords verb, string? unit)
    {
        var repeated = verb.Folded.StartsWith(Cumulative) ? verb[Cumulative.Length..] : verb;
        if (noun.StartsWith(repeated) && noun.Length > repeated.Length + 1)
            return noun[repeated.Length..];
        var rest = WithoutActsAtEnd(noun.EndsWith('”') && noun.IndexOf('“') is var quote and > 2 ? noun[..quote] : noun);
        var isSaidAgain = noun[rest.Length..].Contains(verb.Folded);
        return isSaidAgain || IsOfPeople(rest, unit)
            ? rest
            : noun;
    }

    private static LabelWords WithoutActsAtEnd(LabelWords words)
    {
        while (words.Length > 2 && WordClasses.Verb.AtEnd(words) is > 0 and var act && act < words.Length - 1)
            words = words[..^act];
        return words;
    }

    /// <summary>Whether a thing is people, and people are counted.</summary>
    private static bool IsOfPeople(LabelWords thing, string? unit) =>
        Units.Of(unit) is Dimension.People or Dimension.Visits
        && People.AtEnd(thing) > 0;

    /// <summary>创建A、B、水美乡镇1个: one is the last of the list.</summary>
    private static Label LastOfList(Label label)
    {
        var last = label.Noun.Folded.LastIndexOf('、');
        return label.Verb.Length > 0 && last > 0 ? LabelBuilder.Join(label.Verb, label.Noun[(last + 1)..]) : label;
    }

    /// <summary>完成安置房建设 of 利用14个月,完成安置房建设: what was done in that time.</summary>
    private static Label DoneNext(Clause clause) =>
        clause.Next.IsEmpty || clause.WordsOfNext() is not { IsEmpty: false } next || LabelBuilder.HeadVerb(next) == 0
            ? Label.Empty
            : LabelBuilder.Of(next);

    private static bool IsInvestment(Clause clause, Label label)
    {
        if (!Spending.Contains(label.Text) || clause.Discourse.LatestIsAnchor || GoesOnAlone(clause, label))
            return false;
        if (clause.Discourse.SubjectIsOfSentence && OwnsInvestment(clause.Discourse))
            return false;
        var next = clause.Read(LabelTrim.StripHead(clause.Text.Folded, clause.Next));
        if (Comparing.AtStart(next) > 0)
            return false;
        return WordClasses.Verb.AtStart(next) > 0
            || next.Contains('的')
            || IsSpentOnWorks(label, next)
            || next.StartsWith(Upon, StringComparison.Ordinal);
    }

    /// <summary>投资3亿元,水厂建成投产; 完成投资 is that of what was spoken of before.</summary>
    private static bool IsSpentOnWorks(Label label, ReadOnlySpan<char> next) =>
        StateOfWorks(next) > 0 && !IsCompleted(label);

    private static bool IsCompleted(Label label) => label.Text.EndsWith(CompletedInvestment);

    /// <summary>完成投资5亿元,新建水厂3座: what is counted next has figures of its own.</summary>
    private static bool GoesOnAlone(Clause clause, Label label) =>
        clause.Next.IsEmpty || (IsCompleted(label) && clause.Read(clause.Next).ContainsAnyInRange('0', '9'));

    /// <summary>Whether the investment is that of what the clause before spoke of, and not of what the next one says.</summary>
    private static bool OwnsInvestment(Discourse discourse) =>
        discourse.Subject.Length < ShortestOwner
        || Owners.AtEnd(discourse.Subject) > 0
        || (IsOwner(discourse) && !LabelBuilder.NamesMeans(discourse.Subject));

    /// <summary>Whether what the clause before spoke of is acted on by nothing, or names no act.</summary>
    private static bool IsOwner(Discourse discourse) =>
        !discourse.SubjectIsObject || WordClasses.Verb.IndexIn(discourse.Subject) < 0;

    /// <summary>投资8850万元完成了93所学校硬件改善工程: what the next numbers count is what the money went into.</summary>
    private static Label? OfNextNumber(Clause clause, int index, Label label) =>
        SpentOn.ThingOf(clause, index) is { Length: >= SpentOn.ShortestThing } thing
            ? new Label(label.Text + thing, label.Text, thing)
            : null;

    /// <summary>Where something begins to be said of works: 成效初显 in 月明河综合治理成效初显; 0 where nothing is.</summary>
    private static int StateOfWorks(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('0', '9') ? 0 : Math.Max(0, WorksEnds.IndexIn(words));

    /// <summary>老城区管网改造 of 投资3200万元,老城区管网改造顺利推进: the act at the end says what the money went into.</summary>
    private static LabelWords ThingOf(Label works) => works.Verb.IsEmpty ? works.Text : works.Noun;

    /// <summary>投资3700万元,集中改造的11条背街巷道全部完工: the clause behind says what the money went into.</summary>
    private static Label OfNextClause(Clause clause, Label label)
    {
        var words = CountedNoun.Plain(clause.WordsOfNext());
        var act = words.StartsWith(Upon) ? words.IndexOf(Act) : -1;
        if (StateOfWorks(words) is var state and > 2)
            words = words[..state];
        words = words[..^WordClasses.LightHead.TailOf(words)];
        var noun =
            act > 0
                ? words[Upon.Length..act] + words[(act + Act.Length)..]
                : ThingOf(LabelBuilder.Of(words)).TrimStart('了', '的');
        if (noun.StartsWith('、'))
            noun = noun[(noun.IndexOf('的') + 1)..];
        if (Vague.Contains(noun) && clause.Discourse is { SubjectIsObject: true, SubjectIsOfSentence: true, Subject: var works })
            return Label.OfThing(works.As(LabelOrigin.Owner) + label.Text, works);
        return new Label(label.Text + noun, label.Text, noun);
    }
}
