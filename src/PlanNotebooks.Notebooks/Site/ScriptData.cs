using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Data as a script that hands them to the explorer: JSON in which nothing can end the script or begin another.</summary>
internal static class ScriptData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A call of <c>plan.NAME(KEY, PACKED)</c>.</summary>
    /// <param name="name">The function of the explorer that takes the data.</param>
    /// <param name="key">What the data are of, or their place among others.</param>
    /// <param name="write">Writes one JSON value.</param>
    public static string Call(string name, string key, Action<Utf8JsonWriter> write) =>
        $"plan.{name}({JsonSerializer.Serialize(key)},\"{PackedText.Of(Json(write))}\");\n";

    /// <summary>JSON that may stand in a script.</summary>
    public static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A call of a function with a name and one JSON value.</summary>
    /// <param name="function">The function that takes the data.</param>
    /// <param name="name">The first argument: letters, digits, hyphens, underscores and dots.</param>
    /// <param name="write">Writes one JSON value.</param>
    public static string CallTo(string function, string name, Action<Utf8JsonWriter> write) =>
        $"{function}({JsonSerializer.Serialize(name)},{Json(write)});\n";

    /// <summary>A number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }
}
