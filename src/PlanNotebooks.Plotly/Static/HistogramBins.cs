using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Counts the values of a histogram in steps of round width, which all histograms of a plot share.</summary>
internal static class HistogramBins
{
    private const int FewestBins = 5;

    /// <summary>The middle of each step, and how many values stand in it, or their part of all where the trace asks for that.</summary>
    public static IReadOnlyList<(double Place, double Value, string Tip, int Item)> Of(
        ChartModel model,
        ChartTrace trace,
        AxisScale along
    )
    {
        var places = Places(trace, along);
        if (places.Count == 0)
            return [];
        var one = Unit(trace, places.Count);
        if (along.HasWords)
            return
            [
                .. places
                    .CountBy(place => place)
                    .OrderBy(bar => bar.Key)
                    .Select((bar, item) => Bar(bar.Key, bar.Value * one, along.Categories[(int)bar.Key], item)),
            ];
        return [.. Counted(places, Edges(model, trace, along), one)];
    }

    private static IReadOnlyList<double> Places(ChartTrace trace, AxisScale along) =>
        [.. trace.Items(trace.Counted).Select(along.Place).OfType<double>()];

    private static double Unit(ChartTrace trace, int count) =>
        ChartTrace.Text(trace.Json["histnorm"]) switch
        {
            "percent" => 100.0 / count,
            "probability" => 1.0 / count,
            _ => 1,
        };

    private static IReadOnlyList<double> Edges(ChartModel model, ChartTrace trace, AxisScale along)
    {
        var bins = trace.At(trace.Counted + "bins");
        if (
            ChartTrace.Number(ChartTrace.At(bins, "start")) is { } start
            && ChartTrace.Number(ChartTrace.At(bins, "end")) is { } end
            && ChartTrace.Number(ChartTrace.At(bins, "size")) is > 0 and { } size
        )
            return [.. Enumerable.Range(0, (int)Math.Ceiling((end - start) / size) + 1).Select(bin => start + bin * size)];
        var all = model
            .Traces.Where(other => other.IsHistogram && other.Axes == trace.Axes && other.Counted == trace.Counted)
            .SelectMany(other => Places(other, along))
            .ToList();
        var about =
            (int?)ChartTrace.Number(trace.At("nbins" + trace.Counted))
            ?? Math.Max(FewestBins, (int)Math.Ceiling(Math.Sqrt(all.Count)));
        return [.. Ticks.Around((decimal)all.Min(), (decimal)all.Max(), about).Select(edge => (double)edge)];
    }

    private static IEnumerable<(double Place, double Value, string Tip, int Item)> Counted(
        IReadOnlyList<double> places,
        IReadOnlyList<double> edges,
        double one
    )
    {
        for (var bin = 0; bin + 1 < edges.Count; bin++)
        {
            var (from, to, last) = (edges[bin], edges[bin + 1], bin + 2 == edges.Count);
            var count = places.Count(place => place >= from && (place < to || (last && place <= to)));
            yield return Bar((from + to) / 2, count * one, $"{AxisScale.Write(from)}–{AxisScale.Write(to)}", bin);
        }
    }

    private static (double Place, double Value, string Tip, int Item) Bar(double place, double value, string name, int item) =>
        (place, value, $"{name}: {AxisScale.Write(Math.Round(value, 2))}", item);
}
