using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>Draws the growth rates of one year as a grid of indicators and regions, coloured by whether they went the desired
/// way.</summary>
/// <remarks>Rates of unlike things share no scale: a colour says the way and whether a rate is large, the number in the box how
/// large.</remarks>
internal static class GrowthGrid
{
    private const int MostRegions = 8;
    private const int MostRows = 40;
    private const decimal Large = 5;

    /// <summary>The grid; where a region gives an indicator twice, its first.</summary>
    /// <param name="rates">Observations of one year, of which growth rates of whole regions are drawn.</param>
    /// <param name="indicators">The indicators that their codes are of.</param>
    /// <param name="year">The year.</param>
    public static GridChart Of(IEnumerable<Observation> rates, IndicatorTable indicators, int year)
    {
        var known = rates
            .Where(row => row is { Measure: Measure.Growth, Indicator: not null, RegionCode: not null, Value: not null, IsOfOneYear: true })
            .Where(row => row.Period == year)
            .DistinctBy(row => (row.Indicator, row.RegionCode))
            .ToList();
        var regions = known
            .GroupBy(row => row.RegionCode!, StringComparer.Ordinal)
            .OrderByDescending(region => region.Count())
            .ThenBy(region => region.Key, StringComparer.Ordinal)
            .Take(MostRegions)
            .Select(region => region.Key)
            .ToList();
        var drawn = known.Where(row => regions.Contains(row.RegionCode!)).GroupBy(row => row.Indicator!, StringComparer.Ordinal).ToList();
        var capped = Capping.First(drawn, MostRows, "indicators 指标");
        var shown = capped.Shown.SelectMany(row => row).ToList();
        return new GridChart
        {
            Title = Texts.SayPart(
                "district.grid",
                ("desired", shown.Count(row => indicators.ByCode(row.Indicator!)!.Turned(row.Value!.Value) > 0)),
                shown.Count,
                ("year", $"{year}")
            ),
            Subtitle = Texts.Say("district.grid-subtitle") + capped.LeftOut + Estimates.Note(shown),
            Source = Sources.Of(shown),
            Columns = regions.ConvertAll(code => RegionNames.Of(code, null)),
            Rows = [.. capped.Shown.Select(row => RowOf(indicators.ByCode(row.Key)!, [.. row], regions))],
            Legend =
            [
                (GridTone.Good, Texts.Say("district.grid-good", ("large", Amounts.Of(Large, "%")))),
                (GridTone.Near, Texts.Say("district.grid-near")),
                (GridTone.Neutral, Texts.Say("district.grid-still")),
                (GridTone.Bad, Texts.Say("district.grid-bad")),
            ],
        };
    }

    private static GridRow RowOf(Indicator indicator, List<Observation> rates, List<string> regions) =>
        new(
            indicator.Heading + (indicator.Desired == Desired.Less ? Texts.Say("district.grid-less") : ""),
            regions.ConvertAll(code => rates.Find(rate => rate.RegionCode == code) is { } rate ? CellOf(rate, indicator) : GridCell.None)
        );

    private static GridCell CellOf(Observation rate, Indicator indicator) =>
        new(
            Tone(indicator.Turned(rate.Value!.Value)),
            ObservationText.Bounded(rate),
            ObservationText.Outcome(rate),
            ObservationText.Tip(rate)
        );

    private static GridTone Tone(decimal way) =>
        way switch
        {
            >= Large => GridTone.Good,
            > 0 => GridTone.Near,
            0 => GridTone.Neutral,
            _ => GridTone.Bad,
        };
}
