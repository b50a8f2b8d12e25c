using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>新建10家平价蔬菜超市, 5家单位入选…, 实施中大吴庄等11个小区改造: what is counted stands behind the number.</summary>
internal sealed class CountedRule : IRule
{
    private static readonly WordClass JointTails = WordClasses.Of("ends-like-joint");
    private static readonly WordClass Fillers = WordClasses.Of("filler");
    private static readonly WordClass FillerGuards = WordClasses.Of("filler-guard");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Evaluative = WordClasses.Of("evaluative");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass Predicated = WordClasses.Of("predicate-opening");
    private const int ShortestCounted = 3;
    private const int LongestThing = 12;
    private static readonly WordClass Merged = WordClasses.Of("merged");
    private const string And = "并";
    private const string Using = "用";
    private const string Then = "就";
    private static readonly WordClass Records = WordClasses.Of("record");
    private const string Cumulative = "累计";
    private const string Already = "已";
    private static readonly WordClass Acts = WordClasses.Of("shared-act");
    private static readonly WordClass Carrying = WordClasses.Of("carrying-verb");
    private static readonly WordClass To = WordClasses.Of("to");
    private static readonly WordClass Purposes = WordClasses.Of("purpose");
    private static readonly WordClass NounEnds = WordClasses.Of("noun-end");

    public string Name => "counted";

    public string Reads => "what is counted stands behind the number, its verb before it or carried along the list";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var right = WithoutNextMeasure(clause, index, clause.Right(index));
        if (MeasuresNoun(clause, index, right))
            return 0;
        if (right.IsEmpty || (clause.IsFollowedDirectly(index) && !OpensCount(clause, index)))
            return 0;
        var text = clause.Text.Folded;
        var left = LabelTrim.StripHead(text, clause.Left(index));
        if (ServesPurpose(clause, index, left, right))
            return 0;
        if (Records.AtEnd(clause.Read(right)) > 0 && WordClasses.MeasureNoun.AtEnd(clause.Read(left)) > 0)
            return 0;
        var noun = Noun(clause, index, right);
        if (noun.Length == 0)
            return 0;
        noun += SharedAct(clause, index, noun);
        var label = Compose(clause, index, left, noun);
        if (label is null)
            return 0;
        var number = clause.Amounts[index];
        readings.Add(new NumberReading(number, label, Measures.OfLevel(number), number.Value, Name));
        return 1;
    }

    /// <summary>700个省重点项目|完成投资9757亿元: the measure at the end is the next number's.</summary>
    private static Phrase WithoutNextMeasure(Clause clause, int index, Phrase right)
    {
        if (index + 1 >= clause.Amounts.Count || clause.Between(index).End != right.End)
            return right;
        if (clause.Amounts[index + 1].IsRatio && WithoutNextRate(clause, right) is { Length: > 1 } counted)
            return counted;
        right = WithoutNextAct(clause.Text.Folded, right);
        var tail = WordClasses.Generic.AtEnd(clause.Read(right));
        if (tail == 0 || right.Length - tail < 2)
            return right;
        var noun = LabelTrim.StripTail(clause.Text.Folded, right.Drop(tail));
        return noun.Length < 2 || WordClasses.Verb.Contains(clause.Read(noun)) ? right : noun;
    }

    /// <summary>1700项政务服务事项|网上可办率达到100%, 74个重点城市|细颗粒物浓度下降9.1%: what the rate is of is the next number's.</summary>
    private static Phrase WithoutNextRate(Clause clause, Phrase right)
    {
        var text = clause.Text.Folded;
        var direction = Direction.Of(text, right);
        var stripped = direction.Sign != 0 ? direction.Label : LabelTrim.StripTail(text, right);
        if (stripped == right || stripped.IsEmpty)
            return right;
        if (stripped.In(text).IndexOf('占') is var share and > 0)
            stripped = new Phrase(stripped.Start, stripped.Start + share);
        for (var i = ShortestCounted; i < stripped.Length - 1; i++)
            if (clause.Indicators.Knows(stripped.Skip(i).In(text), Indicators.IndicatorScope.Extended))
                return stripped.Drop(stripped.Length - i);
        var measure = WordClasses.MeasureNoun.AtEnd(stripped.In(text));
        return measure > 0 ? stripped.Drop(measure) : stripped;
    }

    /// <summary>86个重大项目|已开工74个, 9个州|并延长至240小时: what is done is the next number's.</summary>
    private static Phrase WithoutNextAct(string text, Phrase right)
    {
        var span = right.In(text);
        if (To.AtEnd(span) is var to and > 0)
        {
            right = right.Drop(to);
            return LabelTrim.TrimTail(
                text,
                right.In(text).EndsWith(And, StringComparison.Ordinal)
                && WordClasses.Verb.AtEnd(right.In(text)) == 0
                && Merged.AtEnd(right.In(text)) == 0
                    ? right.Drop(And.Length)
                    : right
            );
        }

        var rest = right.Drop(WordClasses.Verb.AtEnd(span));
        return
            rest != right
            && rest.In(text).EndsWith(Already, StringComparison.Ordinal)
            && rest.Length > Already.Length + 1
            ? rest.Drop(Already.Length)
            : right;
    }

    /// <summary>小区太阳能应用改造 of 52个小区、16条道路太阳能应用改造: what is done stands behind the list's last item.</summary>
    private static LabelWords SharedAct(Clause clause, int index, LabelWords noun)
    {
        var last = index;
        while (
            last + 1 < clause.Amounts.Count
            && clause.Read(clause.Between(last)) is { Length: > 1 } between
            && between[^1] is '、' or '和' or '及'
        )
            last++;
        if (last == index || WordClasses.MeasureNoun.AtEnd(noun) > 0 || WordClasses.Verb.AtEnd(noun) > 0)
            return LabelWords.Empty;
        var verb = HeadVerb(clause.Read(LabelTrim.StripHead(clause.Text.Folded, clause.Left(index))));
        if (SharedPredicates.ThingBehind(clause, index, last, noun) is { IsEmpty: false } thing)
            return thing;
        if (verb.IsEmpty && SharedPredicates.HonourBehind(clause, index, last) is { IsEmpty: false } honour)
            return honour;
        if (!(verb.IsEmpty ? Carrying.Contains(clause.Discourse.ListVerb) : Carrying.Contains(verb)))
            return LabelWords.Empty;
        var right = clause.Right(last);
        var act = Acts.AtEnd(clause.Read(right));
        if (act >= 2 && clause.Read(right.Drop(act)) is [.., '”'] named && named.LastIndexOf('“') is > 0 and var quote)
            act += named.Length - quote;
        return act >= 2 && act < right.Length
            ? clause.Cut(new Phrase(right.End - act, right.End)).As(LabelOrigin.Shared)
            : LabelWords.Empty;
    }

    /// <summary>完成 of 完成城东: the verb that words begin with, or the words.</summary>
    private static ReadOnlySpan<char> HeadVerb(ReadOnlySpan<char> words) =>
        LabelBuilder.HeadVerb(words) is > 0 and var verb && !words[verb..].Contains('、') ? words[..verb] : words;

    /// <summary>奶牛存栏20多万头的畜牧大市: what is measured stands before the number, and 的 and a noun behind it say whose it is.</summary>
    private static bool MeasuresNoun(Clause clause, int index, Phrase right)
    {
        if (right.Length < 2 || clause.Text.Folded[right.Start] != '的')
            return false;
        var left = LabelTrim.StripTail(clause.Text.Folded, clause.Left(index));
        return WordClasses.MeasureNoun.AtEnd(clause.Read(left)) > 1;
    }

    /// <summary>安排周转金25亿元支持重大工业项目建设: what money serves is not what is counted.</summary>
    private static bool ServesPurpose(Clause clause, int index, Phrase left, Phrase right) =>
        Units.DimensionOf(clause.Amounts[index].Unit) == "money"
        && Purposes.AtStart(clause.Read(right)) > 0
        && !Labelling.IsVerb(clause, left)
        && LabelBuilder.From(clause.Text, left) is { Verb.Length: > 0, Noun.Length: > 1 };

    private static Label? Compose(Clause clause, int index, Phrase left, LabelWords noun)
    {
        var text = clause.Text.Folded;
        if (left.IsEmpty)
            return Leading(clause, index, noun);
        if (DoneWithin(clause, index, left) is { } done)
            return done;
        var words = clause.Cut(left);
        if (WordClasses.Verb.Contains(noun.TrimEnd('了')))
            return Nominal.Contains(noun) && Labelling.IsVerb(clause, left) ? LabelBuilder.Join(words, noun) : null;
        var verb = LabelBuilder.Of(words).Verb;
        if (words[^1] is '等' or '和' or '及' or '与' && JointTails.AtEnd(words) == 0)
            return LabelBuilder.Join(verb.Equals(words) ? LabelWords.Empty : verb, Labelling.Specific(clause, noun));
        if (Labelling.IsVerb(clause, left))
            return Reaching.Contains(words)
                ? LabelBuilder.Of(clause.Discourse.Subject + words + noun)
                : LabelBuilder.Join(words, Object(clause, index, noun));
        if (LastVerb(words) is { IsEmpty: false } last)
            return LabelBuilder.Join(last, Object(clause, index, noun));
        if (verb.Length > 0 && verb.Length < words.Length && words.Contains('、'))
            return LabelBuilder.Join(verb, noun);
        var stripped = LabelTrim.StripTail(text, left);
        if (stripped.IsEmpty)
            return Leading(clause, index, noun);
        var lead = clause.Cut(stripped);
        if (IsApposition(clause, index, lead))
            return Leading(clause, index, noun);
        return WordClasses.Verb.AtEnd(lead) > 0 && verb.Length == 0 && noun.Length > 1
            ? LabelBuilder.Join(lead, noun)
            : LabelBuilder.Of(clause.Amounts[index].IsRatio ? lead.TrimEnd('的') + noun : lead + noun);
    }

    /// <summary>贯通进厂道路 of 仅用2个月就贯通了进厂道路: what was done in that time.</summary>
    private static Label? DoneWithin(Clause clause, int index, Phrase left)
    {
        var right = clause.Right(index);
        if (Units.DimensionOf(clause.Amounts[index].Unit) != "time")
            return null;
        if (!clause.Read(left).EndsWith(Using) || !clause.Read(right).StartsWith(Then))
            return null;
        var words = clause.Cut(LabelTrim.StripHead(clause.Text.Folded, right.Skip(Then.Length)));
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
        && Units.DimensionOf(clause.Amounts[index].Unit) == "count"
        && WordClasses.MeasureNoun.AtEnd(lead) == 0
        && LabelBuilder.HeadVerb(lead) == 0
        && WordClasses.Verb.AtEnd(lead) == 0
        && Listing.PastInnerVerb(lead, lead.Length) == 0;

    /// <summary>投资4.8亿元实施了拆炉并网工程: what money is spent on, without the verb between.</summary>
    private static LabelWords Object(Clause clause, int index, LabelWords noun)
    {
        if (Units.DimensionOf(clause.Amounts[index].Unit) != "money")
            return noun;
        var plain = noun[LabelBuilder.HeadVerb(noun)..].TrimStart('了', '的');
        return plain.Length > 1 ? plain : noun;
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
            return Label.OfThing(clause.Discourse.Anchor.Noun + noun, clause.Discourse.Anchor.Noun);
        return verb.Length > 0 && (index > 0 ? Listing.IsThing(noun) : GoesOn(clause, noun))
            ? LabelBuilder.Join(verb, noun)
            : LabelBuilder.Of(noun);
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
        && clause.Discourse.LatestIsAnchor
        && clause.Discourse.Latest.Verb.Equals(clause.Discourse.ListVerb)
        && last.Number.Unit == clause.Amounts[0].Unit
        && LabelTrim.TrimHead(clause.Text.Folded, clause.Left(0)).IsEmpty
        && last.Label.Text.Pieces[0].Start < last.Number.From
        && SelfSufficient.AtEnd(noun) == 0
        && noun.Length <= LongestThing
        && Listing.IsThing(noun);

    /// <summary>Whether nothing but a verb stands before the first of two numbers (推进124条79.7公里道路建设).</summary>
    private static bool OpensCount(Clause clause, int index)
    {
        var left = LabelTrim.StripHead(clause.Text.Folded, clause.Left(index));
        return left.IsEmpty || Labelling.IsVerb(clause, left);
    }

    /// <summary>新华世纪中学、冀昌电气等3个项目竣工投产: what stands before the number are examples, without a verb.</summary>
    private static bool OnlyNamesExamples(Clause clause, int index)
    {
        var left = clause.Read(LabelTrim.StripHead(clause.Text.Folded, clause.Left(index)));
        return left.Length > 2
            && left[^1] == '等'
            && WordClasses.Verb.AtStart(left) == 0
            && Listing.PastInnerVerb(left, left.Length) == 0;
    }

    private static LabelWords Noun(Clause clause, int index, Phrase right)
    {
        var end =
            clause.Left(index).IsEmpty || OnlyNamesExamples(clause, index) ? -1 : NounEnds.IndexIn(clause.Read(right));
        if (end > 0)
            right = new Phrase(right.Start, right.Start + end);
        else if (
            end < 0
            && Evaluative.AtEnd(clause.Read(right)) is var praise
            && !Vague.Contains(clause.Read(right.Drop(praise)))
        )
            right = right.Drop(praise);
        if (clause.Read(right).EndsWith(Cumulative) && right.Length > Cumulative.Length + 1)
            right = right.Drop(Cumulative.Length);
        return Plain(clause.Cut(right).TrimStart('的'));
    }

    /// <summary>Words without the fillers between a noun and what it does: 重大项目实现集中开工.</summary>
    public static LabelWords Plain(LabelWords words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var length = Fillers.AtStart(words.Folded[at..]);
            if (length > 0 && !IsInWord(words, at))
                words = words.Without(at--, length);
        }

        return words;
    }

    /// <summary>被 of 植被, 全部 of 安全部门.</summary>
    private static bool IsInWord(LabelWords words, int at)
    {
        for (var from = Math.Max(0, at - 1); from <= at; from++)
            if (FillerGuards.AtStart(words.Folded[from..]) > at - from)
                return true;
        return false;
    }
}
