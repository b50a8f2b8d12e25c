using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>是2006年的2.2倍, 增长1.5倍: a multiple, of what was spoken of last where nothing else is named.</summary>
internal sealed class MultipleRule : IRule
{
    public string Name => "multiple";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (Multiples.Match(clause.Text.Folded, clause.Left(index), number) is not { } said)
            return 0;
        var label = Labelling.OfPhrase(clause, said.Subject);
        if (label.IsEmpty)
            return 0;
        readings.Add(said.Of(number, label, Name) with { IsAside = IsOfLatest(clause, label) });
        return 1;
    }

    /// <summary>Whether a multiple is of what was spoken of last, and turns to nothing else.</summary>
    private static bool IsOfLatest(Clause clause, Label label) =>
        !clause.Discourse.Latest.IsEmpty && label.Text.Equals(clause.Discourse.Latest.Text);
}
