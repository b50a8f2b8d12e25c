using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Analysis;

/// <summary>Picks the one observation that answers a question, where a report answers it several times.</summary>
internal static class Choice
{
    /// <summary>The best of an indicator's observations, or null: in the unit asked for, then a headline, then an exact number (11.68亿元
    /// before 突破10亿), then the first found.</summary>
    /// <param name="found">Observations in the order of <see cref="Corpus.Find"/>.</param>
    /// <param name="unit">The unit that is asked for; null where any will do.</param>
    public static Observation? Of(IEnumerable<Observation> found, string? unit) =>
        found
            .OrderByDescending(one => unit is null || one.Unit == unit)
            .ThenByDescending(one => one.Headline)
            .ThenByDescending(one => one.Bound == Bound.Exact)
            .FirstOrDefault();

    /// <summary>The targets for one year, one for each indicator and measure: the headline's, then the plan report's, then the first in
    /// the text.</summary>
    /// <returns>Each with whether it is the second step of a two-step target (7%以上、力争达到8%); a target in words counts beside one in
    /// numbers.</returns>
    public static IEnumerable<(Observation Target, bool Stretch)> Targets(Corpus corpus, PlannedYear year)
    {
        var targets = year
            .Planning.SelectMany(report => report.Observations)
            .Where(one =>
                one
                    is
                {
                    Role: Role.Target,
                    Concept: not null,
                    IsOfOneYear: true,
                    Revision: null or 1,
                    IsNoneSet: false,
                    Measure: Measure.Growth or Measure.Level or Measure.Share or Measure.Change
                }
                && one.Period == year.Year
            )
            .OrderByDescending(one => one.Headline)
            .ThenByDescending(one => corpus.Report(one.Report).Frame.Kind == ReportKind.Plan)
            .ThenBy(one => one.Report, StringComparer.Ordinal)
            .ThenBy(one => one.Start);
        foreach (var group in targets.GroupBy(one => (one.Concept, one.Measure, InWords: one.Value is null)))
        {
            var first = group.First();
            yield return (first, false);
            var second = group.FirstOrDefault(one =>
                one.Quote == first.Quote
                && one.Start > first.Start
                && one.Unit == first.Unit
                && one.Commitment == Commitment.Strive
                && first.Commitment != Commitment.Strive
            );
            if (second is not null)
                yield return (second, true);
        }
    }

    /// <summary>The outcome that a target is held against, or null.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="target">The target.</param>
    /// <param name="reports">The reports that may give it.</param>
    /// <param name="year">The outcome's year.</param>
    /// <param name="measure">The outcome's measure.</param>
    public static Observation? Outcome(
        Corpus corpus,
        Observation target,
        IReadOnlyList<Report> reports,
        int? year,
        Measure measure
    ) =>
        Of(
            corpus
                .Find(target.Concept!, target.RegionCode, measure, Role.Result, year)
                .Where(one =>
                    one is { Value: not null, IsOfOneYear: true } && reports.Any(report => report.Id == one.Report)
                ),
            target.Unit
        );
}
