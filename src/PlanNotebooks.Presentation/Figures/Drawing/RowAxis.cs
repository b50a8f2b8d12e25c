namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws the axis of values around stacked rows.</summary>
internal static class RowAxis
{
    private const int ManyRows = 15;
    private const double LabelHeight = 20;
    private const double UnitHeight = 16;

    /// <summary>Whether the axis is labelled above the rows too, since they are many.</summary>
    public static bool IsLabelledAbove(int rows) => rows > ManyRows;

    /// <summary>The room above the rows.</summary>
    public static double Above(int rows) => IsLabelledAbove(rows) ? LabelHeight : 4;

    /// <summary>The room below the rows.</summary>
    public static double Below(ValueAxis axis) => LabelHeight + (NamesUnit(axis) ? UnitHeight : 0);

    /// <summary>Whether the unit stands below the axis: a ratio's sign goes with every label.</summary>
    public static bool NamesUnit(ValueAxis axis) =>
        !Display.Amounts.IsRatio(axis.Unit.Name) && axis.Unit.Name.Length > 0;

    /// <summary>Leaves room for labels above the rows where the rows are many.</summary>
    public static void Reserve(ChartCanvas canvas, int rows) => canvas.Y += Above(rows);

    /// <summary>Draws grid, labels and unit; the card then stands below them.</summary>
    public static void Draw(ChartCanvas canvas, RowStack rows, ValueAxis axis, int count)
    {
        axis.DrawGrid(canvas.Svg, rows.Top, rows.Bottom);
        if (IsLabelledAbove(count))
            axis.DrawLabels(canvas.Svg, rows.Top - 6);
        axis.DrawLabels(canvas.Svg, rows.Bottom + 16);
        canvas.Y = rows.Bottom + Below(axis);
        if (NamesUnit(axis))
            canvas.Svg.Text(canvas.Right, canvas.Y - 3, axis.Unit.Name, TextStyle.Small, TextAnchor.End);
    }
}
