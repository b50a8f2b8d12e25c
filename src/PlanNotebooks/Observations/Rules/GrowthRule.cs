namespace PlanNotebooks.Observations.Rules;

/// <summary>社会消费品零售总额401亿元,增长8.5%: a rate of change, of the label before it or of the last one.</summary>
internal sealed class GrowthRule : IRule
{
    public string Name => "growth";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsRatio) return 0;
        var direction = Direction.Of(clause.Text.Folded, clause.Left(index));
        if (direction.Sign == 0) return 0;
        var label = Labelling.OfPhrase(clause, direction.Label);
        readings.Add(new Reading(number, label, Measure.Growth, direction.Sign * number.Value, Name));
        clause.Context.Note([label]);
        return 1;
    }
}
