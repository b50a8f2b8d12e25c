using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Do outcomes go further beyond their targets, or less far, as the years go?</summary>
/// <remarks>Slope of outcome − target (percentage points, positive is better than asked) on the year, by least squares; null of fewer
/// than three years.</remarks>
public static class OvershootTrend
{
    /// <summary>A row for each region and indicator with two years or more on one territory, the longest first.</summary>
    /// <param name="rows">Targets beside outcomes, as <see cref="Attainment.Of"/> gives them.</param>
    public static Table<OvershootTrendRow> Of(IEnumerable<AttainmentRow> rows) =>
        Table
            .Of(
                Overshoot
                    .Rows(rows)
                    .GroupBy(row =>
                        (Territory.InYear(row.Target.RegionCode, row.Year), row.Target.RegionCode, row.Indicator.Code)
                    )
                    .Where(group => group.Count() > 1)
                    .Select(Row)
                    .OrderByDescending(row => row.Years),
                CommonColumns.Region((OvershootTrendRow row) => row.RegionCode, row => row.Region),
                CommonColumns.Indicator((OvershootTrendRow row) => row.Indicator),
                CommonColumns.Points("mean", (OvershootTrendRow row) => row.Mean, "Mean overshoot 平均超额"),
                CommonColumns.Points("slope", (OvershootTrendRow row) => row.Slope, "Change a year 年均变动"),
                Column.Of("from", (OvershootTrendRow row) => row.From, "From 起"),
                Column.Of("to", (OvershootTrendRow row) => row.To, "To 止"),
                Column.Of("years", (OvershootTrendRow row) => row.Years, "Years 年数")
            )
            .Titled("Overshoot over the years 超额的趋势");

    private static OvershootTrendRow Row(IEnumerable<AttainmentRow> group)
    {
        var rows = group.OrderBy(row => row.Year).ToList();
        var slope = Statistic.Slope(rows.ConvertAll(row => ((decimal)row.Year, Overshoot.Of(row))));
        return new OvershootTrendRow(
            rows[0].Region,
            rows[0].Target.RegionCode,
            rows[0].Indicator,
            rows[0].Year,
            rows[^1].Year,
            rows.Count,
            Statistic.Mean(rows.ConvertAll(Overshoot.Of))!.Value,
            slope
        );
    }
}
