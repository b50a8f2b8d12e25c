using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>The fields of a JSON object, by their types; a field of another type counts as absent.</summary>
internal static class JsonFields
{
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static int? Integer(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    public static IReadOnlyDictionary<string, JsonElement> Object(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? Except(value, [])
            : new Dictionary<string, JsonElement>();

    public static IReadOnlyDictionary<string, JsonElement> Except(
        JsonElement element,
        IReadOnlyCollection<string> known
    )
    {
        var fields = new OrderedDictionary<string, JsonElement>();
        foreach (var field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name, StringComparer.Ordinal))
                fields[field.Name] = field.Value;
        }

        return fields;
    }
}
