using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>How large the markers of a trace are: all alike, or each by a number of its own, as in a chart of bubbles.</summary>
internal static class MarkerSize
{
    /// <summary>The radius of a marker in pixels; null where the chart says nothing of it.</summary>
    public static double? Radius(ChartTrace trace, int item)
    {
        var asked = trace.At("marker", "size");
        if (asked is not JsonArray sizes)
            return ChartTrace.Number(asked) / 2;
        var unit = ChartTrace.Number(trace.At("marker", "sizeref")) ?? 1;
        var half = ChartTrace.Number(sizes.ElementAtOrDefault(item)) / 2 / unit;
        var isArea = ChartTrace.Text(trace.At("marker", "sizemode")) == "area";
        return isArea && half is { } area ? Math.Sqrt(Math.Max(area, 0)) : half;
    }
}
