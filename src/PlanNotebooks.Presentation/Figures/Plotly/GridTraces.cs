using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>A grid of boxes for Plotly: a square behind the text of each cell.</summary>
internal static class GridTraces
{
    /// <summary>Within its box and of its colour: what hovering meets.</summary>
    private const int MarkSize = 16;

    public static JsonObject Of(GridChart chart)
    {
        var card = new PlotlyCard(chart);
        card.Legend(GridDrawing.Legend(chart));
        var plan = new GridPlan(chart, PlotlyCard.Width, 0);
        var top = card.Y;
        card.Plot(plan.Left, ChartCanvas.Margin, plan.Bottom);
        card.Below = 0;
        for (var column = 0; column < chart.Columns.Count; column++)
            card.WriteOnPlot(
                (column + 0.5) / chart.Columns.Count,
                0,
                plan.HeadBaseline - 4,
                PlotlyText.Escape(chart.Columns[column]),
                TextStyle.Small,
                "center"
            );
        foreach (var (text, baseline) in plan.Headings)
            card.Write(ChartCanvas.Margin, () => top + baseline - 4.5, PlotlyText.Escape(text), TextStyle.Group);
        for (var row = 0; row < chart.Rows.Count; row++)
        {
            var middle = top + Middle(plan, row);
            var label = PlotlyText.Escape(plan.Label(chart.Rows[row]));
            card.Write(ChartCanvas.Margin, () => middle, label, TextStyle.Label);
        }
        var cells = Cells(chart);
        foreach (var (row, column, cell) in cells)
            card.Shapes.Add((JsonNode)Box(plan, row, column, cell));
        return card.Finish(
            [Marks(chart, plan, cells)],
            [
                ("xaxis", PlotlyAxes.Plain(0, Math.Max(chart.Columns.Count, 1))),
                ("yaxis", PlotlyAxes.Down(plan.Bottom)),
            ]
        );
    }

    private static double Middle(GridPlan plan, int row) => plan.Tops[row] + GridPlan.BoxHeight / 2;

    private static List<(int Row, int Column, GridCell Cell)> Cells(GridChart chart) =>
        (
            from row in Enumerable.Range(0, chart.Rows.Count)
            from column in Enumerable.Range(0, chart.Columns.Count)
            let cell = chart.Rows[row].Cells[column]
            where cell.Tone != GridTone.Empty
            select (row, column, cell)
        ).ToList();

    private static JsonObject Box(GridPlan plan, int row, int column, GridCell cell) =>
        new()
        {
            ["type"] = "rect",
            ["layer"] = "below",
            ["x0"] = column + 0.02m,
            ["x1"] = column + 0.98m,
            ["y0"] = PlotlyJson.Pixels(plan.Tops[row]),
            ["y1"] = PlotlyJson.Pixels(plan.Tops[row] + GridPlan.BoxHeight),
            ["fillcolor"] = GridDrawing.Fill(cell.Tone),
            ["line"] = new JsonObject { ["width"] = 0 },
        };

    private static JsonObject Marks(GridChart chart, GridPlan plan, List<(int Row, int Column, GridCell Cell)> cells) =>
        new()
        {
            ["type"] = "scatter",
            ["mode"] = "markers+text",
            ["marker"] = new JsonObject
            {
                ["symbol"] = "square",
                ["size"] = MarkSize,
                ["color"] = PlotlyJson.Array(cells.Select(one => (string?)GridDrawing.Fill(one.Cell.Tone))),
            },
            ["name"] = "",
            ["cliponaxis"] = false,
            ["x"] = PlotlyJson.Array(cells.Select(one => (decimal?)(one.Column + 0.5m))),
            ["y"] = PlotlyJson.Array(cells.Select(one => (decimal?)PlotlyJson.Pixels(Middle(plan, one.Row)))),
            ["text"] = PlotlyJson.Array(cells.Select(one => (string?)PlotlyText.Escape(one.Cell.Text))),
            ["textposition"] = PlotlyJson.Array(cells.Select(_ => (string?)"middle center")),
            ["textfont"] = new JsonObject
            {
                ["size"] = PlotlyJson.Array(cells.Select(_ => (decimal?)11.5m)),
                ["color"] = PlotlyJson.Array(cells.Select(one => (string?)GridDrawing.Ink(one.Cell.Tone))),
            },
            ["hovertext"] = PlotlyJson.Array(
                cells.Select(one =>
                    (string?)
                        PlotlyText.Hover(
                            $"{GridChart.Name(chart.Rows[one.Row])} {chart.Columns[one.Column]}: {one.Cell.Words}",
                            one.Cell.Tip
                        )
                )
            ),
            ["hoverinfo"] = "text",
        };
}
