using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>同比上升1个百分点, 高于预期目标0.5个百分点: a change in percentage points.</summary>
internal sealed class PointsRule : IRule
{
    private const string Pace = "增幅";
    private static readonly WordClass Lower = WordClasses.Of("points-down");
    private static readonly WordClass Pulling = WordClasses.Of("pulling");
    private static readonly WordClass More = WordClasses.Of("more-than");

    public string Name => "points";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        if (ReadAgainstGoal(clause, index, readings))
            return 2;
        var number = clause.Amounts[index];
        var behind = UpTo(clause.Left(index), number);
        var isBehindGoal = index > 0 && IsGoal(clause.Read(behind));
        var words = isBehindGoal ? BeforeGoal(clause, index - 1, behind) : clause.Left(index);
        if (Changes.OfPoints(clause.Text.Folded, words, number) is not { } said)
            return 0;
        if (OfPull(clause, number, said) is { } pull)
        {
            readings.Add(pull);
            return 1;
        }

        var label = OfShare(clause, words, said.Subject) ?? Labelling.OfPhrase(clause, said.Subject);
        readings.Add(said.Of(isBehindGoal ? Plain(number) : number, label, Name));
        return 1;
    }

    /// <summary>采矿业增加值拉动工业 of 采矿业增加值增长7.6%,拉动工业增长6.1个百分点: by how much what was told last moves a whole.</summary>
    private NumberReading? OfPull(Clause clause, Quantity number, Predication said)
    {
        var subject = LabelTrim.StripHead(clause.Text.Folded, said.Subject);
        if (!clause.Discourse.LatestStandsHere || Pulling.AtStart(clause.Read(subject)) == 0)
            return null;
        var label = SameMeasure.OfContribution(clause.Discourse.Latest, clause.Cut(subject));
        var sign = Lower.AtStart(clause.Read(subject)) > 0 ? -1 : 1;
        return (said with { Sign = sign }).Of(number, label, Name) with { IsAside = true };
    }

    /// <summary>棉花产量占全国的比重 of 棉花产量增长3%,占全国的比重达87%,比上年提高2个百分点: the share that was told right before; 比全市平均增幅高8个百分点
    /// is of no share.</summary>
    private static Label? OfShare(Clause clause, Phrase words, Phrase subject) =>
        clause.Discourse is { LastReading: { Rule: "share-of" or "stated", Measure: Measure.Share, Label: var share } } discourse
        && (discourse.Recent.Length > 0 || discourse.SubjectIsOfSentence)
        && clause.Read(words).IndexOf(Pace) < 0
        && LabelTrim.StripHead(clause.Text.Folded, LabelTrim.StripTail(clause.Text.Folded, subject)).IsEmpty
            ? share
            : null;

    /// <summary>高于年初12%的目标14.4个百分点, 比12%的预期目标高14.4个百分点: the goal is printed between the comparison and the points.</summary>
    private bool ReadAgainstGoal(Clause clause, int index, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        if (index + 1 >= clause.Amounts.Count || !clause.Amounts[index].IsRatio)
            return false;
        var (goal, points) = (clause.Amounts[index], clause.Amounts[index + 1]);
        var behind = UpTo(clause.Between(index), points);
        if (!IsGoal(clause.Read(behind)))
            return false;
        var words = BeforeGoal(clause, index, behind);
        var subject = Changes.Compared(text, words);
        if (subject.Length == LabelTrim.StripHead(text, words).Length || Changes.OfPoints(text, words, points) is not { } said)
            return false;
        var label = Labelling.OfPhrase(clause, subject);
        var measure = clause.Discourse.LastReading?.Measure == Measure.Growth ? Measure.Growth : Measure.Share;
        readings.Add(new NumberReading(QuotedTargets.Bare(text, goal), label, measure, goal.Value, Name) { IsQuotedTarget = true });
        readings.Add(said.Of(Plain(points), label, Name));
        return true;
    }

    /// <summary>的预期目标高出: the words before a number, with those that bound it elsewhere.</summary>
    private static Phrase UpTo(Phrase words, Quantity number) => new(words.Start, number.Start);

    /// <summary>The points that a figure lies beyond its goal, which 高出 does not bound.</summary>
    private static Quantity Plain(Quantity points) =>
        points.From < points.Start ? points with { From = points.Start, Bound = Bound.Exact } : points;

    /// <summary>高于年初 of 高于年初12%的目标, and 比12%的预期目标高 whole: with what and how something is held against a goal.</summary>
    private static Phrase BeforeGoal(Clause clause, int goal, Phrase behind)
    {
        var isSaidBehind = More.AtEnd(clause.Read(behind)) > 0;
        return new Phrase(clause.Left(goal).Start, isSaidBehind ? behind.End : clause.Amounts[goal].Start);
    }

    /// <summary>的目标, 的年初计划高: what the rate before it was set as.</summary>
    private static bool IsGoal(ReadOnlySpan<char> words)
    {
        words = words[..^More.AtEnd(words)];
        return words is ['的', .. var rest] && (rest is "目标" || WordClasses.PastPlan.Contains(rest));
    }
}
