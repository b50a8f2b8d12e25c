using PlanNotebooks.Display;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>What every kind of chart has: words around it, and the way to a figure.</summary>
[TypeFormatterSource]
public abstract record Chart : IDisplayable
{
    private protected Chart() { }

    /// <summary>The finding, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is drawn: measure, period, unit; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Where the values come from; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The line that says where the values come from, as it is drawn.</summary>
    internal string? SourceLine => Source is null ? null : Texts.Say("chart.source", ("source", Source));

    /// <summary>Whether there is nothing to draw.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ArgumentException">The parts of the chart do not fit each other.</exception>
    public Figure ToFigure()
    {
        Check();
        return new Figure(
            Title,
            Picture.Of(this, ChartCanvas.WideWidth),
            Marks.WithoutSentences(Picture.Of(this, ChartCanvas.NarrowWidth)),
            PlotlyJson.Write(PlotlyFigure.Of(this)),
            Words()
        );
    }

    /// <inheritdoc/>
    /// <remarks>Where there is nothing to draw, the title alone, which says so: a notebook need not ask first.</remarks>
    public MimeBundle ToMimeBundle() => IsEmpty ? Nothing() : ToFigure().ToMimeBundle() with { Value = this };

    /// <summary>Throws where the parts do not fit each other.</summary>
    private protected virtual void Check() { }

    /// <summary>The chart for a small picture: as few marks as it takes to show of what kind it is.</summary>
    internal virtual Chart Brief() => this;

    /// <summary>The chart as a small picture, with so few marks that its words can be read; it says nothing of where they come
    /// from.</summary>
    internal string ToThumbnail()
    {
        Check();
        return Picture.Of(Brief() with { Title = "", Subtitle = null, Source = null }, ChartCanvas.SmallWidth);
    }

    /// <summary>What is shown on a card of a width in pixels: picture and Plotly figure are made from it.</summary>
    internal abstract Scene Describe(double width);

    /// <summary>A line for each mark, with its value.</summary>
    private protected abstract IEnumerable<string> Lines();

    private MimeBundle Nothing() =>
        new(
            new Dictionary<string, string>
            {
                [MimeBundle.Html] = $"<p class=\"plan-note\"><small>{Markup.Escape(Title)}</small></p>",
                [MimeBundle.Plain] = Title,
            }
        );

    private string Words()
    {
        IEnumerable<string?> lines = [Title, Subtitle, .. Lines(), SourceLine];
        return string.Join('\n', lines.Where(line => line is not null));
    }
}
