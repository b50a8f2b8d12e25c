using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws the areas below lines: down to zero, to the line before, or stacked on one another.</summary>
internal static class AreaMarks
{
    private const double Opacity = 0.5;

    /// <summary>On what each item of a stacked trace stands: the sum of those below it at its place; null for a trace that is not
    /// stacked.</summary>
    public static IReadOnlyList<double>? Bases(ChartModel model, ChartTrace trace)
    {
        if (Stack(trace) is not { } stack)
            return null;
        var below = model
            .Traces.Where(other => other.Place < trace.Place && other.Axes == trace.Axes && Stack(other) == stack)
            .SelectMany(other => other.Items("x").Zip(other.Items("y")))
            .GroupBy(item => ChartTrace.Text(item.First) ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(item => ChartTrace.Number(item.Second) ?? 0));
        return [.. trace.Items("x").Select(x => below.GetValueOrDefault(ChartTrace.Text(x) ?? ""))];
    }

    /// <summary>What the area of a trace reaches beyond the trace's own values: zero, and the tops of a stack.</summary>
    public static IEnumerable<double> Reached(ChartModel model, ChartTrace trace)
    {
        if (Bases(model, trace) is { } bases)
            return bases.Zip(trace.Items("y"), (from, value) => from + (ChartTrace.Number(value) ?? 0)).Append(0);
        return Fill(trace) == "tozeroy" ? [0] : [];
    }

    /// <summary>Whether the area of a trace reaches to the line before it, where there is one.</summary>
    public static bool IsToTheLineBefore(ChartTrace trace) => Fill(trace) == "tonexty";

    /// <summary>Draws the area of a trace, if it has one.</summary>
    /// <param name="svg">What is written to.</param>
    /// <param name="area">The part of the picture.</param>
    /// <param name="model">The chart.</param>
    /// <param name="trace">The trace.</param>
    /// <param name="points">The trace's points; null where it has a gap.</param>
    /// <param name="bases">On what its items stand, as <see cref="Bases"/> gives it.</param>
    /// <param name="before">The points of the line that it reaches to; none where it reaches to zero.</param>
    public static void Draw(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        IReadOnlyList<(double X, double Y)?> points,
        IReadOnlyList<double>? bases,
        IReadOnlyList<(double X, double Y)?> before
    )
    {
        var given = ChartTrace.Text(trace.Json["fillcolor"]);
        var colour = given ?? TraceColours.OfLine(model, trace);
        foreach (var (top, bottom) in Stretches(area, trace, points, bases, before))
        {
            var corners = top.Concat(bottom.Reverse())
                .Select(point => $"{SvgWriter.Number(area.AtX(point.X))},{SvgWriter.Number(area.AtY(point.Y))}");
            svg.Element(
                "polygon",
                ("points", string.Join(' ', corners)),
                ("fill", colour),
                ("fill-opacity", SvgWriter.Number(given is null ? Opacity : 1))
            );
        }
    }

    private static IEnumerable<(IReadOnlyList<(double X, double Y)> Top, IEnumerable<(double X, double Y)> Bottom)> Stretches(
        PlotArea area,
        ChartTrace trace,
        IReadOnlyList<(double X, double Y)?> points,
        IReadOnlyList<double>? bases,
        IReadOnlyList<(double X, double Y)?> before
    )
    {
        var zero = area.Y.Reach(0);
        if (bases is not null)
        {
            var both = points.Zip(bases).Where(item => item.First is not null).ToList();
            yield return (
                [.. both.Select(item => item.First!.Value)],
                both.Select(item => (item.First!.Value.X, area.Y.Reach(item.Second)))
            );
            yield break;
        }

        if (before.Count > 0)
            yield return ([.. points.OfType<(double X, double Y)>()], before.OfType<(double X, double Y)>());
        else if (Fill(trace) is "tozeroy" or "tonexty")
        {
            foreach (var part in Parts(points))
                yield return (part, part.Select(point => (point.X, zero)));
        }
    }

    private static IEnumerable<IReadOnlyList<(double X, double Y)>> Parts(IReadOnlyList<(double X, double Y)?> points)
    {
        var part = new List<(double X, double Y)>();
        foreach (var point in points.Append(null))
        {
            if (point is { } there)
                part.Add(there);
            else if (part.Count > 0)
            {
                yield return part;
                part = [];
            }
        }
    }

    private static string? Fill(ChartTrace trace) => ChartTrace.Text(trace.Json["fill"]);

    private static string? Stack(ChartTrace trace) =>
        ChartTrace.Text(trace.Json["stackgroup"]) is { Length: > 0 } stack ? stack : null;
}
