using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Corrections;

/// <summary>The table of the lines of corrections.tsv.</summary>
internal static class CorrectionColumns
{
    private static readonly IReadOnlyList<Column<CorrectionLine>> All =
    [
        Column.Of("file", (CorrectionLine line) => line.File, hidden: true),
        Column.Of("line", (CorrectionLine line) => line.Line, "Line 行"),
        Column.Of("action", (CorrectionLine line) => line.Action, "Action 操作", line => Texts.Find($"action.{line.Action}") ?? line.Action),
        Column.Of("id", (CorrectionLine line) => line.Id, "Id 编号"),
        Column.Of("field", (CorrectionLine line) => line.Field, "Field 字段"),
        Column.Of("expects", (CorrectionLine line) => line.Expects, "As read 原读"),
        Column.Of("value", (CorrectionLine line) => line.Value, "Corrected 更正"),
        Column.Of("reason", (CorrectionLine line) => line.Reason, "Reason 理由"),
        Column.Of("quote", (CorrectionLine line) => line.Quote, hidden: true),
        Column.Of("start", (CorrectionLine line) => line.Start, hidden: true),
        Column.Of("end", (CorrectionLine line) => line.End, hidden: true),
        Column.Of("fields", (CorrectionLine line) => line.Fields, hidden: true),
        Column.Of("outcome", (CorrectionLine line) => line.Outcome, "Outcome 结果", Word),
        Column.Of("why", (CorrectionLine line) => line.Why, "Why not 未用原因"),
    ];

    /// <summary>The lines as a table, in the order of the file.</summary>
    public static Table<CorrectionLine> Of(IEnumerable<CorrectionLine> lines) =>
        Table.Of(lines, All).Titled("Corrections 更正");

    private static string Word(CorrectionLine line) =>
        line.Outcome switch
        {
            CorrectionOutcome.Applied => "applied 已用",
            CorrectionOutcome.OtherReport => "another report's 他篇",
            _ => "not applied 未用",
        };
}
