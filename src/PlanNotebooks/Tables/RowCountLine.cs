using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>What a shown table says of the rows that it does not show.</summary>
internal static class RowCountLine
{
    /// <summary>"30 of 214 rows shown", "No rows", or null where every row is shown.</summary>
    public static string? For(Table table)
    {
        var total = table.RowCount + table.View.LeftOut;
        var shown = Shown(table);
        if (total == 0)
            return Texts.Say("table.no-rows");
        return shown == total ? null : Texts.Say("table.rows-shown", ("shown", shown), ("total", total));
    }

    public static int Shown(Table table) => Math.Min(table.RowCount, table.View.Rows);
}
