using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>Reads the outputs of a code cell.</summary>
internal static class OutputReader
{
    public static IReadOnlyList<CellOutput> Read(JsonElement cell, string name, string place)
    {
        if (!cell.TryGetProperty("outputs", out var outputs))
            return [];
        if (
            outputs.ValueKind != JsonValueKind.Array
            || outputs.EnumerateArray().Any(output => output.ValueKind != JsonValueKind.Object)
        )
            throw new NotebookFormatException(name, $"the outputs of {place} are no array of objects");
        return [.. outputs.EnumerateArray().Select(ReadOutput)];
    }

    private static CellOutput ReadOutput(JsonElement output) =>
        JsonFields.Text(output, "output_type") switch
        {
            "stream" => new StreamOutput(
                JsonFields.Text(output, "name") ?? StreamOutput.Out,
                MultilineText.Read(output, "text")
            ),
            "display_data" => ReadDisplay(output),
            "execute_result" => ReadDisplay(output) with
            {
                ResultOf = JsonFields.Integer(output, "execution_count") ?? 0,
            },
            "error" => new ErrorOutput(
                JsonFields.Text(output, "ename") ?? "",
                JsonFields.Text(output, "evalue") ?? "",
                ReadLines(output, "traceback")
            ),
            _ => new UnknownOutput(output),
        };

    private static DisplayOutput ReadDisplay(JsonElement output) =>
        new(MimeData.Read(output)) { Metadata = JsonFields.Object(output, "metadata") };

    private static IReadOnlyList<string> ReadLines(JsonElement output, string name) =>
        output.TryGetProperty(name, out var lines) && lines.ValueKind == JsonValueKind.Array
            ? [.. lines.EnumerateArray().Select(MultilineText.Read)]
            : [];
}
