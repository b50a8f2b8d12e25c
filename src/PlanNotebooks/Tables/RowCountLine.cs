using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>What a shown table says of the rows that it does not show.</summary>
internal static class RowCountLine
{
    /// <summary>"20 of 214 rows shown", "Levels per head: no rows", or null where every row is shown.</summary>
    public static string? For(Table table)
    {
        var total = table.RowCount + table.View.LeftOut;
        var shown = Shown(table);
        if (total == 0)
            return Empty(table);
        return shown == total ? null : Texts.Say("table.rows-shown", ("shown", shown), ("total", total));
    }

    /// <summary>What a table without rows would be of: its title, else its columns.</summary>
    private static string Empty(Table table)
    {
        if (table.Title is { } title)
            return Texts.Say("table.no-rows", ("title", title));
        var headings = table.ShownColumns.Select(column => table.Columns[column].Heading);
        return Texts.Say("table.no-rows-of", ("columns", string.Join(Punctuation.Item, headings)));
    }

    public static int Shown(Table table) => Math.Min(table.RowCount, table.View.Rows);
}
