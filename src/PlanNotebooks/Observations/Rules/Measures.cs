using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>The measure that a unit alone implies.</summary>
internal static class Measures
{
    private const char Rate = '率';
    private static readonly WordClass ShareTails = WordClasses.Of("share-tail");

    /// <summary>A share for %, a level for all else.</summary>
    public static Measure OfLevel(Quantity number) => number.IsRatio ? Measure.Share : Measure.Level;

    /// <summary>Whether a rate says how much that grew which the clause before spoke of: 工业增加值保持快速增长,达到12%; a rate's own value is
    /// none.</summary>
    public static bool IsOfGrowth(Clause clause, Quantity number, Label label) =>
        number.IsRatio
        && clause.Discourse.SubjectGrows
        && !label.Text.EndsWith(Rate)
        && ShareTails.AtEnd(label.Text) == 0;
}
