using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Writes Plotly figures as JSON that may stand inside a script element: &lt;, &gt; and &amp; are escaped.</summary>
internal static class PlotlyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The figure, with the config that every viewer is to draw it with: no logo, nothing sent to a cloud.</summary>
    public static string Write(JsonObject figure)
    {
        figure["config"] = new JsonObject
        {
            ["responsive"] = true,
            ["displaylogo"] = false,
            ["displayModeBar"] = false,
            ["showSendToCloud"] = false,
            ["showLink"] = false,
            ["plotlyServerURL"] = "",
            ["modeBarButtonsToRemove"] = new JsonArray("sendDataToCloud", "lasso2d", "select2d", "autoScale2d"),
        };
        return Text(figure);
    }

    /// <summary>A figure as it is, as text.</summary>
    public static string Text(JsonObject figure) => figure.ToJsonString(Options);

    public static JsonArray Array(IEnumerable<decimal?> values) => new([.. values.Select(value => (JsonNode?)value)]);

    public static JsonArray Array(IEnumerable<string?> values) => new([.. values.Select(value => (JsonNode?)value)]);

    /// <summary>A place between 0 and 1 across or up the plot.</summary>
    public static decimal Place(double value) => decimal.Round((decimal)value, 5);

    /// <summary>A length or a place in pixels, with at most two decimals.</summary>
    public static decimal Pixels(double value) => decimal.Round((decimal)value, 2);
}
