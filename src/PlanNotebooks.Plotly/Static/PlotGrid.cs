using System.Globalization;
using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>Where a chart's plots stand in its picture: each pair of axes has a part of it, from 0 to 1 from the left and from the
/// bottom.</summary>
internal static class PlotGrid
{
    private const double Gap = 0.14;

    /// <summary>The part of the picture that a pair of axes has.</summary>
    public static (double Left, double Right, double Bottom, double Top) Of(
        JsonObject layout,
        (string X, string Y) axes
    )
    {
        var (rows, columns) = (Number(layout, "rows"), Number(layout, "columns"));
        var (row, column) = Cell(layout, axes, columns);
        var across = Domain(layout, AxisName(axes.X)) ?? Part(column, columns);
        var up = Domain(layout, AxisName(axes.Y)) ?? Part(IsFromBottom(layout) ? row : rows - 1 - row, rows);
        return (across.From, across.To, up.From, up.To);
    }

    /// <summary>The axes whose plot a pair of axes has: where one is laid over another, that other's.</summary>
    public static (string X, string Y) Ground(JsonObject layout, (string X, string Y) axes) =>
        (axes.X, ChartTrace.Text(ChartTrace.At(layout, AxisName(axes.Y), "overlaying")) is ['y', ..] below ? below : axes.Y);

    /// <summary>The name of an axis in the layout: <c>xaxis2</c> of <c>x2</c>.</summary>
    public static string AxisName(string axis) => $"{axis[0]}axis{axis[1..]}";

    /// <summary>Whether a key of the layout is an axis' name.</summary>
    public static bool IsAxisName(string key) =>
        key.StartsWith("xaxis", StringComparison.Ordinal) || key.StartsWith("yaxis", StringComparison.Ordinal);

    private static (int Row, int Column) Cell(JsonObject layout, (string X, string Y) axes, int columns)
    {
        if (ChartTrace.Text(ChartTrace.At(layout, "grid", "pattern")) == "independent")
            return ((Place(axes.X) - 1) / columns, (Place(axes.X) - 1) % columns);
        return (Place(axes.Y) - 1, Place(axes.X) - 1);
    }

    private static int Place(string axis) =>
        int.TryParse(axis.AsSpan(1), CultureInfo.InvariantCulture, out var place) ? place : 1;

    private static int Number(JsonObject layout, string key) =>
        Math.Max(1, (int)(ChartTrace.Number(ChartTrace.At(layout, "grid", key)) ?? 1));

    private static bool IsFromBottom(JsonObject layout) =>
        ChartTrace.Text(ChartTrace.At(layout, "grid", "roworder")) == "bottom to top";

    private static (double From, double To)? Domain(JsonObject layout, string axis) =>
        ChartTrace.Pair(ChartTrace.At(layout, axis, "domain"), ChartTrace.Number);

    private static (double From, double To) Part(int place, int of)
    {
        var size = (1 - Gap * (of - 1)) / of;
        return (place * (size + Gap), place * (size + Gap) + size);
    }
}
