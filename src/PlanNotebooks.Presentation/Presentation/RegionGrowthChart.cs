using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>Draws the growth of some indicators of one region.</summary>
internal static class RegionGrowthChart
{
    private const int MostLines = 4;

    /// <summary>Published growth of some indicators of one region, a line each; a change of territory is drawn as a break.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, the four with the longest series.</param>
    public static SeriesChart Of(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        IReadOnlyList<string> indicators
    )
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Growth?.Value is not null).ToList();
        var codes = indicators.Count > 0 ? indicators : YearParts.Longest(known).Take(MostLines).ToList();
        var shown = known.Where(row => codes.Contains(row.Indicator.Code)).ToList();
        return new SeriesChart
        {
            Title = GrowthTitle(shown, regionCode),
            Subtitle =
                Texts.Say("year.growth-subtitle", ("basis", YearParts.BasisOf(shown)))
                + Estimates.Note(shown.Select(row => row.Growth!)),
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes.SelectMany(code => SeriesOf(shown, code)).ToList(),
            Breaks = YearParts.BreaksOf(shown),
        };

        static IEnumerable<YearSeries> SeriesOf(IReadOnlyList<YearRow> shown, string code)
        {
            var series = shown.Where(row => row.Indicator.Code == code).ToList();
            return series.Count == 0
                ? []
                : YearParts.Series(
                    YearParts.WithReal(series[0].Indicator.Heading, series),
                    series,
                    row => YearParts.Point(row.Year, row.Growth!)
                );
        }
    }

    /// <summary>What the first series does from its first year to its last, on one territory.</summary>
    private static string GrowthTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = YearParts.LongestRun(shown);
        if (run.Count < 2)
            return Texts.Say("year.growth-alone", ("region", YearParts.NameOf(shown, regionCode)));
        var (first, last) = (run[0], run[^1]);
        return YearParts.FromTo("year.across-one", YearParts.NameOf(shown, regionCode), first, last, row => row.Growth!);
    }
}
