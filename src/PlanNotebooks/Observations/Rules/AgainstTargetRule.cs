using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>比“十五”计划目标3000亿元超过1070亿元: the target of what was spoken of last, and by how much the outcome lies beyond it.</summary>
internal sealed class AgainstTargetRule : IRule
{
    private static readonly WordClass Targets = WordClasses.Of("compared-target");
    private static readonly WordClass Beyond = WordClasses.Of("beyond-target");
    private static readonly WordClass PastTargets = WordClasses.Of("past-target");
    private static readonly WordClass Short = WordClasses.Of("short-of-target");

    public string Name => "against-target";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        if (LiesBeyond(clause, index))
            return ReadBeyond(clause, index, readings);
        if (index + 1 >= clause.Amounts.Count || !ComparesWithTarget(clause, index))
            return 0;
        var (target, gap) = (clause.Amounts[index], clause.Amounts[index + 1]);
        var sign = SignOf(clause, index, gap);
        if (sign == 0 || target.IsRatio || gap.IsRatio)
            return 0;
        var label = clause.Discourse.Latest;
        readings.Add(TargetOf(target, label));
        var said = new Predication(sign, default) { Predicate = PredicateTable.Change };
        readings.Add(said.Of(gap with { Bound = Bound.Exact }, label, Name));
        return readings.Count;
    }

    /// <summary>超额完成年度任务2亿元 behind 固定资产投资完成17亿元: by how much the outcome lies beyond its target; 超额完成26万亩的造林任务: the
    /// target that it passed.</summary>
    private int ReadBeyond(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        var label = clause.Discourse.LastCountedIn(number.Unit) ?? clause.Discourse.Latest;
        var said = new Predication(1, default) { Predicate = PredicateTable.Change };
        var isTarget = Targets.AtEnd(clause.Read(clause.Right(index))) > 0;
        readings.Add(isTarget ? TargetOf(number, label) : said.Of(number, label, Name) with { IsAside = true });
        return 1;
    }

    private NumberReading TargetOf(Quantity number, Label label) =>
        new(number, label, Measure.Level, number.Value, Name) { IsQuotedTarget = true };

    private static bool LiesBeyond(Clause clause, int index)
    {
        var number = clause.Amounts[index];
        var words = clause.Read(clause.BareLeft(index));
        var past = PastTargets.AtStart(words);
        return past > 0
            && IsOfToldBefore(clause.Discourse, number)
            && !words.Contains('”')
            && (WordClasses.PastPlan.AtEnd(words) >= words.Length - past || Targets.AtEnd(words) > 0);
    }

    /// <summary>超计划13.9% behind 投资7300亿元, 超任务2亿元 behind as many: by how much what was told before lies beyond.</summary>
    private static bool IsOfToldBefore(Discourse discourse, Quantity number) =>
        number.IsRatio
            ? discourse.LatestStandsHere
            : number.Unit == discourse.Unit || discourse.LastCountedIn(number.Unit) is not null;

    private static bool ComparesWithTarget(Clause clause, int index)
    {
        var words = clause.Read(LabelTrim.Trim(clause.Text.Folded, clause.Left(index)));
        return Targets.AtEnd(words) > 0;
    }

    /// <summary>1 above the target, −1 below it, 0 where neither is said; 超过 stands with the amount as its bound.</summary>
    private static int SignOf(Clause clause, int index, Quantity gap)
    {
        var between = clause.Read(clause.Between(index));
        if (Beyond.Contains(between) || (between.IsEmpty && gap.Bound == Bound.Min))
            return 1;
        return Short.Contains(between) ? -1 : 0;
    }
}
