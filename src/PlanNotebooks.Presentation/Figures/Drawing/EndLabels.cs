using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>The names of series with their last values, right of the plot, in the colour of their line.</summary>
/// <remarks>A hairline outside the plot leads to the label of a series that reaches the last year. No second mark is drawn, which would
/// read as another value.</remarks>
internal sealed class EndLabels
{
    /// <summary>From the plot to the labels.</summary>
    private const double Lead = 30;

    /// <summary>What stays free between a hairline and its label.</summary>
    private const double Gap = 4;

    private static readonly TextStyle Style = TextStyle.Label with { Size = 12.5 };

    /// <summary>The width of the line that leads to a label.</summary>
    private const double Hairline = 0.75;

    private const int MostLines = 4;
    private readonly List<(int Series, bool Implied, YearPoint Last, IReadOnlyList<string> Lines)> _labels = [];

    public EndLabels(SeriesChart chart, double most)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Last is not { } last)
                continue;
            var year =
                last.Year == chart.Points.Max(item => item.Point.Year)
                    ? ""
                    : Punctuation.Year(last.Year);
            _labels.Add(
                (
                    i,
                    chart.Series[i].IsImplied,
                    last,
                    Wrap(chart.Series[i].Name, last.Datum.Label(chart.Unit) + year, most)
                )
            );
        }
        Width = Lead + _labels.SelectMany(label => label.Lines).Select(Style.Width).DefaultIfEmpty().Max();
        Height = _labels.Sum(label => LabelHeight(label.Lines));
    }

    /// <summary>The room that they need right of the plot.</summary>
    public double Width { get; }

    /// <summary>The room that they need under each other.</summary>
    public double Height { get; }

    /// <summary>The labels, right of the plot.</summary>
    public IEnumerable<CardText> Texts(SeriesPlan plan) =>
        Place(plan)
            .Select(label => new CardText(
                1,
                plan.RoomAfter - SeriesPlan.Beyond + Lead,
                label.Middle,
                StyledText.Of(label.Lines, Style with { Colour = label.Mark.Colour })
            ));

    /// <summary>The hairlines that lead to the labels.</summary>
    public IEnumerable<Leader> Leaders(SeriesPlan plan) =>
        Place(plan)
            .Where(label => IsLedTo(plan, label.Last))
            .Select(label => new Leader(
                plan.Y(label.Last),
                label.Middle,
                plan.RoomAfter - SeriesPlan.Beyond + Lead - Gap,
                new(label.Mark.Colour, Hairline)
            ));

    /// <summary>Whether a hairline leads to the label: of a series that ends earlier it would cross years that the series does not
    /// reach.</summary>
    private static bool IsLedTo(SeriesPlan plan, YearPoint last) => last.Year == plan.Years.Last;

    /// <summary>The labels, with the heights of their middles: as near to their points as the others allow.</summary>
    public IEnumerable<(YearPoint Last, MarkStyle Mark, IReadOnlyList<string> Lines, double Middle)> Place(
        SeriesPlan plan
    )
    {
        var tops = LabelSpread.Place(
            [.. _labels.Select(label => (plan.Y(label.Last) - LabelHeight(label.Lines) / 2, LabelHeight(label.Lines)))],
            -6,
            plan.Bottom + 6
        );
        return _labels.Select(
            (label, i) =>
                (
                    label.Last,
                    SeriesPlan.Style(label.Series, label.Implied),
                    label.Lines,
                    tops[i] + LabelHeight(label.Lines) / 2
                )
        );
    }

    /// <summary>The name, cut where it is too long, and the value, which never is cut for its sake.</summary>
    private static IReadOnlyList<string> Wrap(string name, string value, double most)
    {
        var lines = TextWrap.Lines($"{name} {value}", Style, most);
        return lines.Count <= MostLines
            ? lines
            : [.. TextWrap.Lines(name, Style, most, MostLines - 1), .. TextWrap.Lines(value, Style, most, 1)];
    }

    private static double LabelHeight(IReadOnlyList<string> lines) => lines.Count * Style.LineHeight + 6;
}
