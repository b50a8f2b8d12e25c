using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Shown;

/// <summary>What stands under a series or a pivot by year: its unit, and the years that it leaves out because they are of another
/// territory or unit.</summary>
internal static class SeriesNote
{
    /// <summary>The text; null where there are no values.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kept">The values of the series.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="regions">The regions' codes.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="role">The role.</param>
    public static string? Of(
        Corpus corpus,
        IReadOnlyList<Observation> kept,
        string indicator,
        IReadOnlyList<string> regions,
        Measure measure,
        Role role
    )
    {
        if (kept.Count == 0)
            return null;
        var units = kept.Select(value => value.UnitOfComparison()).OfType<string>().Distinct().ToList();
        var unit =
            units.Count == 0
                ? null
                : Bilingual.Pick($"Unit: {string.Join(", ", units)}.", $"单位：{string.Join("、", units)}。");
        var left = regions.SelectMany(region => Left(corpus, indicator, region, measure, role, kept)).ToList();
        return left.Count == 0
            ? unit
            : unit
                + Bilingual.Pick(
                    $" Left out, as of another territory or unit: {string.Join("; ", left)}.",
                    $"口径不同、未列入：{string.Join("；", left)}。"
                );
    }

    private static IEnumerable<string> Left(
        Corpus corpus,
        string indicator,
        string region,
        Measure measure,
        Role role,
        IReadOnlyList<Observation> kept
    )
    {
        var years = kept.Where(value => value.RegionCode == region).Select(value => value.Period).ToHashSet();
        var left = corpus
            .Find(indicator, region, measure, role)
            .Where(value =>
                value is { Value: not null, Period: not null, PeriodFrom: null } && !years.Contains(value.Period)
            )
            .ToList();
        return left.Count == 0
            ? []
            : [$"{left[0].Region} {string.Join(", ", left.Select(value => value.Period!.Value).Distinct().Order())}"];
    }
}
