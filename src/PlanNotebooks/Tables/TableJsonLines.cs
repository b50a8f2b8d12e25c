using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanNotebooks.Tables;

/// <summary>A table as JSON Lines: an object a row, Chinese as it is.</summary>
internal static class TableJsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Table table, TextWriter writer)
    {
        var lines = new ArrayBufferWriter<byte>();
        Write(table, lines);
        var characters = ArrayPool<char>.Shared.Rent(lines.WrittenCount);
        writer.Write(characters.AsSpan(0, Encoding.UTF8.GetChars(lines.WrittenSpan, characters)));
        ArrayPool<char>.Shared.Return(characters);
    }

    /// <summary>Writes the lines as UTF-8.</summary>
    public static void Write(Table table, IBufferWriter<byte> lines)
    {
        var names = new JsonEncodedText[table.Columns.Count];
        for (var column = 0; column < names.Length; column++)
            names[column] = JsonEncodedText.Encode(table.Columns[column].Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        using var json = new Utf8JsonWriter(lines, Options);
        for (var row = 0; row < table.RowCount; row++)
        {
            WriteRow(json, table, names, row);
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
        }
    }

    private static void WriteRow(Utf8JsonWriter json, Table table, JsonEncodedText[] names, int row)
    {
        json.WriteStartObject();
        for (var column = 0; column < names.Length; column++)
        {
            json.WritePropertyName(names[column]);
            WriteValue(json, table[row, column]);
        }
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(CellValue.ForMachines(value));
                break;
        }
    }
}
