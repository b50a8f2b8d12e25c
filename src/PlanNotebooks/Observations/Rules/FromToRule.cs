using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>年产值由3000万元增长至2.76亿元: the earlier value is a baseline, the later one the value.</summary>
internal sealed class FromToRule : IRule
{
    private static readonly WordSet From = Words.Of("from");
    private static readonly WordSet To = Words.Of("to");

    public string Name => "from-to";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        if (index + 1 >= clause.Amounts.Count) return 0;
        var left = Wording.Trim(clause.Text.Folded, clause.Left(index));
        var from = From.AtEnd(clause.Read(left));
        if (from == 0 || To.AtEnd(clause.Read(Wording.Trim(clause.Text.Folded, clause.Left(index + 1)))) == 0) return 0;
        var label = Labelling.OfPhrase(clause, left.Drop(from));
        var (earlier, later) = (clause.Amounts[index], clause.Amounts[index + 1]);
        readings.Add(new Reading(earlier, label, Measures.OfLevel(later), earlier.Value, Name) { IsBaseline = true });
        readings.Add(new Reading(later, label, Measures.OfLevel(later), later.Value, Name));
        return 2;
    }
}
