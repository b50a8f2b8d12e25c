using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>How a line is broken.</summary>
internal static class LineDash
{
    /// <summary>The lengths of a line's strokes and gaps, by Plotly's word for them; null for a whole line.</summary>
    public static string? Of(JsonNode? dash) =>
        ChartTrace.Text(dash) switch
        {
            "dash" or "longdash" => "6 4",
            "dot" => "2 3",
            "dashdot" or "longdashdot" => "6 3 2 3",
            _ => null,
        };
}
