namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws the axis of values around stacked rows.</summary>
internal static class RowAxis
{
    private const int ManyRows = 15;
    private const double LabelHeight = 20;

    /// <summary>Leaves room for labels above the rows where the rows are many.</summary>
    public static void Reserve(ChartCanvas canvas, int rows) => canvas.Y += rows > ManyRows ? LabelHeight : 4;

    /// <summary>Draws grid, labels and unit; the card then stands below them.</summary>
    public static void Draw(ChartCanvas canvas, RowStack rows, ValueAxis axis, int count)
    {
        axis.DrawGrid(canvas.Svg, rows.Top, rows.Bottom);
        if (count > ManyRows)
            axis.DrawLabels(canvas.Svg, rows.Top - 6);
        axis.DrawLabels(canvas.Svg, rows.Bottom + 16);
        canvas.Y = rows.Bottom + LabelHeight;
        if (!Display.Amounts.IsRatio(axis.Unit.Name) && axis.Unit.Name.Length > 0)
        {
            canvas.Y += 16;
            canvas.Svg.Text(canvas.Right, canvas.Y - 3, axis.Unit.Name, TextStyle.Small, TextAnchor.End);
        }
    }
}
