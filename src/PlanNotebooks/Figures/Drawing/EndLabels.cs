namespace PlanNotebooks.Figures.Drawing;

/// <summary>The names of series with their last values, right of the plot, each led to its last point.</summary>
internal sealed class EndLabels
{
    /// <summary>From the plot to the labels.</summary>
    public const double Lead = 44;

    public static readonly TextStyle Style = TextStyle.Label with { Size = 12.5 };

    private const int MostLines = 4;
    private readonly List<(int Series, bool Implied, YearPoint Last, IReadOnlyList<string> Lines)> _labels = [];

    public EndLabels(SeriesChart chart, double most)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Last is not { } last)
                continue;
            var year = last.Year == chart.Points.Max(item => item.Point.Year) ? "" : FormattableString.Invariant($" ({last.Year})");
            _labels.Add((i, chart.Series[i].IsImplied, last, Wrap(chart.Series[i].Name, last.Datum.Label(chart.Unit) + year, most)));
        }
        Width = Lead + _labels.SelectMany(label => label.Lines).Select(Style.Width).DefaultIfEmpty().Max();
        Height = _labels.Sum(label => LabelHeight(label.Lines));
    }

    /// <summary>The room that they need right of the plot.</summary>
    public double Width { get; }

    /// <summary>The room that they need under each other.</summary>
    public double Height { get; }

    public void Draw(SvgWriter svg, SeriesPlan plan, double right)
    {
        var x = right - Width + Lead;
        foreach (var label in Place(plan))
        {
            svg.Line(plan.X(label.Last) + 8, plan.Y(label.Last), x - 18, label.Middle, label.Mark.Colour, 1, "1 2");
            MarkPainter.Draw(svg, label.Mark, x - 9, label.Middle, 4.5);
            var y = label.Middle - label.Lines.Count * Style.LineHeight / 2;
            foreach (var line in label.Lines)
            {
                y += Style.LineHeight;
                svg.Text(x, y - 3.5, line, Style);
            }
        }
    }

    /// <summary>The labels, with the heights of their middles: as near to their points as the others allow.</summary>
    public IEnumerable<(YearPoint Last, MarkStyle Mark, IReadOnlyList<string> Lines, double Middle)> Place(SeriesPlan plan)
    {
        var tops = LabelSpread.Place([.. _labels.Select(label => (plan.Y(label.Last) - LabelHeight(label.Lines) / 2, LabelHeight(label.Lines)))], plan.Top - 6, plan.Bottom + 6);
        return _labels.Select((label, i) => (label.Last, SeriesPlan.Style(label.Series, label.Implied), label.Lines, tops[i] + LabelHeight(label.Lines) / 2));
    }

    /// <summary>The name, cut where it is too long, and the value, which never is cut for its sake.</summary>
    private static IReadOnlyList<string> Wrap(string name, string value, double most)
    {
        var lines = TextWrap.Lines($"{name} {value}", Style, most);
        return lines.Count <= MostLines ? lines : [.. TextWrap.Lines(name, Style, most, MostLines - 1), .. TextWrap.Lines(value, Style, most, 1)];
    }

    private static double LabelHeight(IReadOnlyList<string> lines) => lines.Count * Style.LineHeight + 6;
}
