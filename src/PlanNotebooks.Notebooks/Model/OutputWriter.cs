using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>Writes the outputs of a code cell, keys in alphabetical order.</summary>
internal static class OutputWriter
{
    public static void Write(Utf8JsonWriter writer, CellOutput output)
    {
        if (output is UnknownOutput unknown)
        {
            unknown.Json.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        switch (output)
        {
            case StreamOutput stream:
                WriteStream(writer, stream);
                break;
            case DisplayOutput display:
                WriteDisplay(writer, display);
                break;
            case ErrorOutput error:
                WriteError(writer, error);
                break;
            default:
                throw new ArgumentException($"No way to write {output.GetType().Name}.", nameof(output));
        }

        writer.WriteEndObject();
    }

    private static void WriteStream(Utf8JsonWriter writer, StreamOutput stream)
    {
        writer.WriteString("name", stream.Name);
        writer.WriteString("output_type", "stream");
        MultilineText.Write(writer, "text", stream.Text);
    }

    private static void WriteDisplay(Utf8JsonWriter writer, DisplayOutput display)
    {
        MimeData.Write(writer, display.Bundle);
        if (display.ResultOf is { } count)
            writer.WriteNumber("execution_count", count);
        NotebookWriter.WriteFields(writer, "metadata", display.Metadata);
        writer.WriteString("output_type", display.ResultOf is null ? "display_data" : "execute_result");
    }

    private static void WriteError(Utf8JsonWriter writer, ErrorOutput error)
    {
        writer.WriteString("ename", error.Name);
        writer.WriteString("evalue", error.Message);
        writer.WriteString("output_type", "error");
        writer.WriteStartArray("traceback");
        foreach (var line in error.Traceback)
            writer.WriteStringValue(line);
        writer.WriteEndArray();
    }
}
