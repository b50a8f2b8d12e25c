using System.Text.Json;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A table as one JSON document: what it is, what its columns mean, and its rows.</summary>
internal static class TableJson
{
    /// <summary>The document: <c>title</c>, <c>note</c>, <c>columns</c> (name, heading, type, meaning) and <c>rows</c>, an object
    /// each.</summary>
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteString("note", table.Note);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        for (var row = 0; row < table.RowCount; row++)
            WriteRow(json, table, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("heading", column.Heading);
        json.WriteString("type", column.StoredType().Name.ToLowerInvariant());
        json.WriteString("meaning", ColumnDictionary.Of(column.Name, column.EnglishHeading));
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Table table, int row)
    {
        json.WriteStartObject();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            json.WritePropertyName(table.Columns[column].Name);
            JsonSerializer.Serialize(json, table.Stored(row, column));
        }
        json.WriteEndObject();
    }
}
