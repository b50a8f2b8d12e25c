namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the parts of a grid stand, below a top: on a wide card labels stand left of their boxes, on a narrow one above.</summary>
internal sealed class GridPlan
{
    public const double BoxHeight = 22;
    private const double Gap = 3;
    private const double HeadHeight = 24;
    private const double LabelShare = 0.36;

    private readonly double _columnWidth;

    public GridPlan(GridChart chart, double width, double top)
    {
        var narrow = ChartCanvas.Narrow(width);
        LabelWidth = narrow ? width - 2 * ChartCanvas.Margin : (width - 2 * ChartCanvas.Margin) * LabelShare;
        Left = narrow ? ChartCanvas.Margin : ChartCanvas.Margin + LabelWidth;
        _columnWidth = (width - ChartCanvas.Margin - Left) / Math.Max(chart.Columns.Count, 1);
        HeadBaseline = top + HeadHeight - 8;
        var y = top + HeadHeight;
        string? group = null;
        foreach (var row in chart.Rows)
        {
            if (!string.IsNullOrEmpty(row.Group) && row.Group != group)
            {
                y += TextStyle.Group.LineHeight + 7;
                Headings.Add((row.Group, y - 7));
            }
            group = row.Group;
            if (narrow)
                y += TextStyle.Label.LineHeight;
            LabelBaselines.Add(narrow ? y - 4 : y + BoxHeight / 2 + 4.5);
            Tops.Add(y);
            y += BoxHeight + Gap;
        }
        Bottom = y;
    }

    public double Left { get; }

    public double LabelWidth { get; }

    public double HeadBaseline { get; }

    public double Bottom { get; }

    public double BoxWidth => _columnWidth - Gap;

    public List<(string Text, double Baseline)> Headings { get; } = [];

    public List<double> LabelBaselines { get; } = [];

    public List<double> Tops { get; } = [];

    /// <summary>The left edge of a column's boxes.</summary>
    public double At(int column) => Left + column * _columnWidth;

    /// <summary>A row's label, cut to its room.</summary>
    public string Label(GridRow row) => TextWrap.Lines(row.Label, TextStyle.Label, LabelWidth - 8, 1).FirstOrDefault() ?? "";
}
