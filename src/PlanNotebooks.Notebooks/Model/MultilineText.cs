using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>Text as nbformat stores it: an array of lines that keep their line feeds, or one string.</summary>
internal static class MultilineText
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
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            writer.WriteStringValue(text.AsSpan(start, end - start));
            start = end;
        }

        writer.WriteEndArray();
    }
}
