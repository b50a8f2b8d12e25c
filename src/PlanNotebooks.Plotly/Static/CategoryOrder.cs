using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>The order of the words of an axis, where its layout asks for another than that in which they come.</summary>
internal static class CategoryOrder
{
    /// <summary>The orders that are kept; a chart that asks for another has no picture.</summary>
    public static IReadOnlyList<string> Known { get; } =
        ["trace", "array", "category ascending", "category descending", "total ascending", "total descending"];

    /// <summary>The values of an axis in its order.</summary>
    /// <param name="values">The values as they come.</param>
    /// <param name="traces">The traces that they are of.</param>
    /// <param name="layout">What the layout says of the axis; null for nothing.</param>
    /// <param name="lying">Whether the axis is the lower one.</param>
    public static IReadOnlyList<JsonNode?> Of(
        IReadOnlyList<JsonNode?> values,
        IReadOnlyList<ChartTrace> traces,
        JsonObject? layout,
        bool lying
    )
    {
        if (layout?["categoryarray"] is JsonArray first)
            return [.. first, .. values];
        return ChartTrace.Text(layout?["categoryorder"]) switch
        {
            "category ascending" => [.. values.OrderBy(ChartTrace.Text, StringComparer.Ordinal)],
            "category descending" => [.. values.OrderByDescending(ChartTrace.Text, StringComparer.Ordinal)],
            "total ascending" => [.. values.OrderBy(Total(traces, lying))],
            "total descending" => [.. values.OrderByDescending(Total(traces, lying))],
            _ => values,
        };
    }

    private static Func<JsonNode?, double> Total(IReadOnlyList<ChartTrace> traces, bool lying)
    {
        var (words, numbers) = lying ? ("x", "y") : ("y", "x");
        var totals = traces
            .SelectMany(trace => trace.Items(words).Zip(trace.Items(numbers)))
            .GroupBy(item => ChartTrace.Text(item.First) ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(item => ChartTrace.Number(item.Second) ?? 0));
        return value => totals.GetValueOrDefault(ChartTrace.Text(value) ?? "");
    }
}
