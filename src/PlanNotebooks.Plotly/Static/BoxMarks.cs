using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws boxes: from the first quartile to the third, the median within, and whiskers to the last value within one and a half
/// boxes.</summary>
internal static class BoxMarks
{
    private const double Half = 0.3;

    /// <summary>The values of a trace by the word that they stand at: its own, or the trace's name.</summary>
    public static IReadOnlyList<(string Word, IReadOnlyList<double> Values)> Groups(ChartTrace trace)
    {
        var (values, words) = trace.IsLying
            ? (trace.Items("x"), trace.Items("y"))
            : (trace.Items("y"), trace.Items("x"));
        var name = trace.Name ?? $"{trace.Place + 1}";
        return
        [
            .. values
                .Select(
                    (value, item) =>
                        (Value: ChartTrace.Number(value), Word: ChartTrace.Text(words.ElementAtOrDefault(item)) ?? name)
                )
                .Where(item => item.Value is not null)
                .GroupBy(item => item.Word, StringComparer.Ordinal)
                .Select(group =>
                    (group.Key, (IReadOnlyList<double>)[.. group.Select(item => item.Value!.Value).Order()])
                ),
        ];
    }

    /// <summary>Draws a trace.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, ChartTrace trace)
    {
        foreach (var (word, values) in Groups(trace))
        {
            if ((trace.IsLying ? area.Y : area.X).Place(word) is not { } place)
                continue;
            var (low, middle, high) = (Quantile(values, 0.25), Quantile(values, 0.5), Quantile(values, 0.75));
            var reach = 1.5 * (high - low);
            var (least, most) = (
                values.First(value => value >= low - reach),
                values.Last(value => value <= high + reach)
            );
            var colour = TraceColours.Of(model, trace);
            svg.OpenMark(
                "box",
                $"{word}: {string.Join(", ", new[] { values[0], low, middle, high, values[^1] }.Select(AxisScale.Write))}"
            );
            Line(svg, area, trace.IsLying, (place, least), (place, low), colour);
            Line(svg, area, trace.IsLying, (place, high), (place, most), colour);
            foreach (var end in (double[])[least, most])
                Line(svg, area, trace.IsLying, (place - Half / 2, end), (place + Half / 2, end), colour);
            foreach (var level in (double[])[low, middle, high])
                Line(
                    svg,
                    area,
                    trace.IsLying,
                    (place - Half, level),
                    (place + Half, level),
                    colour,
                    level == middle ? 3 : 1.5
                );
            foreach (var side in (double[])[place - Half, place + Half])
                Line(svg, area, trace.IsLying, (side, low), (side, high), colour);
            foreach (var far in values.Where(value => value < least || value > most))
            {
                var (x, y) = area.Reach(trace.IsLying, place, far);
                MarkPainter.Draw(svg, new MarkStyle(MarkShape.Circle, colour), x, y, 3);
            }

            svg.CloseMark();
        }
    }

    private static double Quantile(IReadOnlyList<double> sorted, double part)
    {
        var place = part * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        return below + 1 < sorted.Count
            ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
            : sorted[below];
    }

    private static void Line(
        SvgWriter svg,
        PlotArea area,
        bool lying,
        (double Place, double Value) from,
        (double Place, double Value) to,
        string colour,
        double width = 1.5
    )
    {
        var (x1, y1) = area.Reach(lying, from.Place, from.Value);
        var (x2, y2) = area.Reach(lying, to.Place, to.Value);
        svg.Line(x1, y1, x2, y2, colour, width);
    }
}
