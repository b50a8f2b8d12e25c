using PlanNotebooks.Display;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>A white card that grows downwards: title, subtitle, legend, then the chart's own drawing, then the source.</summary>
internal sealed class ChartCanvas
{
    /// <summary>The width of a picture for pages.</summary>
    public const double WideWidth = 760;

    /// <summary>The width of a picture for phones.</summary>
    public const double NarrowWidth = 380;

    /// <summary>The width of a small picture in a list.</summary>
    public const double SmallWidth = 304;

    /// <summary>The space that stays free at every edge.</summary>
    public const double Margin = 16;

    /// <summary>The room that every number finds: words may be cut, numbers never.</summary>
    private const double WidestNumber = 175;

    /// <summary>The fonts of every text, the first that is at hand.</summary>
    public const string Fonts =
        "Helvetica Neue,Helvetica,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,sans-serif";

    private readonly Chart _chart;

    public ChartCanvas(Chart chart, double width)
    {
        _chart = chart;
        Width = width;
        Y = Margin;
        Paragraph(chart.Title, new TextStyle(IsNarrow ? 16 : 18, Bold: true), 5);
        Paragraph(chart.Subtitle, TextStyle.Label with { Colour = Palette.Muted }, 5);
        Y += 6;
    }

    public SvgWriter Svg { get; } = new();

    public double Width { get; }

    /// <summary>Where the next part starts.</summary>
    public double Y { get; set; }

    public bool IsNarrow => Narrow(Width);

    public double Right => Width - Margin;

    /// <summary>Whether a card of that width is laid out for a phone.</summary>
    public static bool Narrow(double width) => width < 560;

    /// <summary>A value's label, cut where it would leave no room for the chart; hovering shows it whole.</summary>
    public static string Cut(string label, double width) =>
        TextWrap.Line(label, TextStyle.Value, Math.Max(width * 0.26, WidestNumber));

    /// <summary>Writes lines of text over the whole width.</summary>
    public void Paragraph(string? text, TextStyle style, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        foreach (var line in TextWrap.Even(text, style, Width - 2 * Margin, most))
        {
            Y += style.LineHeight;
            Svg.Text(Margin, Y - style.Size * 0.25, line, style);
        }
    }

    /// <summary>Draws the legend, in as many rows as it needs.</summary>
    public void Legend(IEnumerable<LegendItem> items)
    {
        var (top, rows) = (Y, 0);
        foreach (var (key, text, keyX, textX, row) in LegendFlow.Place(items, Width))
        {
            var bottom = top + (row + 1) * LegendFlow.RowHeight;
            if (key is { } mark)
                Key(mark, keyX, bottom - 9.5);
            Svg.Text(textX, bottom - 5, text, TextStyle.Label);
            rows = row + 1;
        }
        Y += rows * LegendFlow.RowHeight;
        Y += 4;
    }

    /// <summary>The finished picture.</summary>
    /// <param name="description">What is drawn, for those who cannot see it.</param>
    public string Finish(string description)
    {
        Y += 8;
        Paragraph(_chart.SourceLine, TextStyle.Source, 6);
        Y += Margin - 4;
        var (width, height) = (SvgWriter.Number(Width), SvgWriter.Number(Math.Ceiling(Y)));
        var kind = IsNarrow ? "narrow" : "wide";
        var hidden = IsNarrow ? " display=\"none\"" : "";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plan-svg-{kind}\"{hidden} role=\"img\" viewBox=\"0 0 {width} {height}\" "
            + $"width=\"100%\" style=\"max-width:{SvgWriter.Number(Width * 1.2)}px;height:auto\" font-family=\"{Fonts}\">"
            + $"<title>{Markup.Escape(_chart.Title)}</title><desc>{Markup.Escape(description)}</desc>"
            + $"<rect x=\"0.5\" y=\"0.5\" width=\"{SvgWriter.Number(Width - 1)}\" "
            + $"height=\"{SvgWriter.Number(Math.Ceiling(Y) - 1)}\" rx=\"6\" fill=\"{Palette.Card}\" "
            + $"stroke=\"{Palette.Border}\"/>\n"
            + Svg
            + "</svg>";
    }

    private void Key(MarkStyle mark, double x, double y)
    {
        if (mark.Line)
            Svg.Line(x, y, x + 28, y, mark.Colour, 2, mark.Open ? "5 4" : null);
        MarkPainter.Draw(Svg, mark, x + (mark.Line ? 14 : 8), y, 5.5);
    }
}
