using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>The columns of a table of observations; their names are the keys of JSON Lines, CSV and SQL, and stay as they
/// are.</summary>
internal static class ObservationColumns
{
    /// <summary>The title of a table of targets and results.</summary>
    public const string Title = "Observations 目标与实绩";

    private const string Headline = "headline";
    private const string Corrected = "corrected";
    private const string Months = "months";
    private const string Nature = "nature";

    public static IReadOnlyList<Column<Observation>> All { get; } =
    [
        Hidden("id", row => row.Id),
        Hidden("report", row => row.Report),
        Hidden("source", row => row.Source),
        Hidden("start", row => row.Start),
        Hidden("end", row => row.End),
        Hidden("quote", row => row.Quote),
        Hidden("section", row => row.Section),
        RegionColumn.Of("region", (Observation row) => row.RegionCode, row => row.Region),
        Hidden("region_code", row => row.RegionCode),
        Column.Of("period", (Observation row) => row.Period, "Year 年"),
        Hidden("period_from", row => row.PeriodFrom),
        MonthsColumn(),
        HeadlineColumn(),
        Column.Of("role", (Observation row) => row.Role, "Role 性质"),
        Hidden("indicator", row => row.Indicator),
        Column.Of("label", (Observation row) => row.Label, "Indicator 指标"),
        Column.Of("measure", (Observation row) => row.Measure, "Measure 度量"),
        Column.Of("value", (Observation row) => row.Value, "Value 数值", ObservationText.Outcome, ObservationText.Tip),
        Hidden("upper", row => row.Upper),
        Hidden("unit", row => row.Unit),
        Hidden("indicator_value", row => row.IndicatorValue),
        Hidden("indicator_unit", row => row.IndicatorUnit),
        Column.Of(
            "bound",
            (Observation row) => row.BoundOfNumber,
            "Bound 限定",
            row => row.BoundOfNumber is { } bound ? ObservationText.BoundWord(bound) : ""
        ),
        Hidden("commitment", row => row.Commitment),
        Hidden("basis", row => row.Basis),
        Hidden("status", row => row.Status),
        Hidden("rule", row => row.Rule),
        Hidden("text", row => row.Text),
        Hidden("concept", row => row.Concept),
        CorrectedColumn(),
        NatureColumn(),
        Hidden("page", row => row.Page),
        Hidden("label_parts", row => row.LabelParts.Count == 0 ? null : row.LabelParts.ToString()),
        Hidden("origin", row => row.Origin),
        Hidden("revision", row => row.Revision),
    ];

    /// <summary>The same, and behind them the value as a reader writes it beside the number.</summary>
    public static IReadOnlyList<Column<Observation>> AllAndShown { get; } =
        [.. All, Column.Of("shown", (Observation row) => ObservationText.Outcome(row))];

    /// <summary>The columns that a table of observations may show, by their places.</summary>
    public static IReadOnlyList<int> MayBeShown { get; } =
    [
        .. Enumerable
            .Range(0, All.Count)
            .Where(i => !All[i].Hidden || All[i].Name is Headline or Corrected or Months or Nature),
    ];

    /// <summary>A table of observations; it shows headline or work target, corrections and nature where any row has them, the first
    /// also where there is no row: none of the targets is what is asked for then.</summary>
    public static Table<Observation> TableOf(IEnumerable<Observation> observations, string title)
    {
        var rows = observations.ToList();
        return Table
            .Of(
                rows,
                All.Select(column =>
                    column.Name switch
                    {
                        Headline => HeadlineColumn(hidden: rows.Count > 0 && !rows.Exists(row => row.Role == Role.Target)),
                        Corrected => CorrectedColumn(hidden: rows.TrueForAll(row => row.Corrected is null)),
                        Months => MonthsColumn(hidden: rows.TrueForAll(row => row.Months is null)),
                        Nature => NatureColumn(hidden: rows.TrueForAll(row => row.Nature is null)),
                        _ => column,
                    }
                )
            )
            .Titled(title);
    }

    private static Column<Observation> HeadlineColumn(bool hidden = true) =>
        Column.Of(Headline, (Observation row) => row.Headline, "Class 类别", ObservationText.Class, hidden: hidden);

    private static Column<Observation> CorrectedColumn(bool hidden = true) =>
        Column.Of(Corrected, (Observation row) => row.Corrected, "Corrected 更正", hidden: hidden);

    private static Column<Observation> MonthsColumn(bool hidden = true) =>
        Column.Of(Months, (Observation row) => row.Months, "Months 月份", hidden: hidden);

    private static Column<Observation> NatureColumn(bool hidden = true) =>
        Column.Of(
            Nature,
            (Observation row) => row.Nature,
            "Force 约束性/预期性",
            row => ObservationText.NatureWord(row.Nature),
            hidden: hidden
        );

    private static Column<Observation> Hidden<T>(string name, Func<Observation, T> value) =>
        Column.Of(name, value, hidden: true);
}
