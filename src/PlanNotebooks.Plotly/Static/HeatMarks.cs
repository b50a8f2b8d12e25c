using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws a heat map: a cell for each value, its number within where there is room.</summary>
internal static class HeatMarks
{
    private const double RoomForNumber = 30;
    private const double Hatch = 9;

    /// <summary>Draws a trace.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartTrace trace)
    {
        if (Range(trace) is not var (low, high))
            return;
        var rows = Rows(trace);
        var (across, up) = (Places(trace, "x"), Places(trace, "y"));
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                var (x, y) = (across.ElementAtOrDefault(column), up.ElementAtOrDefault(row));
                if (BoxOf(area, x, y) is not { } box)
                    continue;
                if (ChartTrace.Number(rows[row][column]) is { } value)
                    Cell(svg, trace, (x, y), box, value, high > low ? (value - low) / (high - low) : 0.5);
                else
                    DrawGap(svg, box.Left, box.Top, box.Width, box.Height);
            }
        }
    }

    /// <summary>The values that the scale begins and ends with; null where there is none.</summary>
    public static (double Low, double High)? Range(ChartTrace trace)
    {
        var values = Rows(trace).SelectMany(row => row.Select(ChartTrace.Number)).OfType<double>().ToList();
        return values.Count == 0
            ? null
            : (ChartTrace.Number(trace.At("zmin")) ?? values.Min(), ChartTrace.Number(trace.At("zmax")) ?? values.Max());
    }

    /// <summary>Draws a cell without a value: hatched, which no colour of a scale is.</summary>
    public static void DrawGap(SvgWriter svg, double left, double top, double width, double height)
    {
        var path = new StringBuilder();
        for (var start = Hatch - height; start < width; start += Hatch)
        {
            var (from, to) = (Math.Max(start, 0), Math.Min(start + height, width));
            path.Append(
                CultureInfo.InvariantCulture,
                $"M{left + from:0.#} {top + height - (from - start):0.#}L{left + to:0.#} {top + height - (to - start):0.#}"
            );
        }
        svg.Element("path", ("d", path.ToString()), ("stroke", Palette.Link));
    }

    /// <summary>The values, row by row.</summary>
    public static List<JsonArray> Rows(ChartTrace trace) => [.. trace.Items("z").OfType<JsonArray>()];

    /// <summary>The words or numbers of an axis, or the places of the cells where it has none.</summary>
    public static IReadOnlyList<JsonNode?> Places(ChartTrace trace, string axis)
    {
        var given = trace.Items(axis);
        var rows = Rows(trace);
        var count = axis == "y" ? rows.Count : rows.Select(row => row.Count).DefaultIfEmpty().Max();
        return given.Count > 0
            ? given
            : [.. Enumerable.Range(0, count).Select(place => (JsonNode?)JsonValue.Create(place))];
    }

    /// <summary>The box of a cell; null where its axes have no place for it.</summary>
    private static (double Left, double Top, double Width, double Height)? BoxOf(PlotArea area, JsonNode? across, JsonNode? up)
    {
        if (area.X.Place(across) is not { } x || area.Y.Place(up) is not { } y)
            return null;
        var (left, right) = (area.AtX(x - 0.5), area.AtX(x + 0.5));
        var (bottom, top) = (area.AtY(y - 0.5), area.AtY(y + 0.5));
        return (Math.Min(left, right) + 0.5, Math.Min(top, bottom) + 0.5, Math.Abs(right - left) - 1, Math.Abs(bottom - top) - 1);
    }

    private static void Cell(
        SvgWriter svg,
        ChartTrace trace,
        (JsonNode? X, JsonNode? Y) at,
        (double Left, double Top, double Width, double Height) box,
        double value,
        double part
    )
    {
        var colour = TraceColours.OnScale(trace.Json, part);
        var number = AxisScale.Write(Math.Round(value, 2));
        svg.OpenMark("cell", $"{ChartTrace.Text(at.X)}, {ChartTrace.Text(at.Y)}: {number}");
        svg.Rectangle(box.Left, box.Top, box.Width, box.Height, TraceColours.Hex(colour));
        if (box.Width > RoomForNumber && box.Height > TextStyle.Small.Size)
        {
            // A cell keeps its colour on dark pages, and so does its number.
            var ink = (colour.R * 3) + (colour.G * 6) + colour.B > 1400 ? Palette.OnPale : Palette.OnDeep;
            svg.Text(
                box.Left + box.Width / 2,
                box.Top + box.Height / 2 + 4,
                number,
                new TextStyle(TextStyle.Small.Size, ink),
                TextAnchor.Middle
            );
        }

        svg.CloseMark();
    }
}
