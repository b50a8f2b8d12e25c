using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>The colours of a chart's marks: those that it names, else one for each trace.</summary>
internal static class TraceColours
{
    // The lowest value has a colour too: white would read as a gap.
    private static readonly string[] Pale = ["#d3e4f3", "#6baed6", "#08306b"];

    /// <summary>The colour of an item of a trace.</summary>
    public static string Of(ChartModel model, ChartTrace trace, int item = 0)
    {
        var marker = trace.At("marker", "color");
        if (marker is JsonArray colours)
            marker = colours.ElementAtOrDefault(item);
        return Named(marker)
            ?? OfNumber(trace, marker)
            ?? Named(trace.At("line", "color"))
            ?? Named(Way(model)?.ElementAtOrDefault(trace.Place))
            ?? Palette.Series(trace.Place);
    }

    /// <summary>The colour of a trace's line: the one that it names, else that of its marks.</summary>
    public static string OfLine(ChartModel model, ChartTrace trace) =>
        ChartTrace.Text(trace.At("line", "color")) ?? Of(model, trace);

    /// <summary>The colour of a value between two others on a heat map's scale.</summary>
    /// <param name="holder">The heat map, or the markers of a trace: what has the scale.</param>
    /// <param name="part">The place of the value, from 0 to 1.</param>
    public static (byte R, byte G, byte B) OnScale(JsonNode? holder, double part)
    {
        var stops = Stops(ChartTrace.At(holder, "colorscale"))
            .Select(stop => (stop.At, Colour: Rgb(stop.Colour)))
            .Where(stop => stop.Colour is not null)
            .Select(stop => (stop.At, Colour: stop.Colour!.Value))
            .ToList();
        if (stops.Count < 2)
            stops = [.. Pale.Select((colour, place) => (place / (Pale.Length - 1.0), Rgb(colour)!.Value))];
        if (ChartTrace.Text(ChartTrace.At(holder, "reversescale")) == "true")
            part = 1 - part;
        var upper = Math.Clamp(stops.FindIndex(stop => stop.At >= part), 1, stops.Count - 1);
        var (from, to) = (stops[upper - 1], stops[upper]);
        var share = to.At > from.At ? Math.Clamp((part - from.At) / (to.At - from.At), 0, 1) : 0;
        return (
            Mix(from.Colour.R, to.Colour.R, share),
            Mix(from.Colour.G, to.Colour.G, share),
            Mix(from.Colour.B, to.Colour.B, share)
        );
    }

    /// <summary>A colour as SVG has it.</summary>
    public static string Hex((byte R, byte G, byte B) colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";

    /// <summary>The ground of a part of the picture that the layout or its template names; null for none.</summary>
    public static string? Ground(ChartModel model, string key) => Named(model.Layout[key]);

    private static IEnumerable<(double At, string Colour)> Stops(JsonNode? scale) =>
        scale is JsonArray stops
            ? stops
                .OfType<JsonArray>()
                .Select(stop => (ChartTrace.Number(stop[0]) ?? 0, ChartTrace.Text(stop[1]) ?? ""))
            : ColourScales.Named(ChartTrace.Text(scale));

    // Numbers for colours are places on a scale from the least of them to the most.
    private static string? OfNumber(ChartTrace trace, JsonNode? colour)
    {
        if (ChartTrace.Number(colour) is not { } value || trace.At("marker", "color") is not JsonArray all)
            return null;
        var numbers = all.Select(ChartTrace.Number).OfType<double>().ToList();
        var low = ChartTrace.Number(trace.At("marker", "cmin")) ?? numbers.Min();
        var high = ChartTrace.Number(trace.At("marker", "cmax")) ?? numbers.Max();
        return Hex(OnScale(trace.At("marker"), high > low ? (value - low) / (high - low) : 0.5));
    }

    private static JsonArray? Way(ChartModel model) =>
        (model.Layout["colorway"] ?? ChartTrace.At(model.Layout, "template", "layout", "colorway")) as JsonArray;

    // A number is a place on a colour scale, and no name.
    private static string? Named(JsonNode? colour) =>
        ChartTrace.Number(colour) is null ? ChartTrace.Text(colour) : null;

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share);

    private static (byte R, byte G, byte B)? Rgb(string colour)
    {
        if (
            colour.Length == 7
            && colour[0] == '#'
            && int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex)
        )
            return ((byte)(hex >> 16), (byte)(hex >> 8), (byte)hex);
        var numbers = colour.Split('(', ')') is [_, { } inner, ..]
            ? inner
                .Split(',')
                .Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var value) ? value : -1)
                .ToList()
            : [];
        return numbers.Count >= 3 && numbers.Take(3).All(value => value is >= 0 and <= 255)
            ? ((byte)numbers[0], (byte)numbers[1], (byte)numbers[2])
            : null;
    }
}
