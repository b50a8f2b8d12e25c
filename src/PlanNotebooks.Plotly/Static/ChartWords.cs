using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Static;

/// <summary>A chart in words: its title, then a line for each item of its data.</summary>
internal static class ChartWords
{
    private const int MostLines = 200;

    /// <summary>The words.</summary>
    public static string Of(ChartModel model)
    {
        var table = ChartTable.Of(model);
        var lines = Enumerable.Range(0, Math.Min(table.RowCount, MostLines)).Select(row => Line(table, row));
        string?[] left =
            table.RowCount > MostLines ? [Texts.Say("trace.more", ("count", $"{table.RowCount - MostLines}"))] : [];
        return string.Join('\n', ((string?[])[model.Title]).Concat(lines).Concat(left).Where(line => line is not null));
    }

    private static string Line(Table table, int row)
    {
        var cells = Enumerable
            .Range(1, table.Columns.Count - 1)
            .Select(column => table.CellText(row, column))
            .Where(cell => cell.Length > 0);
        return table.CellText(row, 0) + Punctuation.Colon + string.Join(Punctuation.Item, cells);
    }
}
