using System.Text.Json;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Site;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>What lies beside a page of a table: every row and column as CSV, and packed every row as the page shows it, with the table
/// as data and its dictionary.</summary>
internal static class TableFiles
{
    /// <summary>The rows that a page takes in; the CSV holds all.</summary>
    public const int MostRows = 20_000;

    /// <summary>Whether the page has no room for all rows of a table.</summary>
    public static bool HasMore(Table table) => table.RowCount > RowCountLine.Shown(table);

    /// <summary>The table as CSV, with the byte order mark that Excel needs.</summary>
    public static string Csv(Table table)
    {
        using var text = new StringWriter();
        table.WriteCsv(text);
        return "\uFEFF" + text;
    }

    /// <summary>The table, packed: <c>rows</c> as the page shows them, where it has no room for all, with their <c>tips</c>; <c>data</c>,
    /// the document that is saved as JSON.</summary>
    /// <remarks>A cell is its text, or text, value and the number of its tip where it has them.</remarks>
    public static string Packed(Table table) =>
        PackedText.Of(
            ScriptData.Json(json =>
            {
                json.WriteStartObject();
                if (HasMore(table))
                    WriteRows(json, table);
                json.WritePropertyName("data");
                TableJson.Write(json, table);
                json.WriteEndObject();
            })
        );

    private static void WriteRows(Utf8JsonWriter json, Table table)
    {
        var tips = new Dictionary<string, int>(StringComparer.Ordinal);
        var shown = TableHtml.ShownColumns(table);
        json.WriteStartArray("rows");
        for (var row = 0; row < Math.Min(table.RowCount, MostRows); row++)
        {
            json.WriteStartArray();
            foreach (var column in shown)
                WriteCell(json, table, row, column, tips);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        WriteTips(json, tips.Keys);
    }

    /// <summary>What the tips say, each once, and for every tip the number of what it says and its id.</summary>
    private static void WriteTips(Utf8JsonWriter json, IEnumerable<string> tips)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("tips");
        foreach (var tip in tips)
        {
            var (said, id) = Traces.Parts(tip);
            json.WriteStartArray();
            json.WriteNumberValue(PlaceOf(said, words));
            json.WriteStringValue(id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var said in words.Keys)
            json.WriteStringValue(said);
        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, Table table, int row, int column, Dictionary<string, int> tips)
    {
        var text = Markup.KeepMark(table.CellText(row, column));
        var value = TableHtml.MachineValue(table, row, column);
        var tip = table.CellTip(row, column);
        if (value == text && string.IsNullOrEmpty(tip))
        {
            json.WriteStringValue(text);
            return;
        }
        json.WriteStartArray();
        json.WriteStringValue(text);
        json.WriteStringValue(value);
        json.WriteNumberValue(PlaceOf(tip, tips));
        json.WriteEndArray();
    }

    private static int PlaceOf(string? tip, Dictionary<string, int> tips)
    {
        if (string.IsNullOrEmpty(tip))
            return -1;
        if (!tips.TryGetValue(tip, out var place))
            tips.Add(tip, place = tips.Count);
        return place;
    }
}
