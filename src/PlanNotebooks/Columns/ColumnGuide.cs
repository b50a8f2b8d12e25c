using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>A table of a table's columns: key, Chinese term, type, meaning, and an example from its own rows.</summary>
public static class ColumnGuide
{
    private const int LongestExample = 48;

    /// <summary>The guide to the columns of a corpus's observations, targets and results.</summary>
    public static Table<ColumnGuideRow> Of(Corpus corpus) => Of(corpus.Observations, "observations");

    /// <summary>The guide to a table's columns, in their order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name that columns.tsv knows it by: observations, reports, numbers.</param>
    public static Table<ColumnGuideRow> Of(Table table, string name) =>
        Table
            .Of(Enumerable.Range(0, table.Columns.Count).Select(column => Row(table, name, column)), Columns)
            .Showing(table.Columns.Count)
            .Titled("What every column means 各列含义");

    private static IEnumerable<Column<ColumnGuideRow>> Columns =>
        [
            Column.Of("key", (ColumnGuideRow row) => row.Key, "Key 列名"),
            Column.Of("chinese", (ColumnGuideRow row) => row.Chinese, "Chinese 中文"),
            Column.Of("type", (ColumnGuideRow row) => row.Type, "Type 类型"),
            Column.Of("meaning", (ColumnGuideRow row) => row.Meaning, "Meaning 含义"),
            Column.Of(
                "example",
                (ColumnGuideRow row) => row.Example,
                "Example 示例",
                row => Short(row.Example),
                row => row.Example?.Length > LongestExample ? row.Example : null
            ),
        ];

    private static ColumnGuideRow Row(Table table, string name, int column)
    {
        var about = table.Columns[column];
        var meaning = ColumnMeaning.Of(name, about.Name);
        return new ColumnGuideRow(
            about.Name,
            meaning?.Chinese ?? "",
            TypeOf(about),
            meaning?.Told ?? "",
            ExampleOf(table, column)
        );
    }

    private static string TypeOf(Column column)
    {
        var type = column.Type;
        if (type.IsEnum)
            return string.Join(", ", Enum.GetValues(type).Cast<Enum>().Select(CellValue.Word));
        if (type == typeof(bool))
            return Bilingual.Pick("true or false", "true或false");
        if (type == typeof(string))
            return Bilingual.Pick("text 文字");
        if (type == typeof(decimal))
            return Bilingual.Pick("decimal 小数");
        return Bilingual.Pick("whole number 整数");
    }

    /// <summary>The first cell that holds something, and what people are shown for it where that differs; null where none does.</summary>
    private static string? ExampleOf(Table table, int column)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table[row, column] is not { } value || CellValue.ForMachines(value) is not { Length: > 0 } written)
                continue;
            var shown = table.CellText(row, column);
            return value is decimal && shown != written ? $"{written} ({shown})" : written;
        }

        return null;
    }

    private static string? Short(string? example) =>
        example?.Length > LongestExample ? example[..LongestExample] + "…" : example;
}
