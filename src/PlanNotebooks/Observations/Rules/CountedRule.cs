using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>新建10家平价蔬菜超市, 5家单位入选…, 实施中大吴庄等11个小区改造: what is counted stands behind the number.</summary>
internal sealed class CountedRule : IRule
{
    private const char In = '在';
    private static readonly WordClass Grounds = WordClasses.Of("scene-end");
    private static readonly WordClass Sections = WordClasses.Of("section");
    private static readonly WordClass Acts = WordClasses.Of("act-upon");
    private static readonly WordClass Records = WordClasses.Of("record");
    private static readonly WordClass Purposes = WordClasses.Of("purpose");
    private static readonly WordClass Leads = WordClasses.Of("lead-end");
    private static readonly WordClass OnWhich = WordClasses.Of("on-which");
    private static readonly WordClass Reasons = WordClasses.Of("reason");
    private static readonly WordClass ReasonGuards = WordClasses.Of("reason-guard");
    private static readonly WordClass Openings = WordClasses.Of("count-opening");

    public string Name => "counted";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var right = CountedNoun.Behind(clause, index);
        var left = clause.BareLeft(index);
        if (IsOfOther(clause, index, left, right))
            return Refuse(clause, index, readings);
        if (right.IsEmpty || CountsNothing(clause, index, left, right))
            return 0;
        var noun = CountedNoun.Of(clause, index, right);
        noun = CountedNoun.WithoutScene(noun);
        if (noun.Length == 0)
            return 0;
        noun += CountedShare.Of(clause, index, noun);
        if (clause.Read(left) is ['对', .., '等'])
            noun = WithoutActUpon(noun);
        if (CountedLabel.Of(clause, index, left, OutsideBracket(noun)) is not { } label)
            return 0;
        var number = left.IsEmpty ? SharedBound.OfList(clause, index) : clause.Amounts[index];
        readings.Add(new NumberReading(number, label, Measures.OfLevel(number), number.Value, Name));
        return 1;
    }

    /// <summary>Whether a count belongs to what is told beside it, and is told by no rule of its own.</summary>
    private static bool IsOfOther(Clause clause, int index, Phrase left, Phrase right) =>
        IsOnWhich(clause, left)
        || IsReason(clause.Read(right))
        || IsOfRate(clause, index)
        || IsLead(clause.Read(left), clause.Read(right));

    /// <summary>按照24个规划, 围绕乳制品等10个品类: on what something is done, where what is done stands not before the number.</summary>
    private static bool IsOnWhich(Clause clause, Phrase left)
    {
        var words = clause.Read(left.IsEmpty ? clause.BareLeft(0) : left);
        var lead = OnWhich.AtStart(words);
        var acts = Listing.IndexOfInnerVerb(words, words.Length) + WordClasses.Verb.AtEnd(words[lead..]);
        return lead > 0 && (acts == 0 || words[^1] == '的');
    }

    /// <summary>203个国考断面水质优良率达100%: at how many places it is measured is a part of what the rate is of.</summary>
    private static bool IsOfRate(Clause clause, int index)
    {
        var words = clause.Read(clause.Between(index)).TrimEnd("和、");
        return Sections.IsIn(words)
            && words.IndexOfAny('、', '和', '中') < 0
            && Units.IsCount(clause.Amounts[index].Unit)
            && clause.Amounts[^1].IsInPercent;
    }

    /// <summary>3项因用地未批没有完成: what became of things that only examples name, and why.</summary>
    private static bool IsReason(ReadOnlySpan<char> words) =>
        Reasons.AtStart(words) > 0 && ReasonGuards.AtStart(words) == 0 && !words.Contains('的');

    /// <summary>以10件民生实事为牵引: what something else is done by or for.</summary>
    private static bool IsLead(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.StartsWith("以") && Leads.AtEnd(right) > 0;

    /// <summary>按照24个产业专项规划, 围绕8条产业链: on what something is done is counted by no rule.</summary>
    private int Refuse(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        readings.Add(new NumberReading(number, Label.Empty, Measures.OfLevel(number), number.Value, Name));
        return 1;
    }

    /// <summary>入选名单 of 8人(群体)和7件事入选名单.</summary>
    private static LabelWords OutsideBracket(LabelWords noun) =>
        noun.StartsWith('(') && noun.IndexOf(')') is var bracket and > 0 && bracket + 2 < noun.Length
            ? noun[(bracket + 1)..]
            : noun;

    /// <summary>Whether the words behind a number are not what it counts.</summary>
    private static bool CountsNothing(Clause clause, int index, Phrase left, Phrase right) =>
        MeasuresNoun(clause, index, right)
        || (clause.IsFollowedDirectly(index) && !OpensCount(clause, index))
        || ServesPurpose(clause, index, left, right)
        || SpentOn.IsNext(clause, index, left)
        || IsGround(clause, left, right)
        || (Records.AtEnd(clause.Read(right)) > 0 && WordClasses.MeasureNoun.AtEnd(clause.Read(left)) > 0);

    /// <summary>在去年完成造林3万亩的基础上: the thing stands before the number; where only an act does (完成32亿元的基础上), it is the aim's.</summary>
    private static bool IsGround(Clause clause, Phrase left, Phrase right)
    {
        if (Grounds.AtStart(clause.Read(right).TrimStart('的')) == 0)
            return false;
        var said = LabelTrim.StripHead(clause.Text.Folded, LabelTrim.StripTail(clause.Text.Folded, left));
        return !said.IsEmpty && clause.Text.Folded[said.Start] != In && !Labelling.IsVerb(clause, said);
    }

    /// <summary>奶牛存栏20多万头的畜牧大市: what is measured stands before the number, and 的 and a noun behind it say whose it is.</summary>
    private static bool MeasuresNoun(Clause clause, int index, Phrase right)
    {
        if (clause.Read(right) is not ['的', _, ..])
            return false;
        var left = LabelTrim.StripTail(clause.Text.Folded, clause.Left(index));
        return WordClasses.MeasureNoun.AtEnd(clause.Read(left)) > 1;
    }

    /// <summary>安排周转金25亿元支持重大工业项目建设: what money serves is not what is counted.</summary>
    private static bool ServesPurpose(Clause clause, int index, Phrase left, Phrase right) =>
        Units.Of(clause.Amounts[index].Unit) == Dimension.Money
        && Purposes.AtStart(clause.Read(right)) > 0
        && !Labelling.IsVerb(clause, left)
        && LabelBuilder.From(clause.Text, left) is { Verb.Length: > 0, Noun.Length: > 1 };

    /// <summary>水电站维修改造 of 对黄源等7座水电站进行了维修改造.</summary>
    private static LabelWords WithoutActUpon(LabelWords noun)
    {
        var act = Acts.IndexIn(noun);
        return act < 2 ? noun : noun[..act] + noun[(act + Acts.AtStart(noun[act..]))..].TrimStart('了');
    }

    /// <summary>Whether nothing but a verb stands before the first of two numbers (推进124条79.7公里道路建设).</summary>
    private static bool OpensCount(Clause clause, int index)
    {
        var left = clause.BareLeft(index);
        var words = clause.Read(left).TrimEnd('了');
        left = left.Drop(left.Length - words.Length);
        return words.IsEmpty || Labelling.IsVerb(clause, left) || WordClasses.LightHead.Contains(words) || Openings.Contains(words);
    }
}
