using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>完成投资17.7亿元,完成年度计划的159%; 完成年度预算36.5亿元的93.3%: how much of a plan was completed.</summary>
internal sealed class CompletionRule : IRule
{
    public string Name => "completion";

    public string Reads => "per cent of a plan (年度计划) completed, of what stands before it or was named last";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        if (ReadOfAmount(clause, index, readings))
            return 2;
        var number = clause.Amounts[index];
        if (Completions.Match(clause.Text.Folded, clause.Left(index), number) is not { } said)
            return 0;
        var label = Labelling.OfPhrase(clause, said.Subject);
        if (label.IsEmpty)
            return 0;
        readings.Add(
            (said with { Predicate = PredicateTable.Completion }).Of(number, label, Name) with
            {
                IsAside = true,
            }
        );
        return 1;
    }

    /// <summary>支出完成年度预算36.5亿元的93.3%: the amount is what was planned.</summary>
    private bool ReadOfAmount(Clause clause, int index, List<NumberReading> readings)
    {
        if (
            index + 1 >= clause.Amounts.Count
            || !clause.Amounts[index + 1].IsRatio
            || clause.Read(clause.Between(index)) is not "的"
        )
            return false;
        if (
            Completions.OfPlan(clause.Text.Folded, LabelTrim.Trim(clause.Text.Folded, clause.Left(index)))
            is not { } subject
        )
            return false;
        var label = Labelling.OfPhrase(clause, subject);
        if (label.IsEmpty)
            return false;
        readings.Add(
            new NumberReading(clause.Amounts[index], label, Measure.Level, clause.Amounts[index].Value, Name)
            {
                IsQuotedTarget = true,
            }
        );
        readings.Add(
            new Predication(1, subject) { Predicate = PredicateTable.Completion }.Of(
                clause.Amounts[index + 1],
                label,
                Name
            )
        );
        return true;
    }
}
