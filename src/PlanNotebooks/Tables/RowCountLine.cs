using System.Globalization;

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
            return "No rows";
        return shown == total ? null : string.Create(CultureInfo.InvariantCulture, $"{shown} of {total} rows shown");
    }

    public static int Shown(Table table) => Math.Min(table.RowCount, table.View.Rows);
}
