using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>同比上升1个百分点, 高于预期目标0.5个百分点: a change in percentage points.</summary>
internal sealed class PointsRule : IRule
{
    public string Name => "points";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (Changes.OfPoints(clause.Text.Folded, clause.Left(index), number) is not { } said)
            return 0;
        var label = Labelling.OfPhrase(clause, said.Subject);
        readings.Add(said.Of(number, label, Name));
        return 1;
    }
}
