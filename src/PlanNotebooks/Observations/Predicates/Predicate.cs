using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>One of the things that a number can say: a row of the table of predicates.</summary>
/// <param name="Name">Its name: growth.</param>
/// <param name="Measure">The measure of the numbers that say it; null where the unit alone tells (a share in %, else a level).</param>
/// <param name="Match">Finds it in the words before a number; null where they say something else.</param>
internal sealed record Predicate(string Name, Measure? Measure, Func<string, Phrase, Quantity, Predication?> Match)
{
    /// <summary>The measure of a number that says it.</summary>
    public Measure MeasureOf(Quantity number)
    {
        if (Measure is { } measure)
            return measure;
        if (number.IsPoints)
            return Observations.Measure.Change;
        return number.IsRatio ? Observations.Measure.Share : Observations.Measure.Level;
    }
}
