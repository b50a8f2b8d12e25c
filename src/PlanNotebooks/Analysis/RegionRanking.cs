using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Regions ranked by each indicator: how many regions are set side by side, where columns would not hold them.</summary>
/// <remarks>
/// Ranked are the regions that <see cref="RegionsSideBySide"/> finds comparable, the largest value first; the median is the middle
/// value, of an even number the mean of
/// the two in the middle. A rank says nothing of better or worse: of unemployment the first is the highest.
/// </remarks>
public static class RegionRanking
{
    /// <summary>A row for each region and indicator: by indicator, then from the largest value to the smallest.</summary>
    public static Table<RankRow> Of(IEnumerable<RegionRow> rows) =>
        Table.Of(rows.Where(row => row.Comparable).SelectMany(Ranked), Columns).Titled("Regions ranked 地区排序");

    private static IEnumerable<Column<RankRow>> Columns =>
        [
            CommonColumns.Indicator((RankRow row) => row.Indicator),
            Column.Of("measure", (RankRow row) => row.Value.Measure, "Measure 度量"),
            Column.Of("year", (RankRow row) => row.Value.Period, "Year 年"),
            Column.Of("rank", (RankRow row) => row.Rank, "Place 位次"),
            Column.Of("regions", (RankRow row) => row.Regions, "Of 共"),
            CommonColumns.Region((RankRow row) => row.Value),
            CommonColumns.Bounded("value", (RankRow row) => row.Value, "Value 数值"),
            CommonColumns.Points(
                "from_median",
                (RankRow row) => row.FromMedian,
                "From the median 与中位数之差"
            ),
            Column.Of("label", (RankRow row) => row.Value.Label, "In the report's words 报告用语", hidden: true),
            CommonColumns.Id("value_id", (RankRow row) => row.Value),
        ];

    private static IEnumerable<RankRow> Ranked(RegionRow row)
    {
        var values = row.Values.OrderByDescending(value => value.Value).ToList();
        var median = Statistic.Median(values.ConvertAll(value => value.Value!.Value))!.Value;
        return values.Select(value => new RankRow(
            row.Indicator,
            value,
            1 + values.Count(other => other.Value > value.Value),
            values.Count,
            row.Measure == Measure.Level ? null : value.Value - median
        ));
    }
}
