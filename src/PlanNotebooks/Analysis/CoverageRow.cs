using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>What became of the numbers of a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Fates">How many numbers came to each end; an end that none came to is left out.</param>
/// <param name="InWords">The targets in words, which print no number.</param>
public sealed record CoverageRow(Report Report, IReadOnlyDictionary<NumberFate, int> Fates, int InWords)
{
    /// <summary>Every number that the report prints.</summary>
    public int Printed => Fates.Values.Sum();

    /// <summary>The figures read, in % of those read and those that no rule read, to one decimal; null where there is neither.</summary>
    public decimal? ShareRead =>
        Count(NumberFate.Observation) + Count(NumberFate.Unknown) + Count(NumberFate.Unread) is > 0 and var figures
            ? decimal.Round(100m * Count(NumberFate.Observation) / figures, 1, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>How many numbers came to an end.</summary>
    public int Count(NumberFate fate) => Fates.GetValueOrDefault(fate);
}
