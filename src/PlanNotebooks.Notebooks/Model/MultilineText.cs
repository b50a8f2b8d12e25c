using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>Text as nbformat stores it: an array of lines that keep their line feeds, or one string.</summary>
internal static partial class MultilineText
{
    public static string Read(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Read(value) : "";

    public static string Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => string.Concat(value.EnumerateArray().Select(Read)),
            JsonValueKind.String => value.GetString() ?? "",
            _ => "",
        };

    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartArray(name);
        foreach (var line in Lines().EnumerateMatches(text))
            writer.WriteStringValue(text.AsSpan(line.Index, line.Length));
        writer.WriteEndArray();
    }

    [GeneratedRegex("[^\n]*\n|[^\n]+")]
    private static partial Regex Lines();
}
