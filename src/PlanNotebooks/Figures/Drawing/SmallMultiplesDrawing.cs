namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws a grid of small bar panels.</summary>
internal sealed class SmallMultiplesDrawing(SmallMultiples chart, double width)
{
    private const double BarHeight = 14;
    private const double Gap = 24;
    private const double WidestValue = 120;
    private static readonly TextStyle TitleStyle = TextStyle.Group;

    private readonly ChartCanvas _canvas = new(chart, width);

    public string Draw()
    {
        var inside = _canvas.Width - 2 * ChartCanvas.Margin;
        var labels = new LabelColumn(chart.Categories.Select(category => new RowLabel(category)), inside * (_canvas.IsNarrow ? 0.36 : 0.22));
        var columns = _canvas.IsNarrow ? 1 : Math.Clamp(chart.Panels.Count, 1, 3);
        var panelWidth = (inside - labels.Width - columns * Gap) / columns;
        foreach (var row in chart.Panels.Chunk(columns))
            DrawRow(row, labels, panelWidth);
        return _canvas.Finish($"{chart.Panels.Count} panels of horizontal bars over {chart.Categories.Count} categories.");
    }

    private void DrawRow(SmallPanel[] panels, LabelColumn labels, double panelWidth)
    {
        var titles = panels.Select(panel => TextWrap.Even(panel.Title, TitleStyle, panelWidth, 3)).ToList();
        var titleHeight = titles.Max(lines => lines.Count) * TitleStyle.LineHeight + 8;
        var left = ChartCanvas.Margin + labels.Width + Gap;
        var top = _canvas.Y + titleHeight;
        var middles = Middles(labels, top);
        for (var category = 0; category < chart.Categories.Count; category++)
            labels.Draw(_canvas.Svg, category, ChartCanvas.Margin, middles[category]);
        for (var i = 0; i < panels.Length; i++)
        {
            var x = left + i * (panelWidth + Gap);
            WriteTitle(titles[i], x, top - 8);
            DrawPanel(panels[i], middles, x, x + panelWidth);
        }
        _canvas.Y = middles.Length == 0 ? top : middles[^1] + labels.Height(middles.Length - 1) / 2 + Gap;
    }

    private double[] Middles(LabelColumn labels, double top)
    {
        var middles = new double[chart.Categories.Count];
        for (var i = 0; i < middles.Length; i++)
        {
            var height = Math.Max(labels.Height(i), BarHeight) + 6;
            middles[i] = top + height / 2;
            top += height;
        }
        return middles;
    }

    private void WriteTitle(IReadOnlyList<string> lines, double x, double bottom)
    {
        for (var i = 0; i < lines.Count; i++)
            _canvas.Svg.Text(x, bottom - (lines.Count - 1 - i) * TitleStyle.LineHeight, lines[i], TitleStyle);
    }

    private void DrawPanel(SmallPanel panel, double[] middles, double left, double right)
    {
        var scale = Scale(panel, left, right);
        var zero = scale.At(0);
        if (middles.Length > 0)
            _canvas.Svg.Line(zero, middles[0] - BarHeight, zero, middles[^1] + BarHeight, Palette.Axis);
        for (var i = 0; i < middles.Length; i++)
        {
            if (panel.Values[i] is { } datum)
                DrawBar(panel, chart.Categories[i], datum, scale, middles[i]);
            else
                _canvas.Svg.Text(zero + 5, middles[i] + 4, SmallMultiples.Missing, TextStyle.Value with { Size = 11, Colour = Palette.Muted });
        }
    }

    private void DrawBar(SmallPanel panel, string category, Datum datum, LinearScale scale, double middle)
    {
        var (zero, end) = (scale.At(0), scale.At(datum.Value));
        _canvas.Svg.OpenMark("bar", datum.Hover($"{category} — {panel.Title}", panel.Unit));
        _canvas.Svg.Rectangle(Math.Min(zero, end), middle - BarHeight / 2, Math.Abs(end - zero), BarHeight, Palette.Series(0));
        _canvas.Svg.CloseMark();
        var negative = datum.Value < 0;
        _canvas.Svg.Text(end + (negative ? -5 : 5), middle + 4, ValueText(panel, datum), LabelStyle, negative ? TextAnchor.End : TextAnchor.Start);
    }

    private static TextStyle LabelStyle => TextStyle.Value with { Size = 12 };

    /// <summary>The scale of a panel, from zero, with room for the widest label at each end.</summary>
    private LinearScale Scale(SmallPanel panel, double left, double right)
    {
        var data = panel.Values.OfType<Datum>().ToList();
        var low = Math.Min(0, data.Select(datum => datum.Value).DefaultIfEmpty().Min());
        var high = Math.Max(0, data.Select(datum => datum.Value).DefaultIfEmpty().Max());
        var before = Room(panel, data.Where(datum => datum.Value < 0), 0);
        var after = Room(panel, data.Where(datum => datum.Value >= 0), 0);
        return new LinearScale(low, high == low ? low + 1 : high, left + before, Math.Max(right - after, left + before + 12));
    }

    private string ValueText(SmallPanel panel, Datum datum)
        => TextWrap.Lines(datum.Label(panel.Unit), LabelStyle, WidestValue, 1).FirstOrDefault() ?? "";

    private double Room(SmallPanel panel, IEnumerable<Datum> data, double least)
        => data.Select(datum => LabelStyle.Width(ValueText(panel, datum)) + 8).DefaultIfEmpty(least).Max();
}
