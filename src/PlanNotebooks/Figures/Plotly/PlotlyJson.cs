using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Writes Plotly figures as JSON that may stand inside a script element: &lt;, &gt; and &amp; are escaped.</summary>
internal static class PlotlyJson
{
    private const string Config = "{\"responsive\":true,\"displaylogo\":false,\"displayModeBar\":false}";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(JsonObject figure) => figure.ToJsonString(Options);

    /// <summary>The figure with the config that pages draw it with.</summary>
    public static string WithConfig(string figure) => $"{figure[..^1]},\"config\":{Config}}}";

    public static JsonArray Array(IEnumerable<decimal?> values) => new([.. values.Select(value => (JsonNode?)value)]);

    public static JsonArray Array(IEnumerable<string?> values) => new([.. values.Select(value => (JsonNode?)value)]);
}
