using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Tests.Figures;

/// <summary>Where Plotly writes the texts of a figure of some width, as far as their widths can be estimated.</summary>
internal static partial class PlotlyBoxes
{
    private const double Space = 3.5;

    /// <summary>Each pair of texts that overlap, and each text that leaves the figure.</summary>
    public static IEnumerable<string> Faults(JsonElement figure, double width)
    {
        var texts = Texts(figure, width).ToList();
        var height = Number(figure.GetProperty("layout").GetProperty("height"));
        foreach (var (text, box) in texts)
        {
            if (box.Left < 0 || box.Top < 0 || box.Right > width || box.Bottom > height)
                yield return $"cut: {text} {box}";
        }
        for (var i = 0; i < texts.Count; i++)
        {
            for (var other = i + 1; other < texts.Count; other++)
            {
                if (texts[i].Box.Touches(texts[other].Box))
                    yield return $"overlap: {texts[i].Text} {texts[i].Box} | {texts[other].Text} {texts[other].Box}";
            }
        }
    }

    /// <summary>Every line of text: of the title, of annotations, of ticks below the plot, and beside marks.</summary>
    public static IEnumerable<(string Text, Box Box)> Texts(JsonElement figure, double width)
    {
        var layout = figure.GetProperty("layout");
        var plot = Plot(layout, width);
        var title = layout.GetProperty("title");
        var first = Number(layout.GetProperty("height")) * (1 - Number(title.GetProperty("y")));
        var texts = Lines(title.GetProperty("text").GetString()!, 17)
            .Select((line, i) => (line.Text, At(line, 16, first + i * 17 * 1.3, "left")))
            .ToList();
        foreach (var note in layout.GetProperty("annotations").EnumerateArray())
            texts.AddRange(Annotation(note, plot));
        foreach (
            var trace in figure.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("text", out _))
        )
            texts.AddRange(Labels(trace, layout, plot));
        foreach (
            var axis in layout
                .EnumerateObject()
                .Where(item => item.Name == "xaxis" && item.Value.TryGetProperty("ticktext", out _))
        )
            texts.AddRange(Ticks(axis.Value, plot));
        return texts.Where(text => text.Text.Length > 0);
    }

    private static Box Plot(JsonElement layout, double width)
    {
        var margin = layout.GetProperty("margin");
        Assert.False(margin.GetProperty("autoexpand").GetBoolean());
        return new Box(
            Number(margin.GetProperty("l")),
            Number(margin.GetProperty("t")),
            width - Number(margin.GetProperty("r")),
            Number(layout.GetProperty("height")) - Number(margin.GetProperty("b"))
        );
    }

    private static IEnumerable<(string Text, Box Box)> Annotation(JsonElement note, Box plot)
    {
        var lines = Lines(note.GetProperty("text").GetString()!, Number(note.GetProperty("font").GetProperty("size")))
            .ToList();
        var step = Number(note.GetProperty("font").GetProperty("size")) * 1.3;
        var x =
            plot.Left + Number(note.GetProperty("x")) * (plot.Right - plot.Left) + Number(note.GetProperty("xshift"));
        var y = plot.Top - Number(note.GetProperty("yshift"));
        var top = note.GetProperty("yanchor").GetString() switch
        {
            "top" => y,
            "bottom" => y - lines.Count * step,
            _ => y - lines.Count * step / 2,
        };
        return lines.Select(
            (line, i) => (line.Text, At(line, x, top + (i + 0.75) * step, note.GetProperty("xanchor").GetString()!))
        );
    }

    private static IEnumerable<(string Text, Box Box)> Labels(JsonElement trace, JsonElement layout, Box plot)
    {
        var across = Axis(trace, layout, "xaxis", plot.Left, plot.Right);
        var down = Axis(trace, layout, "yaxis", plot.Bottom, plot.Top);
        var size = trace.GetProperty("textfont").GetProperty("size");
        for (var i = 0; i < trace.GetProperty("text").GetArrayLength(); i++)
        {
            var text = trace.GetProperty("text")[i].GetString()!;
            var position = trace.GetProperty("textposition") is { ValueKind: JsonValueKind.Array } each
                ? each[i].GetString()!
                : trace.GetProperty("textposition").GetString()!;
            var fontSize = Number(size.ValueKind == JsonValueKind.Array ? size[i] : size);
            var away = (text.Length - text.Trim('\u00a0').Length) * Space;
            var x = across.At(trace.GetProperty("x")[i].GetDecimal());
            var y = down.At(trace.GetProperty("y")[i].GetDecimal()) + fontSize * 0.3;
            var line = (WebUtility.HtmlDecode(text.Trim('\u00a0')), fontSize, false);
            yield return (
                line.Item1,
                position switch
                {
                    "middle left" => At(line, x - away, y, "right"),
                    "middle right" => At(line, x + away, y, "left"),
                    _ => At(line, x, y, "center"),
                }
            );
        }
    }

    private static LinearScale Axis(JsonElement trace, JsonElement layout, string kind, double from, double to)
    {
        var name = trace.TryGetProperty(kind, out var own) ? kind + own.GetString()![1..] : kind;
        var axis = layout.GetProperty(name);
        var (low, high) = axis.TryGetProperty("domain", out var domain)
            ? (Number(domain[0]), Number(domain[1]))
            : (0, 1);
        return new LinearScale(
            axis.GetProperty("range")[0].GetDecimal(),
            axis.GetProperty("range")[1].GetDecimal(),
            from + (to - from) * low,
            from + (to - from) * high
        );
    }

    private static IEnumerable<(string Text, Box Box)> Ticks(JsonElement axis, Box plot)
    {
        var scale = new LinearScale(
            axis.GetProperty("range")[0].GetDecimal(),
            axis.GetProperty("range")[1].GetDecimal(),
            plot.Left,
            plot.Right
        );
        return axis.GetProperty("ticktext")
            .EnumerateArray()
            .Select(
                (tick, i) =>
                    (
                        tick.GetString()!,
                        At(
                            (tick.GetString()!, 12, false),
                            scale.At(axis.GetProperty("tickvals")[i].GetDecimal()),
                            plot.Bottom + 16,
                            "center"
                        )
                    )
            );
    }

    private static IEnumerable<(string Text, double Size, bool Bold)> Lines(string html, double size) =>
        html.Split("<br>")
            .Select(line =>
                (
                    WebUtility.HtmlDecode(Tag().Replace(line, "")),
                    FontSize().Match(line) is { Success: true } match
                        ? double.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
                        : size,
                    line.Contains("<b>", StringComparison.Ordinal)
                )
            );

    private static Box At((string Text, double Size, bool Bold) line, double x, double baseline, string side)
    {
        var width = TextMeasure.Width(line.Text, line.Size, line.Bold) / 1.02;
        var left = side switch
        {
            "right" => x - width,
            "center" => x - width / 2,
            _ => x,
        };
        return new Box(left, baseline - line.Size * 0.8, left + width, baseline + line.Size * 0.15);
    }

    private static double Number(JsonElement value) => value.GetDouble();

    [GeneratedRegex("</?(b|span)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("font-size:([0-9.]+)px")]
    private static partial Regex FontSize();
}
