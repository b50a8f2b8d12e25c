using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanNotebooks;

/// <summary>Reads short words that come again and again (units, codes, names of rules) as one string each.</summary>
internal sealed class PooledStrings : JsonConverter<string>
{
    private const int Longest = 16;
    private const int Most = 1 << 14;
    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (text is null || text.Length > Longest)
            return text;
        if (_pool.TryGetValue(text, out var known))
            return known;
        if (_pool.Count < Most)
            _pool.Add(text);
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
