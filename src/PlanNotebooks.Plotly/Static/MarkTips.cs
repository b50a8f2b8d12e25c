namespace PlanNotebooks.Static;

/// <summary>What hovering over a mark shows: the trace's name and the place, behind a colon the value and the text that the chart gives
/// it.</summary>
internal static class MarkTips
{
    /// <summary>The tip of an item.</summary>
    public static string Of(ChartTrace trace, int item)
    {
        var (place, value) = trace.IsLying ? ("y", "x") : ("x", "y");
        var said = Text(trace, "hovertext", item) ?? Text(trace, "text", item);
        return Joined(": ", Joined(", ", trace.Name, At(trace, place, item)), Joined(", ", At(trace, value, item), said));
    }

    private static string Joined(string mark, params IEnumerable<string?> parts) =>
        string.Join(mark, parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The text that the chart writes at an item; null for none.</summary>
    public static string? TextOf(ChartTrace trace, int item) => Text(trace, "text", item);

    private static string? At(ChartTrace trace, string key, int item)
    {
        var value = trace.Items(key).ElementAtOrDefault(item);
        return ChartTrace.Number(value) is { } number
            ? AxisScale.Write(number)
            : DateMarks.Shown(ChartTrace.Plain(ChartTrace.Text(value)));
    }

    private static string? Text(ChartTrace trace, string key, int item) =>
        ChartTrace.Plain(
            trace.Json[key] is System.Text.Json.Nodes.JsonArray texts
                ? ChartTrace.Text(texts.ElementAtOrDefault(item))
                : ChartTrace.Text(trace.Json[key])
        );
}
