using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>同比上升1个百分点, 高于预期目标0.5个百分点: a change in percentage points.</summary>
internal sealed class PointsRule : IRule
{
    private static readonly WordSet Lower = Words.Of("points-down");

    public string Name => "points";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsPoints) return 0;
        var text = clause.Text.Folded;
        var left = clause.Left(index);
        var direction = Direction.Of(text, left);
        var label = direction.Sign != 0 ? Labelling.OfPhrase(clause, direction.Label) : clause.Context.Latest;
        var sign = direction.Sign < 0 || (direction.Sign == 0 && Lower.IsIn(left.In(text))) ? -1 : 1;
        if (label.IsEmpty) label = Labelling.OfPhrase(clause, left);
        readings.Add(new Reading(number, label, Measure.Change, sign * number.Value, Name));
        return 1;
    }
}
