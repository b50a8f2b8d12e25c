using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>The table of every number that a report prints.</summary>
internal static class NumberColumns
{
    private const int ContextLength = 16;

    /// <summary>A row for each number: its place, its digits, what became of it, its observations, the text around it.</summary>
    public static Table<PrintedNumber> Of(Report report) =>
        Table
            .Of(report.Numbers, ColumnsOf(report))
            .Titled(Bilingual.Pick($"Numbers of {report.Source}", $"{report.Source}的全部数字"));

    private static IEnumerable<Column<PrintedNumber>> ColumnsOf(Report report) =>
        [
            Column.Of("source", (PrintedNumber _) => report.Source, hidden: true),
            Column.Of("start", (PrintedNumber number) => number.Start, "Start"),
            Column.Of("end", (PrintedNumber number) => number.End, "End"),
            Column.Of("number", (PrintedNumber number) => report.Text.Raw[number.Start..number.End], "Number 数字"),
            Column.Of("fate", (PrintedNumber number) => number.Fate, "Fate 去向", number => FateOf(number)),
            Column.Of(
                "observations",
                (PrintedNumber number) => string.Join(" ", number.Observations),
                "Observations 观测"
            ),
            Column.Of("context", (PrintedNumber number) => ContextOf(report, number), "Context 上下文"),
        ];

    private static string FateOf(PrintedNumber number) =>
        CellValue.Word(number.Fate) is var word && Speech.IsChinese ? Texts.Say($"fate.{word}") : word;

    private static string ContextOf(Report report, PrintedNumber number)
    {
        var raw = report.Text.Raw;
        return raw[Math.Max(0, number.Start - ContextLength)..Math.Min(raw.Length, number.End + ContextLength)]
            .ReplaceLineEndings(" ");
    }
}
