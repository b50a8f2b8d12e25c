using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Display;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Contribution shares: how much of the rise of a whole (GDP) comes from a part (services).</summary>
/// <remarks>
/// Share = 100 × (part − part of the year before) ÷ (whole − whole of the year before), in % of levels in current prices, to one
/// territory. Null where the whole did not change; more than
/// 100 or below zero where part and whole move apart. Statistics give contributions in comparable prices, which differ. The parts are
/// those of parts.tsv.
/// </remarks>
public static class Contributions
{
    /// <summary>A row for each part, its whole and year of which both levels and both levels of the year before are known.</summary>
    /// <param name="years">Indicators over the years, as <see cref="YearOverYear.Of"/> gives them.</param>
    public static Table<ContributionRow> Of(IEnumerable<YearRow> years)
    {
        var known = years
            .Where(row => row is { Level.Value: not null, LevelBefore.Value: not null })
            .ToDictionary(row => (row.Territory, row.Year, row.Indicator.Code));
        var rows =
            from pair in CodeList.Parts
            from part in known.Values
            where part.Indicator.Code == pair.Part
            let whole = known.GetValueOrDefault((part.Territory, part.Year, pair.Whole))
            where whole is not null && whole.Level!.Unit == part.Level!.Unit
            orderby part.Territory.RegionCode, part.Year
            select new ContributionRow(part, whole, Statistic.Percent(Rise(part), Rise(whole)));
        return Table
            .Of(
                rows,
                Column.Of(
                    "region",
                    (ContributionRow row) => row.Part.Region,
                    "Region 地区",
                    row => RegionNames.Of(row.Part.Territory.RegionCode, row.Part.Region)
                ),
                Column.Of("year", (ContributionRow row) => row.Part.Year, "Year 年"),
                Column.Of(
                    "part",
                    (ContributionRow row) => row.Part.Indicator.Code,
                    "Part 部分",
                    row => row.Part.Indicator.Heading
                ),
                Column.Of(
                    "part_rise",
                    (ContributionRow row) => Rise(row.Part),
                    "Its rise 增量",
                    row => Amounts.Of(Rise(row.Part), row.Part.Level!.Unit, signed: true),
                    row => SourceTip.OfAll(row.Part.LevelBefore, row.Part.Level)
                ),
                Column.Of(
                    "whole",
                    (ContributionRow row) => row.Whole.Indicator.Code,
                    "Whole 总体",
                    row => row.Whole.Indicator.Heading
                ),
                Column.Of(
                    "whole_rise",
                    (ContributionRow row) => Rise(row.Whole),
                    "Its rise 增量",
                    row => Amounts.Of(Rise(row.Whole), row.Whole.Level!.Unit, signed: true),
                    row => SourceTip.OfAll(row.Whole.LevelBefore, row.Whole.Level)
                ),
                Column.Of(
                    "share",
                    (ContributionRow row) => row.Share,
                    "Contribution 贡献率",
                    row => row.Share is { } share ? Amounts.Of(share, "%") : ""
                )
            )
            .Titled("Contribution shares, current prices 贡献率（现价）");
    }

    private static decimal Rise(YearRow row) => row.Level!.Value!.Value - row.LevelBefore!.Value!.Value;
}
