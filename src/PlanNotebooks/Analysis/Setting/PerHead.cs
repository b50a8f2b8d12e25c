using PlanNotebooks.Display;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Levels per head.</summary>
/// <remarks>
/// Per head = level ÷ permanent residents (常住人口) of the same year and territory, in the level's unit, to a whole one. Statistics divide
/// by the mean of two year ends, so that the
/// published 人均地区生产总值 differs a little. A year without residents has no row.
/// </remarks>
public static class PerHead
{
    private const string Population = "population";

    /// <summary>A row for each year that gives the level and the residents.</summary>
    /// <param name="years">Indicators over the years, as <see cref="YearOverYear.Of"/> gives them.</param>
    /// <param name="indicator">The code of the level.</param>
    public static Table<PerHeadRow> Of(IEnumerable<YearRow> years, string indicator = "gdp")
    {
        var all = years.Where(row => row.Level?.Value is not null).ToList();
        var residents = all.Where(row => row.Indicator.Code == Population && row.Level!.Value > 0)
            .ToDictionary(row => (row.Territory, row.Year));
        return Table
            .Of(
                all.Where(row => row.Indicator.Code == indicator && residents.ContainsKey((row.Territory, row.Year)))
                    .Select(row => Row(row, residents[(row.Territory, row.Year)])),
                Column.Of(
                    "region",
                    (PerHeadRow row) => row.Level.Region,
                    "Region 地区",
                    row => RegionNames.Of(row.Level.Territory.RegionCode, row.Level.Region)
                ),
                Column.Of("year", (PerHeadRow row) => row.Level.Year, "Year 年"),
                Column.Of(
                    "level",
                    (PerHeadRow row) => row.Level.Level!.Value,
                    "Level 总量",
                    row => ObservationText.Outcome(row.Level.Level!),
                    row => SourceTip.OfAll(row.Level.Level)
                ),
                Column.Of(
                    "residents",
                    (PerHeadRow row) => row.Residents.Level!.Value,
                    "Residents 常住人口",
                    row => ObservationText.Outcome(row.Residents.Level!),
                    row => SourceTip.OfAll(row.Residents.Level)
                ),
                Column.Of(
                    "per_head",
                    (PerHeadRow row) => row.PerHead,
                    "Per head 人均",
                    row => Amounts.Of(row.PerHead, row.Level.Level!.Unit)
                )
            )
            .Titled("Levels per head 人均水平");
    }

    private static PerHeadRow Row(YearRow level, YearRow residents) =>
        new(
            level,
            residents,
            decimal.Round(level.Level!.Value!.Value / residents.Level!.Value!.Value, MidpointRounding.AwayFromZero)
        );
}
