using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Counts the values of a histogram in steps of round width.</summary>
internal static class HistogramBins
{
    private const int FewestBins = 5;

    /// <summary>The middle of each step, and how many values stand in it.</summary>
    public static IReadOnlyList<(double Place, double Value, string Tip, int Item)> Of(
        ChartTrace trace,
        AxisScale along
    )
    {
        var values = trace.Items(trace.Items("x").Count > 0 ? "x" : "y");
        var places = values.Select(along.Place).OfType<double>().ToList();
        if (places.Count == 0)
            return [];
        if (along.Categories is { } words)
            return
            [
                .. places
                    .CountBy(place => place)
                    .OrderBy(bar => bar.Key)
                    .Select((bar, item) => (bar.Key, (double)bar.Value, $"{words[(int)bar.Key]}: {bar.Value}", item)),
            ];
        return
        [
            .. Counted(
                places,
                (int?)ChartTrace.Number(trace.At("nbinsx"))
                    ?? Math.Max(FewestBins, (int)Math.Ceiling(Math.Sqrt(places.Count)))
            ),
        ];
    }

    private static IEnumerable<(double Place, double Value, string Tip, int Item)> Counted(
        IReadOnlyList<double> places,
        int bins
    )
    {
        var edges = Ticks
            .Around((decimal)places.Min(), (decimal)places.Max(), bins)
            .Select(edge => (double)edge)
            .ToList();
        for (var bin = 0; bin + 1 < edges.Count; bin++)
        {
            var (from, to, last) = (edges[bin], edges[bin + 1], bin + 2 == edges.Count);
            var count = places.Count(place => place >= from && (place < to || (last && place <= to)));
            yield return ((from + to) / 2, count, $"{AxisScale.Write(from)}–{AxisScale.Write(to)}: {count}", bin);
        }
    }
}
