using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>A trace of a chart: its kind, and its data as Plotly has them.</summary>
/// <param name="Json">The trace.</param>
/// <param name="Place">Its place among the chart's traces, from 0.</param>
internal sealed record ChartTrace(JsonObject Json, int Place)
{
    /// <summary>The kind: <c>scatter</c>, <c>bar</c> …</summary>
    public string Type { get; } = Text(Json["type"]) is { Length: > 0 } type ? type : "scatter";

    /// <summary>What the legend calls it; null where it has no name.</summary>
    public string? Name { get; } = Plain(Text(Json["name"]));

    /// <summary>Whether its bars or boxes lie.</summary>
    public bool IsLying =>
        Text(Json["orientation"]) is { } orientation ? orientation == "h" : IsHistogram && Counted == "y";

    /// <summary>Whether it is drawn as bars.</summary>
    public bool IsBar => Type == "bar" || IsHistogram;

    /// <summary>Whether it is drawn as lines or points.</summary>
    public bool IsLine => Type.StartsWith("scatter", StringComparison.Ordinal);

    /// <summary>Whether its bars count its values.</summary>
    public bool IsHistogram => Type == "histogram";

    /// <summary>Whether it is drawn as a heat map.</summary>
    public bool IsHeatMap => Type == "heatmap";

    /// <summary>The list whose values a histogram counts, x or y.</summary>
    public string Counted => Items("x").Count > 0 ? "x" : "y";

    /// <summary>The axes that it stands on: <c>x2</c> and <c>y2</c> in a second plot.</summary>
    public (string X, string Y) Axes { get; } = (Text(Json["xaxis"]) ?? "x", Text(Json["yaxis"]) ?? "y");

    /// <summary>The items of a list of its data; empty where it has none of the name.</summary>
    public IReadOnlyList<JsonNode?> Items(string key) => Json[key] is JsonArray items ? items.AsReadOnly() : [];

    /// <summary>What stands under a path of keys, such as marker, color; null where nothing does.</summary>
    public JsonNode? At(params ReadOnlySpan<string> path) => At(Json, path);

    /// <summary>What stands under a path of keys in an object; null where nothing does.</summary>
    public static JsonNode? At(JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            node = (node as JsonObject)?[key];
        return node;
    }

    /// <summary>A value as text; null where it is none.</summary>
    public static string? Text(JsonNode? node) =>
        node switch
        {
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
            JsonValue value => value.ToJsonString(),
            _ => null,
        };

    /// <summary>A value as a number; null where it is none, also for NaN, which Plotly writes as a word.</summary>
    public static double? Number(JsonNode? node) =>
        double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The two values of a list of two, such as a range; null where there is none.</summary>
    public static (double From, double To)? Pair(JsonNode? node, Func<JsonNode?, double?> read) =>
        node is JsonArray { Count: 2 } pair && read(pair[0]) is { } from && read(pair[1]) is { } to ? (from, to) : null;

    /// <summary>A label without Plotly's own markup, such as bold and line breaks.</summary>
    public static string? Plain(string? label) => label is null ? null : LabelMarkup.Strip(label);
}
