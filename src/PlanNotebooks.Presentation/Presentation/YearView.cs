using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>How indicators over the years are told and drawn.</summary>
public static class YearView
{
    /// <summary>The findings: how a series went over several years, what levels imply, and where series break.</summary>
    public static Findings Findings(IReadOnlyList<YearRow> rows) => YearFindings.Of(rows);

    /// <summary>What became of figures that several reports give.</summary>
    public static Findings Findings(IReadOnlyList<RestatementRow> rows) => YearFindings.Of(rows);

    /// <summary>How many figures are of a part of a year and so in no series; nothing where none is.</summary>
    public static Findings PartYears(Corpus corpus)
    {
        var count = Analysis.PartYears.Of(corpus).Count;
        return Presentation.Findings.Of(count == 0 ? null : Texts.Say("year.parts", ("count", count)));
    }

    /// <summary>The regions, those that have reports and the longest series first, and of those the largest economies.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<string> Regions(IReadOnlyList<YearRow> rows, int most) =>
        rows.GroupBy(row => row.Territory.RegionCode, StringComparer.Ordinal)
            .OrderByDescending(region => region.Any(YearParts.IsOfReport))
            .ThenByDescending(region =>
                region.GroupBy(row => (row.Indicator.Code, row.Territory)).Max(series => series.Count())
            )
            .ThenByDescending(region => region.Count())
            .ThenByDescending(region =>
                region.Where(row => row.Indicator.Code == "gdp").OrderBy(row => row.Year).LastOrDefault()?.Level?.Value
            )
            .ThenBy(region => region.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(region => region.Key)
            .ToList();

    /// <summary>Whether a chart joins any two years: one that does not is worth drawing only where there is nothing else.</summary>
    public static bool HasLine(SeriesChart chart) =>
        chart.Series.Any(series => series.Segments.Any(segment => segment.Points.Count > 1));

    /// <summary>What the figures for some regions leave out, or nothing.</summary>
    public static Findings LeftOut(IReadOnlyList<YearRow> rows, IReadOnlyList<string> shown)
    {
        var all = rows.Select(row => row.Territory.RegionCode).Distinct().Count();
        return Presentation.Findings.Of(
            all <= shown.Count ? null : Texts.Say("year.left-out", ("shown", shown.Count), ("all", all))
        );
    }

    /// <summary>Published growth of one indicator, a line for each region; those with the longest series where they are many.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart Across(IReadOnlyList<YearRow> rows, string indicator = "gdp") =>
        AcrossChart.Of(rows, indicator);

    /// <summary>Published growth of some indicators of one region, a line each; a change of territory is drawn as a break.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, the four with the longest series.</param>
    public static SeriesChart Growth(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        params IReadOnlyList<string> indicators
    ) => RegionGrowthChart.Of(rows, regionCode, indicators);

    /// <summary>Published levels of some indicators of one region, with the levels of the year before that level and growth
    /// imply.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, up to three with the longest series that are not real,
    /// share a unit and can share an axis.</param>
    public static SeriesChart Levels(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        params IReadOnlyList<string> indicators
    ) => RegionLevelsChart.Of(rows, regionCode, indicators);

    /// <summary>Target and outcome of one indicator of one region over the years, in one picture; each breaks where the territory
    /// does.</summary>
    /// <param name="corpus">The corpus, with the official figures beside its reports.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart TargetAndOutcome(Corpus corpus, string regionCode, string indicator = "gdp") =>
        TargetSeries.Chart(corpus, regionCode, indicator);
}
