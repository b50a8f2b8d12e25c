using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What the targets for one indicator ask, over all regions and years.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">Growth, level or share.</param>
/// <param name="Count">How many targets stand beside an outcome.</param>
/// <param name="More">How many ask for more than was achieved.</param>
/// <param name="Same">How many ask for the same.</param>
/// <param name="Less">How many ask for less.</param>
/// <param name="MedianGap">The median of target over outcome, in points for growth and shares, in % for levels.</param>
public sealed record AmbitionSummary(
    Indicator Indicator,
    Measure Measure,
    int Count,
    int More,
    int Same,
    int Less,
    Gap MedianGap
)
{
    internal static IEnumerable<Column<AmbitionSummary>> Columns =>
        [
            CommonColumns.Indicator((AmbitionSummary row) => row.Indicator),
            Column.Of("measure", (AmbitionSummary row) => row.Measure, "Measure 度量"),
            Column.Of("targets", (AmbitionSummary row) => row.Count, "Targets 目标项数"),
            Column.Of("more", (AmbitionSummary row) => row.More, "More or tighter 更高更严"),
            Column.Of("same", (AmbitionSummary row) => row.Same, "The same 持平"),
            Column.Of("less", (AmbitionSummary row) => row.Less, "Less or looser 更低更宽"),
            Column.Of(
                "median_gap",
                (AmbitionSummary row) => row.MedianGap.Value,
                "Median, target over outcome 差距中位数",
                row => row.MedianGap.ToString()
            ),
            Column.Of("median_gap_unit", (AmbitionSummary row) => row.MedianGap.Unit, hidden: true),
        ];

    internal static AmbitionSummary Of(IReadOnlyList<AmbitionRow> rows) =>
        new(
            rows[0].Indicator,
            rows[0].Outcome.Measure,
            rows.Count,
            rows.Count(row => row.Ask == Ask.More),
            rows.Count(row => row.Ask == Ask.Same),
            rows.Count(row => row.Ask == Ask.Less),
            new Gap(Statistic.Median([.. rows.Select(row => row.Gap!.Value.Value)])!.Value, rows[0].Gap!.Value.Unit)
        );
}
