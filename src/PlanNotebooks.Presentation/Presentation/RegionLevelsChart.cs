using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>Draws the levels of some indicators of one region, with those that level and growth imply for the year before.</summary>
internal static class RegionLevelsChart
{
    private const int MostLevels = 3;

    /// <summary>Levels this many times apart do not share an axis.</summary>
    private const decimal FarApart = 20;

    /// <summary>Published levels of some indicators of one region, with the levels of the year before that level and growth
    /// imply.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, up to three with the longest series that are not real,
    /// share a unit and can share an axis.</param>
    public static SeriesChart Of(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        IReadOnlyList<string> indicators
    )
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Level?.Value is not null).ToList();
        var codes =
            indicators.Count > 0
                ? indicators
                : OnOneAxis(known.Where(row => row.Indicator.Basis == GrowthBasis.Nominal).ToList());
        var shown = known
            .Where(row =>
                codes.Contains(row.Indicator.Code)
                && row.Level!.Unit == known.First(one => codes[0] == one.Indicator.Code).Level!.Unit
            )
            .ToList();
        return new SeriesChart
        {
            Title =
                shown.Count == 0
                    ? Texts.Say("year.levels-none", ("region", YearParts.NameOf(shown, regionCode)))
                    : LevelsTitle(shown, regionCode),
            Subtitle = $"{Texts.Say("year.levels-subtitle")}{Estimates.Note(shown.Select(row => row.Level!))}",
            Source = Sources.Of(shown.Select(row => row.Level!)),
            Unit = shown.FirstOrDefault()?.Level?.Unit,
            Series = codes
                .SelectMany(code => WithImplied(shown.Where(row => row.Indicator.Code == code).ToList()))
                .ToList(),
            Breaks = YearParts.BreaksOf(shown),
        };
    }

    private static List<string> OnOneAxis(IReadOnlyList<YearRow> rows)
    {
        var codes = YearParts.Longest(rows).ToList();
        if (codes.Count == 0)
            return codes;
        var first = Largest(codes[0]);
        return codes
            .Where(code =>
                UnitOf(code) == UnitOf(codes[0])
                && Largest(code) * FarApart >= first
                && Largest(code) <= first * FarApart
            )
            .Take(MostLevels)
            .ToList();

        decimal Largest(string code) =>
            rows.Where(row => row.Indicator.Code == code).Max(row => Math.Abs(row.Level!.Value!.Value));
        string? UnitOf(string code) => rows.First(row => row.Indicator.Code == code).Level!.Unit;
    }

    private static string LevelsTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = YearParts.LongestRun(shown);
        if (run.Count < 2)
            return Texts.Say("year.levels-alone", ("region", YearParts.NameOf(shown, regionCode)));
        var (first, last) = (run[0], run[^1]);
        return YearParts.FromTo("year.levels", YearParts.NameOf(shown, regionCode), first, last, row => row.Level!);
    }

    private static IEnumerable<YearSeries> WithImplied(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var segments = YearParts.Segments(rows, row => YearParts.Point(row.Year, row.Level!));
        var implied = rows.Where(row => row.ImpliedLevelBefore is not null && row.Explanation != Explanation.Same)
            .Select(row => new SeriesSegment(
                [
                    new(
                        row.Year - 1,
                        new Datum(
                            row.ImpliedLevelBefore!.Value,
                            Amounts.Of(row.ImpliedLevelBefore.Value, row.Level!.Unit),
                            ObservationText.Tip(row.Growth!)
                        )
                    ),
                    YearParts.Point(row.Year, row.Level),
                ],
                Implied: true
            ));
        return [new YearSeries(rows[0].Indicator.Heading, [.. segments, .. implied])];
    }
}
