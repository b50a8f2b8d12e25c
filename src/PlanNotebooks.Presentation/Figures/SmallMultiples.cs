using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>A grid of small bar panels that share their categories, each with its own unit: rates in % on one scale, amounts each on its
/// own.</summary>
public sealed record SmallMultiples : Chart
{
    private const double BarHeight = 14;
    private const double Gap = 24;
    private const double LabelGap = 5;
    private const double WidestValue = 175;
    private const int MostTitleLines = 5;
    private const int MostColumns = 3;

    private static readonly TextStyle ValueStyle = TextStyle.Value with { Size = 12 };
    private static readonly TextStyle MissingStyle = TextStyle.Value with { Size = 11, Colour = Palette.Muted };

    /// <summary>What stands in place of a bar where there is no value.</summary>
    public static string Missing => Bilingual.Pick("no figure 无数据");

    /// <summary>The categories, from the top: districts, say.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The panels, in reading order.</summary>
    public required IReadOnlyList<SmallPanel> Panels { get; init; }

    /// <summary>What is said of the scales: one for all, or of which panels each has its own.</summary>
    public string ScaleNote =>
        (Panels.Count(IsRate), Panels.Count) switch
        {
            (_, 0) => "",
            var (rates, all) when rates == all => Texts.Say("drawing.one-scale"),
            (0, _) => Texts.Say("drawing.own-scales"),
            _ => Texts.Say("drawing.rates-one-scale"),
        };

    /// <inheritdoc/>
    public override bool IsEmpty => Panels.Count == 0;

    private protected override void Check()
    {
        if (Panels.FirstOrDefault(panel => panel.Values.Count != Categories.Count) is { } wrong)
            throw new ArgumentException(
                $"Panel {wrong.Title} has {wrong.Values.Count} values for {Categories.Count} categories."
            );
    }

    internal override Chart Brief() => this with { Panels = [.. Panels.Take(1)] };

    internal override Scene Describe(double width)
    {
        var narrow = ChartCanvas.Narrow(width);
        var inside = width - 2 * ChartCanvas.Margin;
        var labels = new LabelColumn(
            Categories.Select(category => new RowLabel(category)),
            inside * (narrow ? 0.36 : 0.22)
        );
        var columns = narrow ? 1 : Math.Clamp(Panels.Count, 1, MostColumns);
        var left = ChartCanvas.Margin + labels.Width + Gap;
        var panelWidth = (inside - labels.Width - columns * Gap) / columns;
        var (panes, texts, bottom) = (new List<Pane>(), new List<CardText>(), 0.0);
        foreach (var row in Panels.Chunk(columns))
        {
            var titles = row.Select(panel => TextWrap.Even(panel.Title, TextStyle.Group, panelWidth, MostTitleLines)).ToList();
            var top = bottom + titles.Max(lines => lines.Count) * TextStyle.Group.LineHeight + 8;
            var middles = Middles(labels, top);
            for (var i = 0; i < row.Length; i++)
            {
                var shift = i * (panelWidth + Gap);
                var across = shift / (width - ChartCanvas.Margin - left);
                texts.Add(new(across, 0, top - 6, StyledText.Of(titles[i], TextStyle.Group)) { EndsThere = true });
                panes.Add(PaneOf(row[i], left + shift, panelWidth, top, middles));
            }
            texts.AddRange(middles.Select((middle, i) => Scene.At(ChartCanvas.Margin, left, middle, labels.Lines(i))));
            bottom = End(labels, top, middles) + Gap;
        }
        return new Scene(left, width - ChartCanvas.Margin, bottom)
        {
            Above = 6,
            Panes = panes,
            Texts = texts,
            Description = Texts.Say("drawing.panels", ("panels", Panels.Count), ("count", Categories.Count)),
        };
    }

    private protected override IEnumerable<string> Lines() =>
        from panel in Panels
        from item in panel.Values.Zip(Categories)
        select $"{panel.Title}, {item.Second}: {item.First?.Label(panel.Unit) ?? Missing}";

    /// <summary>What is written beside a bar, or in its place.</summary>
    private static string Text(SmallPanel panel, Datum? datum) =>
        datum is null ? Missing : TextWrap.Line(datum.Label(panel.Unit), ValueStyle, WidestValue);

    private Pane PaneOf(SmallPanel panel, double left, double width, double top, double[] middles)
    {
        var places = middles.Select(Pane.PlaceOf).ToArray();
        var bottom = middles.Length == 0 ? top + 1 : middles[^1] + BarHeight;
        var marks = panel
            .Values.Select((datum, i) => (Datum: datum, Name: $"{Categories[i]} — {panel.Title}", Y: places[i]))
            .Where(item => item.Datum is not null)
            .Select(item => Mark.Of(item.Datum!.Value, item.Y, item.Datum, item.Name, panel.Unit));
        return new(Scale(panel, left, left + width), Pane.Pixels(top, bottom))
        {
            Strokes = [new((0, Pane.PlaceOf(top)), (0, Pane.PlaceOf(bottom)), new(Palette.Axis, 1))],
            Traces = [new PlotTrace.Bars(panel.Title, Palette.Series(0), BarHeight, [.. marks])],
            Texts = [.. panel.Values.Select((datum, i) => Beside(panel, datum, places[i]))],
        };
    }

    private static MarkText Beside(SmallPanel panel, Datum? datum, decimal y) =>
        new(
            Text(panel, datum),
            datum?.Value ?? 0,
            y,
            datum is { Value: < 0 } ? -LabelGap : LabelGap,
            datum is null ? MissingStyle : ValueStyle
        );

    private double[] Middles(LabelColumn labels, double top)
    {
        var middles = new double[Categories.Count];
        for (var i = 0; i < middles.Length; i++)
        {
            var height = Math.Max(labels.Height(i), BarHeight) + 6;
            middles[i] = top + height / 2;
            top += height;
        }
        return middles;
    }

    private static double End(LabelColumn labels, double top, double[] middles) =>
        middles.Length == 0 ? top + 1 : middles[^1] + Math.Max(labels.Height(middles.Length - 1), BarHeight) / 2;

    /// <summary>The scale of a panel, from zero, which those of all rates share, with room for the widest label at each end.</summary>
    private LinearScale Scale(SmallPanel panel, double left, double right)
    {
        var alike = IsRate(panel) ? Panels.Where(IsRate).ToList() : [panel];
        var data = alike.SelectMany(one => one.Values.OfType<Datum>()).ToList();
        var low = Math.Min(0, data.Select(datum => datum.Value).DefaultIfEmpty().Min());
        var high = Math.Max(0, data.Select(datum => datum.Value).DefaultIfEmpty().Max());
        var before = alike.Max(one => Room(one, one.Values.OfType<Datum>().Where(datum => datum.Value < 0)));
        var after = alike.Max(one => Room(one, one.Values.OfType<Datum>().Where(datum => datum.Value >= 0)));
        return new LinearScale(
            low,
            high == low ? low + 1 : high,
            left + before,
            Math.Max(right - after, left + before + 12)
        );
    }

    private static bool IsRate(SmallPanel panel) => panel.Unit == "%";

    private static double Room(SmallPanel panel, IEnumerable<Datum> data) =>
        data.Select(datum => ValueStyle.Width(Text(panel, datum)) + 8).DefaultIfEmpty().Max();
}
