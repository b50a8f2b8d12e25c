using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>
/// Writes notebooks as Jupyter does: keys in alphabetical order, an indent of one space, text as arrays of lines, no
/// escapes for Chinese, a line feed at the end. The same notebook gives the same bytes.
/// </summary>
public static class NotebookWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JupyterEncoder.Instance,
    };

    /// <summary>The notebook as the text of an .ipynb file.</summary>
    public static string Write(Notebook notebook)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            WriteNotebook(writer, notebook);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes an object of fields as they were read, in their own order.</summary>
    internal static void WriteFields(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyDictionary<string, JsonElement> fields
    )
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in fields)
        {
            writer.WritePropertyName(key);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteNotebook(Utf8JsonWriter writer, Notebook notebook) =>
        WriteSorted(
            writer,
            notebook.Other,
            new()
            {
                ["cells"] = () =>
                {
                    writer.WriteStartArray("cells");
                    foreach (var cell in notebook.Cells)
                        WriteCell(writer, cell);
                    writer.WriteEndArray();
                },
                ["metadata"] = () => WriteFields(writer, "metadata", notebook.Metadata),
                ["nbformat"] = () => writer.WriteNumber("nbformat", Notebook.Format),
                ["nbformat_minor"] = () => writer.WriteNumber("nbformat_minor", notebook.Minor),
            }
        );

    private static void WriteCell(Utf8JsonWriter writer, Cell cell)
    {
        var fields = new Dictionary<string, Action>()
        {
            ["cell_type"] = () => writer.WriteString("cell_type", KindName(cell.Kind)),
            ["id"] = () => writer.WriteString("id", cell.Id),
            ["metadata"] = () => WriteFields(writer, "metadata", cell.Metadata),
            ["source"] = () => MultilineText.Write(writer, "source", cell.Source),
        };
        if (cell.Kind == CellKind.Code)
        {
            fields["execution_count"] = () => WriteCount(writer, cell.ExecutionCount);
            fields["outputs"] = () => WriteOutputs(writer, cell.Outputs);
        }

        WriteSorted(writer, cell.Other, fields);
    }

    private static void WriteSorted(
        Utf8JsonWriter writer,
        IReadOnlyDictionary<string, JsonElement> other,
        Dictionary<string, Action> fields
    )
    {
        foreach (var (key, value) in other)
        {
            fields[key] = () =>
            {
                writer.WritePropertyName(key);
                value.WriteTo(writer);
            };
        }

        writer.WriteStartObject();
        foreach (var write in fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Value))
            write();
        writer.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter writer, int? count)
    {
        if (count is { } number)
            writer.WriteNumber("execution_count", number);
        else
            writer.WriteNull("execution_count");
    }

    private static void WriteOutputs(Utf8JsonWriter writer, IReadOnlyList<CellOutput> outputs)
    {
        writer.WriteStartArray("outputs");
        foreach (var output in outputs)
            OutputWriter.Write(writer, output);
        writer.WriteEndArray();
    }

    private static string KindName(CellKind kind) =>
        kind switch
        {
            CellKind.Code => "code",
            CellKind.Markdown => "markdown",
            _ => "raw",
        };
}
