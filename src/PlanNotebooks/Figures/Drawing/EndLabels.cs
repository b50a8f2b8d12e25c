namespace PlanNotebooks.Figures.Drawing;

/// <summary>The names of series with their last values, right of the plot, each led to its last point.</summary>
internal sealed class EndLabels
{
    private const double Lead = 44;
    private static readonly TextStyle Style = TextStyle.Label with { Size = 12.5 };
    private readonly List<(int Series, bool Implied, YearPoint Last, IReadOnlyList<string> Lines)> _labels = [];

    public EndLabels(SeriesChart chart, double most)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Last is not { } last)
                continue;
            var year = last.Year == chart.Points.Max(item => item.Point.Year) ? "" : FormattableString.Invariant($" ({last.Year})");
            _labels.Add((i, chart.Series[i].IsImplied, last, TextWrap.Lines($"{chart.Series[i].Name} {last.Datum.Label(chart.Unit)}{year}", Style, most, 3)));
        }
        Width = Lead + _labels.SelectMany(label => label.Lines).Select(Style.Width).DefaultIfEmpty().Max();
        Height = _labels.Sum(label => LabelHeight(label.Lines));
    }

    /// <summary>The room that they need right of the plot.</summary>
    public double Width { get; }

    /// <summary>The room that they need under each other.</summary>
    public double Height { get; }

    public void Draw(SvgWriter svg, YearAxis years, ValueAxis values, double right, double top, double bottom)
    {
        var tops = LabelSpread.Place([.. _labels.Select(label => Wish(label.Last, label.Lines, values))], top, bottom);
        var x = right - Width + Lead;
        for (var i = 0; i < _labels.Count; i++)
        {
            var (series, implied, last, lines) = _labels[i];
            var middle = tops[i] + LabelHeight(lines) / 2;
            svg.Line(years.At(last.Year) + 8, values.Scale.At(last.Datum.Value), x - 18, middle, Palette.Line(series), 1, "1 2");
            MarkPainter.Draw(svg, SeriesDrawing.Style(series, implied), x - 9, middle, 4.5);
            var y = tops[i] + 3;
            foreach (var line in lines)
            {
                y += Style.LineHeight;
                svg.Text(x, y - 3.5, line, Style);
            }
        }
    }

    private static (double Top, double Height) Wish(YearPoint last, IReadOnlyList<string> lines, ValueAxis values)
        => (values.Scale.At(last.Datum.Value) - LabelHeight(lines) / 2, LabelHeight(lines));

    private static double LabelHeight(IReadOnlyList<string> lines) => lines.Count * Style.LineHeight + 6;
}
