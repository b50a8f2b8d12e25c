namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the panels of small multiples stand, on a card of some width.</summary>
internal sealed class PanelPlan
{
    public const double BarHeight = 14;
    public const double Gap = 24;

    private const double WidestValue = 175;
    private const int MostTitleLines = 5;

    public PanelPlan(SmallMultiples chart, double width, double top)
    {
        var narrow = ChartCanvas.Narrow(width);
        var inside = width - 2 * ChartCanvas.Margin;
        Labels = new LabelColumn(
            chart.Categories.Select(category => new RowLabel(category)),
            inside * (narrow ? 0.36 : 0.22)
        );
        var columns = narrow ? 1 : Math.Clamp(chart.Panels.Count, 1, 3);
        Left = ChartCanvas.Margin + Labels.Width + Gap;
        Width = inside - Labels.Width - Gap;
        Bottom = top;
        var panelWidth = (inside - Labels.Width - columns * Gap) / columns;
        foreach (var row in chart.Panels.Chunk(columns))
            AddRow(chart, row, panelWidth);
    }

    /// <summary>Where the first panel of a row starts.</summary>
    public double Left { get; }

    /// <summary>The width of a row of panels.</summary>
    public double Width { get; }

    public double Bottom { get; private set; }

    public LabelColumn Labels { get; }

    /// <summary>The panels, in their order.</summary>
    public List<Place> Panels { get; } = [];

    /// <summary>The categories with the middles of their labels, for each row of panels anew.</summary>
    public List<(int Category, double Middle)> LabelPlaces { get; } = [];

    public static TextStyle LabelStyle => TextStyle.Value with { Size = 12 };

    /// <summary>What is written beside a bar, or in its place.</summary>
    public static string Text(SmallPanel panel, Datum? datum) =>
        datum is null
            ? SmallMultiples.Missing
            : TextWrap.Lines(datum.Label(panel.Unit), LabelStyle, WidestValue, 1).FirstOrDefault() ?? "";

    private void AddRow(SmallMultiples chart, SmallPanel[] panels, double panelWidth)
    {
        var titles = panels
            .Select(panel => TextWrap.Even(panel.Title, TextStyle.Group, panelWidth, MostTitleLines))
            .ToList();
        var top = Bottom + titles.Max(lines => lines.Count) * TextStyle.Group.LineHeight + 8;
        var middles = Middles(chart, top);
        LabelPlaces.AddRange(middles.Select((middle, category) => (category, middle)));
        var bottom =
            middles.Length == 0 ? top + 1 : middles[^1] + Math.Max(Labels.Height(middles.Length - 1), BarHeight) / 2;
        for (var i = 0; i < panels.Length; i++)
        {
            var left = Left + i * (panelWidth + Gap);
            Panels.Add(new(titles[i], left, top, bottom, middles, Scale(panels[i], left, left + panelWidth)));
        }
        Bottom = bottom + Gap;
    }

    private double[] Middles(SmallMultiples chart, double top)
    {
        var middles = new double[chart.Categories.Count];
        for (var i = 0; i < middles.Length; i++)
        {
            var height = Math.Max(Labels.Height(i), BarHeight) + 6;
            middles[i] = top + height / 2;
            top += height;
        }
        return middles;
    }

    /// <summary>The scale of a panel, from zero, with room for the widest label at each end.</summary>
    private static LinearScale Scale(SmallPanel panel, double left, double right)
    {
        var data = panel.Values.OfType<Datum>().ToList();
        var low = Math.Min(0, data.Select(datum => datum.Value).DefaultIfEmpty().Min());
        var high = Math.Max(0, data.Select(datum => datum.Value).DefaultIfEmpty().Max());
        var before = Room(panel, data.Where(datum => datum.Value < 0));
        var after = Room(panel, data.Where(datum => datum.Value >= 0));
        return new LinearScale(
            low,
            high == low ? low + 1 : high,
            left + before,
            Math.Max(right - after, left + before + 12)
        );
    }

    private static double Room(SmallPanel panel, IEnumerable<Datum> data) =>
        data.Select(datum => LabelStyle.Width(Text(panel, datum)) + 8).DefaultIfEmpty().Max();

    /// <summary>Where a panel stands.</summary>
    /// <param name="Title">The lines of its title, above its top.</param>
    /// <param name="Left">Its left edge.</param>
    /// <param name="Top">The top of its bars.</param>
    /// <param name="Bottom">The bottom of its bars.</param>
    /// <param name="Middles">The middle of each bar.</param>
    /// <param name="Scale">Places its values.</param>
    internal sealed record Place(
        IReadOnlyList<string> Title,
        double Left,
        double Top,
        double Bottom,
        double[] Middles,
        LinearScale Scale
    );
}
