using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Which level of the year before a level may be divided by, so that growth is no mixture of two vintages.</summary>
/// <remarks>
/// A level is divided by one that was known when it was published, not by one that came later and may hold a revision. A level that was
/// itself revised (also one that a report gave first and statistics restated) is divided by a revised one alone. Both are of one
/// territory, and in units that measure the same.
/// </remarks>
internal static class Vintage
{
    /// <summary>The level of the year before that fits; null where none does.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="level">The level of the year.</param>
    /// <param name="before">The levels of the year before on the same territory, the best first.</param>
    public static Observation? BaseOf(Corpus corpus, Observation level, IEnumerable<Observation> before) =>
        before
            .Where(one => MayDivide(corpus, one, level))
            .OrderByDescending(one => one.Origin == level.Origin)
            .ThenByDescending(one => one.Origin == Origin.Statistics ? one.Citation!.Date : "", StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Whether a level may be divided by one of the year before.</summary>
    private static bool MayDivide(Corpus corpus, Observation before, Observation level) =>
        OneUnit.Of(before, level) is not null
        && string.CompareOrdinal(Publication.DateOf(corpus, before), Publication.DateOf(corpus, level)) <= 0
        && (Publication.IsRevised(corpus, before) || !Publication.IsRevised(corpus, level));
}
