using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>完成投资17.7亿元,完成年度计划的159%; 完成年度预算36.5亿元的93.3%: how much of a plan was completed.</summary>
internal sealed class CompletionRule : IRule
{
    private const string Excess = "超额";
    private const int Whole = 100;
    private static readonly WordClass Rates = WordClasses.Of("completion-rate");

    public string Name => "completion";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        if (ReadOfAmount(clause, index, readings))
            return 2;
        if (ReadOfLatest(clause, index, readings))
            return 1;
        var number = clause.Amounts[index];
        if (Completions.Match(clause.Text.Folded, clause.Left(index), number) is not { } said)
            return 0;
        var label = IsExcess(clause, said, number) ? Label.Empty : Labelling.OfPhrase(clause, WithoutExcess(clause, said.Subject));
        readings.Add(
            (said with { Predicate = PredicateTable.Completion }).Of(number, label, Name) with
            {
                IsAside = true,
            }
        );
        return 1;
    }

    /// <summary>城镇新增就业964人,完成142%: how much of its plan.</summary>
    private bool ReadOfLatest(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsRatio || !clause.Discourse.LatestStandsHere || !SaysCompleted(clause, index))
            return false;
        if (!clause.Right(index).IsEmpty)
            return false;
        var said = new Predication(1, default) { Predicate = PredicateTable.Completion };
        readings.Add(said.Of(number, clause.Discourse.Latest, Name) with { IsAside = true });
        return true;
    }

    /// <summary>完成142%, 任务完成率达142%: no word says of what.</summary>
    private static bool SaysCompleted(Clause clause, int index)
    {
        var left = clause.BareLeft(index);
        return clause.Read(left) is "完成" || Rates.Contains(clause.Read(LabelTrim.StripTail(clause.Text.Folded, left)));
    }

    /// <summary>超额完成年度任务的15%: whether 15 or 115 % were completed is not said.</summary>
    private static bool IsExcess(Clause clause, Predication said, Quantity number) =>
        number.Value < Whole && clause.Read(said.Subject).EndsWith(Excess);

    private static Phrase WithoutExcess(Clause clause, Phrase subject) =>
        clause.Read(subject).EndsWith(Excess) ? subject.Drop(Excess.Length) : subject;

    /// <summary>完成年度目标 of 完成年度目标(148亿元)的102.7%.</summary>
    private static Phrase BeforeAmount(Clause clause, int index)
    {
        var left = clause.Left(index);
        var words = clause.Read(left);
        return LabelTrim.Trim(clause.Text.Folded, left.Drop(words.Length - words.TrimEnd('(').Length));
    }

    /// <summary>支出完成年度预算36.5亿元的93.3%: the amount is what was planned.</summary>
    private bool ReadOfAmount(Clause clause, int index, List<NumberReading> readings)
    {
        if (
            index + 1 >= clause.Amounts.Count
            || !clause.Amounts[index + 1].IsRatio
            || clause.Read(clause.Between(index)).TrimStart(')') is not "的"
        )
            return false;
        if (Completions.OfPlan(clause.Text.Folded, BeforeAmount(clause, index)) is not { } subject)
            return false;
        var label = subject.IsEmpty && clause.Discourse.LatestStandsHere ? clause.Discourse.Latest : Labelling.OfPhrase(clause, subject);
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
