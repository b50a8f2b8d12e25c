using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws a heat map: a cell for each value, its number within where there is room.</summary>
internal static class HeatMarks
{
    private const double RoomForNumber = 30;

    /// <summary>Draws a trace.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartTrace trace)
    {
        var rows = trace.Items("z").OfType<JsonArray>().ToList();
        var values = rows.SelectMany(row => row.Select(ChartTrace.Number)).OfType<double>().ToList();
        if (values.Count == 0)
            return;
        var (low, high) = (
            ChartTrace.Number(trace.At("zmin")) ?? values.Min(),
            ChartTrace.Number(trace.At("zmax")) ?? values.Max()
        );
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (ChartTrace.Number(rows[row][column]) is { } value)
                    Cell(svg, area, trace, (row, column), value, high > low ? (value - low) / (high - low) : 0.5);
            }
        }
    }

    /// <summary>The words or numbers of an axis, or the places of the cells where it has none.</summary>
    public static IReadOnlyList<JsonNode?> Places(ChartTrace trace, string axis)
    {
        var given = trace.Items(axis);
        var rows = trace.Items("z").OfType<JsonArray>().ToList();
        var count = axis == "y" ? rows.Count : rows.Select(row => row.Count).DefaultIfEmpty().Max();
        return given.Count > 0
            ? given
            : [.. Enumerable.Range(0, count).Select(place => (JsonNode?)JsonValue.Create(place))];
    }

    private static void Cell(
        SvgWriter svg,
        PlotArea area,
        ChartTrace trace,
        (int Row, int Column) at,
        double value,
        double part
    )
    {
        var (xs, ys) = (Places(trace, "x"), Places(trace, "y"));
        if (
            area.X.Place(xs.ElementAtOrDefault(at.Column)) is not { } x
            || area.Y.Place(ys.ElementAtOrDefault(at.Row)) is not { } y
        )
            return;
        var (left, right) = (area.AtX(x - 0.5), area.AtX(x + 0.5));
        var (bottom, top) = (area.AtY(y - 0.5), area.AtY(y + 0.5));
        var (r, g, b) = TraceColours.OnScale(trace.Json, part);
        var number = AxisScale.Write(Math.Round(value, 2));
        svg.OpenMark(
            "cell",
            $"{ChartTrace.Text(xs.ElementAtOrDefault(at.Column))}, {ChartTrace.Text(ys.ElementAtOrDefault(at.Row))}: {number}"
        );
        svg.Rectangle(
            Math.Min(left, right) + 0.5,
            Math.Min(top, bottom) + 0.5,
            Math.Abs(right - left) - 1,
            Math.Abs(bottom - top) - 1,
            $"#{r:x2}{g:x2}{b:x2}"
        );
        if (Math.Abs(right - left) > RoomForNumber && Math.Abs(bottom - top) > TextStyle.Small.Size)
        {
            // A cell keeps its colour on dark pages, and so does its number.
            var ink = (r * 3) + (g * 6) + b > 1400 ? Palette.OnPale : Palette.OnDeep;
            svg.Text(
                (left + right) / 2,
                (top + bottom) / 2 + 4,
                number,
                new TextStyle(TextStyle.Small.Size, ink),
                TextAnchor.Middle
            );
        }

        svg.CloseMark();
    }
}
