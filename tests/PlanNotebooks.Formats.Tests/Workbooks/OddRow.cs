using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>A row made by hand, of every type that a column may have.</summary>
internal sealed record OddRow(
    string? Text,
    decimal? Value = null,
    int? Year = null,
    bool Yes = false,
    DayOfWeek? Day = null,
    long Count = 0
)
{
    public static Table<OddRow> Table(params IEnumerable<OddRow> rows) =>
        Tables.Table.Of(
            rows,
            Column.Of("text", (OddRow row) => row.Text, "Text 文字"),
            Column.Of("value", (OddRow row) => row.Value, "Value 数值"),
            Column.Of("year", (OddRow row) => row.Year, "Year 年"),
            Column.Of("yes", (OddRow row) => row.Yes),
            Column.Of("day", (OddRow row) => row.Day),
            Column.Of("count", (OddRow row) => row.Count)
        );
}
