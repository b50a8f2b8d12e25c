using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws a grid of boxes.</summary>
internal sealed class GridDrawing(GridChart chart, double width)
{
    private static readonly TextStyle InBox = new(11.5);
    private readonly ChartCanvas _canvas = new(chart, width);

    /// <summary>The legend: a square of each tone that the chart explains.</summary>
    public static IEnumerable<LegendItem> Legend(GridChart chart) =>
        chart.Legend.Select(item => new LegendItem(new MarkStyle(MarkShape.Square, Fill(item.Tone)), item.Meaning));

    /// <summary>The colour of a box.</summary>
    public static string Fill(GridTone tone) =>
        tone switch
        {
            GridTone.Good => Palette.Outcome,
            GridTone.Near => Palette.Series(3),
            GridTone.Bad => Palette.Target,
            _ => Palette.Grid,
        };

    /// <summary>The colour of the text in a box.</summary>
    public static string Ink(GridTone tone) =>
        tone switch
        {
            GridTone.Good => Palette.TextOn(0),
            GridTone.Near => Palette.TextOn(3),
            GridTone.Bad => Palette.TextOn(4),
            _ => Palette.Ink,
        };

    public string Draw()
    {
        _canvas.Legend(Legend(chart));
        var plan = new GridPlan(chart, width, _canvas.Y);
        for (var column = 0; column < chart.Columns.Count; column++)
            _canvas.Svg.Text(
                plan.At(column) + plan.BoxWidth / 2,
                plan.HeadBaseline,
                chart.Columns[column],
                TextStyle.Small,
                TextAnchor.Middle
            );
        foreach (var (text, baseline) in plan.Headings)
            _canvas.Svg.Text(ChartCanvas.Margin, baseline, text, TextStyle.Group);
        for (var row = 0; row < chart.Rows.Count; row++)
            DrawRow(plan, row);
        _canvas.Y = plan.Bottom;
        return _canvas.Finish(
            Texts.Say("drawing.grid", ("rows", chart.Rows.Count), ("columns", chart.Columns.Count))
        );
    }

    private void DrawRow(GridPlan plan, int row)
    {
        _canvas.Svg.Text(ChartCanvas.Margin, plan.LabelBaselines[row], plan.Label(chart.Rows[row]), TextStyle.Label);
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            var cell = chart.Rows[row].Cells[column];
            if (cell.Tone != GridTone.Empty)
                DrawCell(plan, row, column, cell);
        }
    }

    private void DrawCell(GridPlan plan, int row, int column, GridCell cell)
    {
        var name = $"{GridChart.Name(chart.Rows[row])} {chart.Columns[column]}: {cell.Words}";
        _canvas.Svg.OpenMark("cell", string.IsNullOrEmpty(cell.Tip) ? name : $"{name}\n{cell.Tip}");
        _canvas.Svg.Rectangle(plan.At(column), plan.Tops[row], plan.BoxWidth, GridPlan.BoxHeight, Fill(cell.Tone));
        _canvas.Svg.CloseMark();
        var text = TextWrap.Lines(cell.Text, InBox, plan.BoxWidth, 1).FirstOrDefault() ?? "";
        _canvas.Svg.Text(
            plan.At(column) + plan.BoxWidth / 2,
            plan.Tops[row] + GridPlan.BoxHeight / 2 + 4,
            text,
            InBox with
            {
                Colour = Ink(cell.Tone),
            },
            TextAnchor.Middle
        );
    }
}
