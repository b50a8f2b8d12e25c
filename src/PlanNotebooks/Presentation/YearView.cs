using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How indicators over the years are told and drawn.</summary>
public static class YearView
{
    /// <summary>The findings: which series run over several years, where they break, and what levels imply.</summary>
    public static Findings Findings(IReadOnlyList<YearRow> rows) => Presentation.Findings.Of(Runs(rows), Breaks(rows), Implied(rows));

    /// <summary>Published growth of some indicators of one region, a line each; a change of territory is drawn as a break.</summary>
    public static SeriesChart Growth(IReadOnlyList<YearRow> rows, string regionCode, params IReadOnlyList<string> indicators)
    {
        var shown = rows.Where(row => row.Territory.RegionCode == regionCode && row.Growth?.Value is not null && indicators.Contains(row.Indicator.Code)).ToList();
        return new SeriesChart
        {
            Title = $"{NameOf(shown, regionCode)}: published growth of {Counting.Of(shown.Select(row => row.Indicator.Code).Distinct().Count(), "indicator")}",
            Subtitle = "Growth in % 公布增速; growth of GDP and value added is real 可比价, of the others nominal 名义",
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = indicators.SelectMany(code => Series(shown.Where(row => row.Indicator.Code == code).ToList(), row => Point(row.Year, row.Growth!))).ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    /// <summary>Published levels of one indicator of one region, with the levels of the year before that level and growth imply.</summary>
    public static SeriesChart Levels(IReadOnlyList<YearRow> rows, string regionCode, params IReadOnlyList<string> indicators)
    {
        var shown = rows.Where(row => row.Territory.RegionCode == regionCode && row.Level?.Value is not null && indicators.Contains(row.Indicator.Code)).ToList();
        return new SeriesChart
        {
            Title = $"{NameOf(shown, regionCode)}: levels published, and what level and growth imply for the year before",
            Subtitle = "Nominal indicators only 仅名义指标; implied = level ÷ (1 + growth)",
            Source = Sources.Of(shown.Select(row => row.Level!)),
            Unit = shown.FirstOrDefault()?.Level?.Unit,
            Series = indicators.SelectMany(code => WithImplied(shown.Where(row => row.Indicator.Code == code).ToList())).ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    private static string NameOf(IReadOnlyList<YearRow> rows, string regionCode) => RegionNames.Both(regionCode, rows.FirstOrDefault()?.Region);

    private static YearPoint Point(int year, Observation value) => new(year, new Datum(value.Value!.Value, ObservationText.Value(value), ObservationText.Tip(value)));

    private static IEnumerable<YearSeries> Series(IReadOnlyList<YearRow> rows, Func<YearRow, YearPoint> point) => rows.Count == 0 ? []
        : [new YearSeries(rows[0].Indicator.Heading, rows.GroupBy(row => row.Territory).Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(point).ToList())).ToList())];

    private static IEnumerable<YearSeries> WithImplied(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0) return [];
        var segments = rows.GroupBy(row => row.Territory).Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(row => Point(row.Year, row.Level!)).ToList()));
        var implied = rows.Where(row => row.ImpliedLevelBefore is not null).Select(row => new SeriesSegment(
            [new(row.Year - 1, new Datum(row.ImpliedLevelBefore!.Value, Amounts.InChinese(row.ImpliedLevelBefore.Value, row.Level!.Unit), ObservationText.Tip(row.Growth!))), Point(row.Year, row.Level)], Implied: true));
        return [new YearSeries(rows[0].Indicator.Heading, [.. segments, .. implied])];
    }

    private static List<SeriesBreak> BreaksOf(IReadOnlyList<YearRow> rows) => rows.Select(row => row.BrokenFrom).OfType<TerritoryChange>().Distinct()
        .Select(change => new SeriesBreak(change.Year, change.Chinese)).ToList();

    private static string? Runs(IReadOnlyList<YearRow> rows)
    {
        var runs = rows.GroupBy(row => (row.Territory, row.Indicator.Code)).ToList();
        var longest = runs.Count == 0 ? 0 : runs.Max(run => run.Count());
        return runs.Count == 0 ? "No indicator is given with its year."
            : longest < 2 ? $"No indicator has two years on one territory in these reports: a series needs more reports of one region, so that here every year stands alone."
            : Counting.Sentence($"{Counting.Of(runs.Count(run => run.Count() > 1), "series", "series")} run over two years or more, the longest over {Counting.Word(longest)}.");
    }

    private static string? Breaks(IReadOnlyList<YearRow> rows)
    {
        var broken = rows.Where(row => row.BrokenFrom is not null).ToList();
        if (broken.Count == 0) return null;
        var change = broken[0].BrokenFrom!;
        return $"{RegionNames.English(change.RegionCode, broken[0].Region)}'s figures break in {change.Year}, when {change.English}: {Counting.Of(broken.Count(row => row.BrokenFrom == change), "series", "series")} are not joined across it.";
    }

    private static string? Implied(IReadOnlyList<YearRow> rows)
    {
        var implied = rows.Where(row => row.ImpliedLevelBefore is not null).ToList();
        if (implied.Count == 0) return null;
        var example = implied.Find(row => row.Indicator.Code == "budget_revenue") ?? implied[0];
        return $"Level and published growth imply the level of the year before for {Counting.Of(implied.Count, "nominal figure")}: {RegionNames.English(example.Territory.RegionCode, example.Region)}'s {example.Indicator.InSentence} of {ObservationText.Value(example.Level!)} in {example.Year}, up {ObservationText.Size(example.Growth!)}, makes {Amounts.InChinese(example.ImpliedLevelBefore!.Value, example.Level!.Unit)} in {example.Year - 1}.";
    }
}
