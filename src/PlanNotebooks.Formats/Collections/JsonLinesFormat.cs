using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Collections of reports as JSON Lines, an object a line; its keys are what the columns of a CSV are.</summary>
public sealed class JsonLinesFormat : IReportFormat
{
    private const string Array = "is one array; expected an object a line: jq -c '.[]' OLD > NEW";

    /// <inheritdoc/>
    public string Name => "JSON Lines collections";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file) => Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        using var text = CollectionText.Open(file);
        using var objects = Objects(file, text, failed).GetEnumerator();
        if (!objects.MoveNext())
            throw new UnreadableReportException(file.Path, IsArray(file) ? Array : "is empty; expected a collection with a report a line");
        var keys = objects.Current.Object.Keys.ToList();
        foreach (var document in Collection.Documents(file, Rows(objects, keys), failed))
            yield return document;
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rows(
        IEnumerator<(string Name, Dictionary<string, string> Object)> objects,
        List<string> keys
    )
    {
        yield return ("0", keys);
        do yield return (
            objects.Current.Name,
            [
                .. keys.Select(key => objects.Current.Object.GetValueOrDefault(key, "")),
                // What no column is for is told as left out.
                .. objects.Current.Object.Where(field => !keys.Contains(field.Key)).Select(field => field.Value),
            ]
        );
        while (objects.MoveNext());
    }

    private static IEnumerable<(string Name, Dictionary<string, string> Object)> Objects(
        ReportFile file,
        TextReader text,
        Action<UnreadableReportException> failed
    )
    {
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var name = number.ToString(CultureInfo.InvariantCulture);
            if (ObjectOf(line) is { } found)
                yield return (name, found);
            else
                failed(new UnreadableReportException($"{file.Path}/{name}", "is no JSON object; expected one a line"));
        }
    }

    private static bool IsArray(ReportFile file) => file.Head.TrimStart("\uFEFF \t\r\n"u8).StartsWith("["u8);

    /// <summary>A field, or those of the object that it holds: {"meta":{"region":"青山区"}}.</summary>
    private static IEnumerable<JsonProperty> Fields(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Object ? property.Value.EnumerateObject() : [property];

    private static Dictionary<string, string>? ObjectOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind != JsonValueKind.Object
                ? null
                : json
                    .RootElement.EnumerateObject()
                    .SelectMany(property => Fields(property))
                    .GroupBy(property => property.Name, StringComparer.Ordinal)
                    .SelectMany(fields => fields.Select((field, i) => (Name: fields.Key + new string('\'', i), field.Value)))
                    .DistinctBy(field => field.Name)
                    .ToDictionary(field => field.Name, field => field.Value.ToString(), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
