using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What is counted, of the words before and behind its number: 新建平价蔬菜超市 of 新建10家平价蔬菜超市.</summary>
internal static class CountedLabel
{
    private const string OpenEnds = "等和及与";
    private const string Upon = "对";
    private const int LongestThing = 12;
    private const int LikeEnd = 2;
    private const int LongestSubject = 14;

    /// <summary>通过 of 通过改造提升: means that name no thing are none.</summary>
    private const int LongestBareMeans = 3;

    private static readonly WordClass JointTails = WordClasses.Of("ends-like-joint");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Extents = WordClasses.Of("extent");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass Predicated = WordClasses.Of("predicate-opening");
    private static readonly WordClass Sizes = WordClasses.Of("size-noun");
    private static readonly WordClass People = WordClasses.Of("people-counted");
    private static readonly WordClass Aspects = WordClasses.Of("aspect");
    private static readonly WordClass Acts = WordClasses.Of("act-upon");
    private static readonly WordClass Carrying = WordClasses.Of("carrying-verb");
    private static readonly WordClass Within = WordClasses.Of("within-time");
    private static readonly WordClass ThenWords = WordClasses.Of("then");

    /// <summary>The label of a count, by the first way that knows one; null where none does.</summary>
    public static Label? Of(Clause clause, int index, Phrase left, LabelWords noun) => Ways.FirstFound(clause, index, left, noun);

    /// <summary>What the clause before spoke of, where it is a thing and no statement.</summary>
    private static LabelWords ShortSubject(Clause clause) =>
        clause.Discourse.Subject is { Length: <= LongestSubject } subject && !subject.Contains('、')
            ? subject
            : LabelWords.Empty;

    /// <summary>How what stands before and behind a number may make a label, in the order in which it is tried.</summary>
    private static readonly Func<Clause, int, Phrase, LabelWords, Label?>[] Ways =
    [
        OfUponList,
        OfDoneList,
        BehindStatement,
        OfThoseHelped,
        static (clause, index, left, noun) => left.IsEmpty ? Leading(clause, index, noun) : null,
        static (clause, index, left, noun) =>
            Aspects.AtEnd(clause.Read(left)) > 0 ? OfAspects(clause, index, clause.Cut(left), noun) : null,
        static (clause, index, left, noun) =>
            CountedShare.IsPlaceBefore(clause, index, left) ? LabelBuilder.Join(clause.Discourse.Latest.Verb, noun.TrimStart('的')) : null,
        static (clause, index, left, _) => DoneWithin(clause, index, left),
        OfExtent,
        OfMeans,
        static (clause, index, left, noun) => WordClasses.Verb.Contains(noun.TrimEnd('了'))
            ? OfNominal(clause, index, left, noun)
            : OfAct(clause, index, left, noun) ?? OfLead(clause, index, left, noun),
    ];

    /// <summary>农村中小学实施营养改善计划 of 投资775万元为170所农村中小学1.8万名学生实施营养改善计划: those for whom something is done, which stands behind
    /// the next count.</summary>
    private static Label? OfThoseHelped(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var isHelped = index > 0 && Units.IsMoney(clause.Amounts[0].Unit) && SpentOn.IsForThose(clause, index);
        if (!isHelped || Listing.IndexOfInnerVerb(noun, noun.Length, shortest: 1) > 0)
            return null;
        return SpentOn.DoneFor(clause, index) is { IsEmpty: false } done ? Label.OfThing(noun + done.As(LabelOrigin.Shared), noun) : null;
    }

    /// <summary>合作医疗扩大到全国县 of 合作医疗不断完善,已扩大到全国86%的县, 光纤网络覆盖行政村 of 光纤网络覆盖乡镇和93%的行政村: how far something
    /// reaches by now.</summary>
    private static Label? OfExtent(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var words = clause.Cut(left);
        var extent = clause.Amounts[index].IsRatio ? Extents.IndexIn(words) : -1;
        if (extent < 0)
            return null;
        if (OpenEnds.Contains(words[^1]))
            words = words[..(extent + Extents.AtStart(words.Folded[extent..]))];
        return LabelBuilder.Of((extent == 0 ? ShortSubject(clause) + words : words).TrimEnd('的') + noun);
    }

    /// <summary>建设产业学院 of 围绕做强主导产业建设28个产业学院: what something serves, or by what it is done, is no part of it.</summary>
    private static Label? OfMeans(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var lead = clause.Cut(LabelTrim.StripTail(clause.Text.Folded, left));
        var means = LabelBuilder.NamesMeans(lead) ? WordClasses.Verb.TrimEnd(lead).Length : 0;
        return means > LongestBareMeans && means < lead.Length ? LabelBuilder.Join(lead[means..], noun) : null;
    }

    /// <summary>居民清洁取暖 of 一期工程圆满收官、83万户居民清洁取暖: of what was said before, nothing is counted.</summary>
    private static Label? BehindStatement(Clause clause, int index, Phrase left, LabelWords noun) =>
        clause.Read(clause.Left(index)) is [.., '、'] && LabelBuilder.IsStatement(clause.Cut(left)) ? Leading(clause, index, noun) : null;

    /// <summary>完成搬迁 of 完成60户搬迁, 完成城东片区签约 of 完成城东片区60户签约, 安置房交付 of 安置房实现90%交付: an act that is completed; null of
    /// any other.</summary>
    private static Label? OfNominal(Clause clause, int index, Phrase left, LabelWords noun)
    {
        if (clause.Amounts[index].IsRatio && clause.Read(left) is [_, _, .., '实', '现'])
            return LabelBuilder.Of(clause.Cut(LabelTrim.StripTail(clause.Text.Folded, left)) + noun);
        var isDone = clause.Read(left) is ['完', '成', _, ..] || (Nominal.Contains(noun) && Labelling.IsVerb(clause, left));
        return isDone ? LabelBuilder.Join(clause.Cut(left), noun) : null;
    }

    /// <summary>新建平价蔬菜超市 of 新建10家平价蔬菜超市: the verb before the number.</summary>
    private static Label? OfAct(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var words = clause.Cut(left);
        var verb = LabelBuilder.Of(words).Verb;
        if (OpenEnds.Contains(words[^1]) && JointTails.AtEnd(words) == 0)
            return LabelBuilder.Join(VerbOfExamples(clause, index, verb), LabelInContext.Specific(clause, noun));
        if (Labelling.IsVerb(clause, left))
            return Reaching.Contains(words)
                ? LabelBuilder.Of(ShortSubject(clause) + words + noun)
                : LabelBuilder.Join(words, Object(clause, index, noun));
        if (LastVerb(words) is { IsEmpty: false } last)
            return LabelBuilder.Join(last, Object(clause, index, noun));
        return verb.Length > 0 && verb.Length < words.Length && words.Contains('、') ? LabelBuilder.Join(verb, noun) : null;
    }

    /// <summary>对不符合投资方向的264个项目: things of some kind are counted, and nothing is measured of them.</summary>
    private static bool IsOfThings(LabelWords lead, LabelWords noun) =>
        lead.EndsWith('的') && WordClasses.MeasureNoun.AtEnd(noun) == 0;

    /// <summary>The verb before examples; behind 和 the list's goes on (应对22轮强降水和甲、乙等15个台风).</summary>
    private static LabelWords VerbOfExamples(Clause clause, int index, LabelWords verb) =>
        verb.IsEmpty && index > 0 && Units.IsCount(clause.Amounts[index - 1].Unit) ? clause.Discourse.ListVerb : verb;

    /// <summary>政务服务事项 of 全市政务服务120项…: words before the number that are no verb.</summary>
    private static Label OfLead(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var lead = LeadOf(clause, left);
        if (lead.IsEmpty || IsApposition(clause, index, lead))
            return Leading(clause, index, noun);
        if (lead.Is(Upon))
            return WithoutUpon(LabelBuilder.Of(lead + noun));
        if (IsAct(clause, left, lead, noun))
            return LabelBuilder.Join(LabelBuilder.WithoutIn(InnerTimes.Without(lead)), noun);
        // 15个村、两重产业覆盖的70个村: what stands before 、 is of the number before.
        if (index > 0 && lead.EndsWith('的'))
            lead = lead[(lead.Folded.LastIndexOf('、') + 1)..];
        if (IsOneMoreElsewhere(clause, index, lead, noun))
            return LabelBuilder.Join(clause.Discourse.ListVerb, lead + noun);
        var label = LabelBuilder.Of((clause.Amounts[index].IsRatio ? lead.TrimEnd('的') : lead) + noun);
        return IsOfThings(lead, noun) ? WithoutUpon(label) : label;
    }

    /// <summary>农村饮水安全工程已建成 of 投资9920万元的农村饮水安全工程已建成12座供水站; 的 alone stays, and says that its things were told.</summary>
    private static LabelWords LeadOf(Clause clause, Phrase left)
    {
        var lead = clause.Cut(LabelTrim.StripTail(clause.Text.Folded, left));
        return lead.Length > 1 ? lead.TrimStart('的') : lead;
    }

    /// <summary>建成甲镇3万亩蔬菜基地、乙镇5万亩茶叶基地: one more thing of the kind that was counted, at another place.</summary>
    private static bool IsOneMoreElsewhere(Clause clause, int index, LabelWords lead, LabelWords noun)
    {
        var (discourse, number) = (clause.Discourse, clause.Amounts[index]);
        return index > 0
            && noun.Length >= LikeEnd
            && !discourse.ListVerb.IsEmpty
            && discourse.Unit == number.Unit
            && WordClasses.Verb.IndexIn(lead) < 0
            && discourse.Latest.Noun.EndsWith(noun.Folded[^LikeEnd..]);
    }

    private static bool IsAct(Clause clause, Phrase left, LabelWords lead, LabelWords noun) =>
        WordClasses.Verb.AtEnd(lead) > 0
        && LabelBuilder.From(clause.Text, left).Verb.IsEmpty
        && noun.Length > 1
        && !LabelBuilder.NamesMeans(lead);

    /// <summary>梳理经验 of 梳理6个方面16条经验: under how many heads is no part of what is counted.</summary>
    private static Label OfAspects(Clause clause, int index, LabelWords lead, LabelWords noun) =>
        LabelBuilder.HeadVerb(lead) is > 0 and var verb ? LabelBuilder.Join(lead[..verb], noun) : Leading(clause, index, noun);

    /// <summary>主干道提升 of 对4条主干道、13条背街小巷进行提升: what is done stands behind the last of several things.</summary>
    private static Label? OfUponList(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var last = clause.Amounts.Count - 1;
        if (last == 0 || !clause.Read(clause.BareLeft(0)).EndsWith(Upon) || (index == 0 ? left != clause.BareLeft(0) : !left.IsEmpty))
            return null;
        var behind = clause.Right(last);
        var act = Acts.IndexIn(clause.Read(behind));
        if (act < 2)
            return null;
        var said = clause.Cut(behind.Skip(act + Acts.AtStart(clause.Read(behind)[act..]))).TrimStart('了');
        var thing = index == last ? clause.Cut(new Phrase(behind.Start, behind.Start + act)) : noun;
        return said.Length < 2 ? null : Label.OfThing(thing + said.As(LabelOrigin.Shared), thing);
    }

    /// <summary>完成农村公路修复重建 of 完成73条农村公路和24座桥梁的修复重建, 解决行政村饮水问题 of 解决15个行政村、2万人的饮水问题: what is done to all of a
    /// list, or is theirs, stands behind the last.</summary>
    private static Label? OfDoneList(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var last = clause.Amounts.Count - 1;
        var first = clause.BareLeft(0);
        if (last == 0 || !(left == first || left.IsEmpty))
            return null;
        var behind = clause.Right(last);
        var of = clause.Read(behind).LastIndexOf('的') + 1;
        var verb = first.Drop(first.Length - clause.Read(first).TrimEnd('了').Length);
        if (!Labelling.IsVerb(clause, verb) || !IsOfAll(clause, behind, of, noun))
            return null;
        var act = clause.Cut(behind.Skip(of));
        var thing = index == last ? clause.Cut(behind.Drop(behind.Length - of + 1)) : noun;
        return LabelBuilder.Join(clause.Cut(verb), thing.EndsWith(act) ? thing.TrimStart('的') : thing + act.As(LabelOrigin.Shared));
    }

    /// <summary>Whether what stands behind 的 is done to all of a list (的修复重建), or is theirs (15个村、2万人的饮水问题).</summary>
    private static bool IsOfAll(Clause clause, Phrase behind, int of, LabelWords noun) =>
        of > 1
            ? Labelling.IsVerb(clause, behind.Skip(of))
            : of == 1 && Units.IsCount(clause.Amounts[0].Unit) && WordClasses.Verb.AtEnd(noun) == 0;

    /// <summary>重点排污企业 of 对726家重点排污企业: to whom something is done, where what is done is not said.</summary>
    private static Label WithoutUpon(Label label) =>
        label.Text.StartsWith(Upon) ? LabelBuilder.Of(label.Text[Upon.Length..]) : label;

    /// <summary>贯通进厂道路 of 仅用2个月就贯通了进厂道路, 拆除违建 of 利用10天时间拆除违建370处: what was done in that time.</summary>
    private static Label? DoneWithin(Clause clause, int index, Phrase left)
    {
        var right = clause.Right(index);
        if (Units.Of(clause.Amounts[index].Unit) != Dimension.Time || Within.AtEnd(clause.Read(left)) == 0)
            return null;
        var words = clause.Cut(LabelTrim.StripHead(clause.Text.Folded, right.Skip(ThenWords.AtStart(clause.Read(right)))));
        var past = words.IndexOf('了');
        return LabelBuilder.Of(past > 0 ? words.Without(past, 1) : words);
    }

    /// <summary>出台 of 成立专班、出台15条措施: the verb right before the number, where another act stands before it.</summary>
    private static LabelWords LastVerb(LabelWords words)
    {
        var joint = words.Folded.LastIndexOf('、');
        if (joint < 2)
            return LabelWords.Empty;
        var (before, last) = (words[..joint], words[(joint + 1)..]);
        return WordClasses.Verb.Contains(last) && !before.Contains('“') && LabelBuilder.HasObject(before)
            ? last
            : LabelWords.Empty;
    }

    /// <summary>兰州新区、西固2个化工园区: names of those that are counted.</summary>
    private static bool IsApposition(Clause clause, int index, LabelWords lead) =>
        index == 0
        && lead.Contains('、')
        && Units.IsCount(clause.Amounts[index].Unit)
        && WordClasses.MeasureNoun.AtEnd(lead) + WordClasses.Verb.AtEnd(lead) == 0
        && LabelBuilder.HeadVerb(lead) + Listing.PastInnerVerb(lead, lead.Length) == 0;

    /// <summary>投资4.8亿元实施了拆炉并网工程: what money is spent on, without the verb between.</summary>
    private static LabelWords Object(Clause clause, int index, LabelWords noun)
    {
        if (Units.Of(clause.Amounts[index].Unit) != Dimension.Money)
            return noun;
        if (OfNext(clause, index) is { Length: > 1 } works)
            return works;
        var verb = LabelBuilder.HeadVerb(noun);
        if (!Carrying.Contains(noun[..verb]))
            return noun;
        var plain = noun[verb..].TrimStart('了', '的');
        return plain.Length > 1 ? plain : noun;
    }

    /// <summary>投资1.6亿元实施甲河清淤、乙河护岸等8个综合整治项目: what the next number counts, behind its examples, or sizes (完成了全长28公里的
    /// 环城公路).</summary>
    private static LabelWords OfNext(Clause clause, int index)
    {
        if (index + 1 >= clause.Amounts.Count || clause.Right(index + 1) is not { IsEmpty: false } right)
            return LabelWords.Empty;
        var between = clause.Read(clause.Between(index));
        var isCounted = Units.IsCount(clause.Amounts[index + 1].Unit) && between.EndsWith("等");
        return isCounted || Sizes.AtEnd(between) > 0
            ? CountedNoun.Of(clause, index + 1, right)
            : LabelWords.Empty;
    }

    /// <summary>Nothing stands before the number: the list's verb goes on, or the noun and what it does are the label.</summary>
    private static Label Leading(Clause clause, int index, LabelWords noun)
    {
        var verb = clause.Discourse.ListVerb;
        if (SharedPredicates.OfFirstCount(clause, index) is { } counted)
            return counted;
        if (SharedPredicates.OfThingBefore(clause, index, noun) is { } attained)
            return attained;
        if (WordClasses.Verb.Contains(noun) || IsOfThingsBefore(clause, index, noun))
            return ActorOf(clause.Discourse) is { IsEmpty: false } actor ? Label.OfThing(actor + noun, actor) : Label.Empty;
        return verb.Length > 0 && (index > 0 ? IsNextOfList(clause, index, noun) : GoesOn(clause, noun))
            ? LabelBuilder.Join(verb, noun)
            : LabelBuilder.Of(noun);
    }

    /// <summary>Whether a noun behind the second number of a list, or a later one, is a thing on which the list's verb acts.</summary>
    private static bool IsNextOfList(Clause clause, int index, LabelWords noun) =>
        !IsBehindStatement(clause)
        && (Listing.IsThing(CountedShare.WithoutAct(clause, noun))
            || IsOfPeople(clause, index, noun)
            || HouseholdsAndPeople.Begin(clause, index - 1));

    /// <summary>结对帮扶干部 of 80名结对帮扶干部: people who are named for what they do.</summary>
    private static bool IsOfPeople(Clause clause, int index, LabelWords noun)
    {
        var people = People.AtEnd(noun);
        return people > 0
            && people < noun.Length
            && Units.Of(clause.Amounts[index].Unit) == Dimension.People;
    }

    /// <summary>6.03万人饮水安全、1500口沼气 behind 支持示范点建设29个: what stands before in this list has no verb either.</summary>
    private static bool IsBehindStatement(Clause clause) => clause.Discourse.LatestIsAnchor && clause.Discourse.Latest.Verb.IsEmpty;

    /// <summary>新型农村合作医疗 of 新型农村合作医疗稳步推进,70万人参加: of what so many do something; nothing of an earlier sentence.</summary>
    private static LabelWords ActorOf(Discourse discourse)
    {
        if (discourse.LatestStandsHere)
            return discourse.Anchor.Noun.TrimStart('的');
        return discourse.SubjectIsOfSentence ? discourse.Subject : LabelWords.Empty;
    }

    /// <summary>改革成果向全国推广 of 形成改革成果120项,37项向全国推广: a count without its thing is of those before.</summary>
    private static bool IsOfThingsBefore(Clause clause, int index, LabelWords noun) =>
        Predicated.AtStart(noun) > 0
        && !noun.Contains('的')
        && clause.Discourse.LatestStandsHere
        && clause.Discourse.LastReading?.Number.Unit == clause.Amounts[index].Unit
        && clause.Discourse.Anchor.Noun is { Length: > 1 } things
        && WordClasses.MeasureNoun.AtEnd(things) == 0
        && !things.Contains('、');

    /// <summary>建设社区食堂 and 建设健身中心 of 建设24个社区食堂,26个健身中心: the list goes on behind a comma where it is of the same form.</summary>
    private static bool GoesOn(Clause clause, LabelWords noun) =>
        clause.Discourse.LastReading is { Rule: "counted" } last
        && clause.Discourse.Latest.Verb.Equals(clause.Discourse.ListVerb)
        && last.Number.Unit == clause.Amounts[0].Unit
        && LabelTrim.TrimHead(clause.Text.Folded, clause.Left(0)).IsEmpty
        && last.Label.Text.Pieces[0].Start < last.Number.From
        && SelfSufficient.AtEnd(noun) == 0
        && noun.Length <= LongestThing
        && Listing.IsThing(noun);
}
