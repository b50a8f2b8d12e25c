using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>How a line is broken.</summary>
internal static class LineDash
{
    private static readonly Dictionary<string, string> Lengths = new(StringComparer.Ordinal)
    {
        ["dash"] = "6 4",
        ["longdash"] = "6 4",
        ["dot"] = "2 3",
        ["dashdot"] = "6 3 2 3",
        ["longdashdot"] = "6 3 2 3",
    };

    /// <summary>The lengths of a line's strokes and gaps, by Plotly's word for them; null for a whole line.</summary>
    public static string? Of(JsonNode? dash) => Lengths.GetValueOrDefault(ChartTrace.Text(dash) ?? "");
}
