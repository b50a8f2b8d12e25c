using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Data as a script that hands them to a page: JSON in which nothing can end the script or begin another, packed.</summary>
internal static class ScriptData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A call of <c>plan.take(KEY, PACKED)</c>, which hands data to the explorer.</summary>
    /// <param name="key">What the data are of, or their place among others.</param>
    /// <param name="write">Writes one JSON value.</param>
    public static string Take(string key, Action<Utf8JsonWriter> write) => Call("plan.take", key, PackedText.Of(Json(write)));

    /// <summary>JSON that may stand in a script.</summary>
    public static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A call of a function with a key and a packed text.</summary>
    /// <param name="function">The function that takes the data.</param>
    /// <param name="key">What the data are of.</param>
    /// <param name="packed">The data, as <see cref="PackedText"/> packs them.</param>
    public static string Call(string function, string key, string packed) =>
        $"{function}({JsonSerializer.Serialize(key)},\"{packed}\");\n";

    /// <summary>A number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }
}
