using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Do targets of 左右 give way more than those of 以上? The overshoot of targets, by the bound that their words set.</summary>
/// <remarks>
/// Overshoot = outcome − target, in percentage points, positive where it is better than asked; share under = 100 × outcomes on the
/// wrong side of the number ÷
/// outcomes, whatever slack the words allow. Null does not occur: a wording without an outcome has no row.
/// </remarks>
public static class GapsByWording
{
    /// <summary>A row for each bound, the most targets first.</summary>
    /// <param name="rows">Targets beside outcomes, as <see cref="Attainment.Of"/> gives them.</param>
    public static Table<WordingGap> Of(IEnumerable<AttainmentRow> rows) =>
        Table
            .Of(
                Overshoot.Rows(rows).GroupBy(row => row.Target.Bound).Select(Gap).OrderByDescending(row => row.Targets),
                Column.Of(
                    "bound",
                    (WordingGap row) => row.Bound,
                    "Wording 措辞",
                    row => ObservationText.BoundWord(row.Bound)
                ),
                Column.Of("targets", (WordingGap row) => row.Targets, "Targets 目标项数"),
                Column.Of("under", (WordingGap row) => row.Under, "Fell short 未达到项数"),
                CommonColumns.Percent("share_under", (WordingGap row) => row.ShareUnder, "Share that fell short 低于目标占比"),
                CommonColumns.Points("mean", (WordingGap row) => row.Mean, "Mean overshoot 平均超额", hidden: true),
                CommonColumns.Points("median", (WordingGap row) => row.Median, "Median overshoot 超额中位数"),
                CommonColumns.Points("least", (WordingGap row) => row.Least, "Least 最小"),
                CommonColumns.Points("most", (WordingGap row) => row.Most, "Most 最大")
            )
            .Titled("Outcome over target, by wording 不同措辞目标的完成差距");

    private static WordingGap Gap(IGrouping<Bound, AttainmentRow> group)
    {
        var gaps = group.Select(Overshoot.Of).ToList();
        var under = gaps.Count(gap => gap < 0);
        return new WordingGap(
            group.Key,
            gaps.Count,
            under,
            Statistic.Percent(under, gaps.Count)!.Value,
            Statistic.Mean(gaps)!.Value,
            Statistic.Median(gaps)!.Value,
            gaps.Min(),
            gaps.Max()
        );
    }
}
