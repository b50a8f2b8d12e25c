using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>PM2.5达标天数同比增加7天: an absolute change.</summary>
internal sealed class ChangeRule : IRule
{
    public string Name => "change";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!clause.Right(index).IsEmpty)
            return 0;
        if (Changes.OfAmount(clause.Text.Folded, clause.Left(index), number) is not { } said)
            return 0;
        if (said.Subject.IsEmpty && clause.Discourse.Latest.IsEmpty)
            return 0;
        var label = Labelling.OfPhrase(clause, said.Subject);
        readings.Add((said with { Predicate = PredicateTable.Change }).Of(number, label, Name));
        return 1;
    }
}
