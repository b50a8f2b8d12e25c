using System.Text.Json;
using PlanNotebooks.Display;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>A bundle as nbformat stores it: JSON types as JSON, text as lines, base64 as one string.</summary>
internal static class MimeData
{
    public static MimeBundle Read(JsonElement output)
    {
        var data = new OrderedDictionary<string, string>();
        if (output.TryGetProperty("data", out var fields) && fields.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in fields.EnumerateObject())
                data[field.Name] = IsJson(field.Name) ? field.Value.GetRawText() : MultilineText.Read(field.Value);
        }

        return new MimeBundle(data);
    }

    public static void Write(Utf8JsonWriter writer, MimeBundle bundle)
    {
        writer.WriteStartObject("data");
        foreach (var (type, content) in bundle.Data.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (IsJson(type))
                WriteJson(writer, type, content);
            else if (IsText(type))
                MultilineText.Write(writer, type, content);
            else
                writer.WriteString(type, content);
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether content of this type is JSON text.</summary>
    public static bool IsJson(string type) =>
        type.EndsWith("/json", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal);

    private static void WriteJson(Utf8JsonWriter writer, string type, string content)
    {
        using var document = JsonDocument.Parse(content);
        writer.WritePropertyName(type);
        document.RootElement.WriteTo(writer);
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type.EndsWith("/javascript", StringComparison.Ordinal);
}
