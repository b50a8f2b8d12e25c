using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Static;
using Plotly.NET;

namespace PlanNotebooks.Shown;

/// <summary>A chart of Plotly.NET as a figure: drawn where its traces are of the usual kinds, else as a table of its data.</summary>
internal static class StaticFigure
{
    /// <summary>The figure.</summary>
    public static Figures.Figure Of(GenericChart chart)
    {
        var json = (JsonObject)JsonNode.Parse(GenericChart.toJson(chart))!;
        var model = ChartModel.Read(json);
        var words = ChartWords.Of(model);
        return new Figures.Figure(
            model.Title ?? "",
            model.IsDrawn ? ChartPicture.Draw(model, ChartCanvas.WideWidth) : ChartTable.Of(model).ToHtml(),
            model.IsDrawn ? ChartPicture.Draw(model, ChartCanvas.NarrowWidth) : "",
            PlotlyJson.Write(json),
            words);
    }

}
