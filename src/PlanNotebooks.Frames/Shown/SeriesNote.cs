using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Shown;

/// <summary>What stands under a series or a pivot by year: its unit, and the years that it leaves out because they are of another
/// territory or unit.</summary>
internal static class SeriesNote
{
    /// <summary>The text; of no values, that there are none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kept">The values of the series.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="regions">The regions' codes.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="role">The role.</param>
    /// <param name="official">Whether official figures are among the values.</param>
    public static string? Of(
        Corpus corpus,
        IReadOnlyList<Observation> kept,
        string indicator,
        IReadOnlyList<string> regions,
        Measure measure,
        Role role,
        bool official
    )
    {
        string[] said = [.. new[] { Nothing(), Unit(kept), Marked(kept), LeftOut() }.OfType<string>()];
        return said.Length == 0 ? null : string.Join(Bilingual.Pick(" ", ""), said);

        string? Nothing() =>
            kept.Count > 0
                ? null
                : Texts.Say(
                    regions.Count == 1 ? "series.nothing" : "series.nowhere",
                    ("role", Terms.Of(CellValue.Word(role))),
                    ("measure", Terms.Of(CellValue.Word(measure))),
                    ("indicator", IndicatorTable.Met[indicator].InSentence)
                );

        string? LeftOut() =>
            regions.SelectMany(region => Left(corpus, indicator, region, measure, role, official, kept)).ToList() is { Count: > 0 } left
                ? Bilingual.Pick(
                    $"Left out, as of another territory or unit: {string.Join("; ", left)}.",
                    $"口径不同、未列入：{string.Join("；", left)}。"
                )
                : null;
    }

    private static string? Unit(IReadOnlyList<Observation> kept) =>
        kept.Select(value => value.UnitOfComparison())
            .OfType<string>()
            .Select(unit => Speech.IsChinese ? unit : UnitNames.For(unit, 0))
            .Where(name => name.Length > 0)
            .Distinct()
            .ToList() is { Count: > 0 } names
            ? Bilingual.Pick($"Unit: {string.Join(", ", names)}.", $"单位：{string.Join("、", names)}。")
            : null;

    // Only where a mark stands: a note of what is not there is noise.
    private static string? Marked(IReadOnlyList<Observation> kept) =>
        kept.Any(value => value.Origin != Origin.Report)
            ? ObservationText.OfficialSentence
            : null;

    private static IEnumerable<string> Left(
        Corpus corpus,
        string indicator,
        string region,
        Measure measure,
        Role role,
        bool official,
        IReadOnlyList<Observation> kept
    )
    {
        var years = kept.Where(value => value.RegionCode == region).Select(value => value.Period).ToHashSet();
        var left = IndicatorByYear
            .Published(corpus, indicator, region, measure, role, official)
            .Where(value =>
                value is { Value: not null, Period: not null, IsOfOneYear: true } && !years.Contains(value.Period)
            )
            .ToList();
        if (left.Count == 0)
            return [];
        var name = RegionNames.Of(region, left[0].Region);
        return [$"{name} {string.Join(", ", left.Select(value => value.Period!.Value).Distinct().Order())}"];
    }
}
