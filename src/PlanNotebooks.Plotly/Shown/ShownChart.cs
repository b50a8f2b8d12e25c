using System.Text.Json.Nodes;
using PlanNotebooks.Display;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Static;
using Plotly.NET;

namespace PlanNotebooks.Shown;

/// <summary>A chart of Plotly.NET as a figure: drawn where its traces are of the usual kinds, else as a table of its data.</summary>
/// <param name="Chart">The chart.</param>
internal sealed record ShownChart(GenericChart Chart) : IDisplayable
{
    private const string ScriptStart = "<script";

    // What the plotly.js of our pages draws. It would draw any other kind as lines, so that on them the picture stays.
    private static readonly HashSet<string> OnPages = new(StringComparer.Ordinal) { "scatter", "bar", "pie" };

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle()
    {
        var json = (JsonObject)JsonNode.Parse(GenericChart.toJson(Chart))!;
        var model = ChartModel.Read(json);
        YearAxes.Mark(model);
        CardLook.Fill(model);
        var figure = new Figures.Figure(
            model.Title ?? "",
            model.IsDrawn ? ChartPicture.Draw(model, ChartCanvas.WideWidth) : ChartTable.Of(model).ToHtml(),
            model.IsDrawn ? ChartPicture.Draw(model, ChartCanvas.NarrowWidth) : "",
            PlotlyJson.Write(json),
            ChartWords.Of(model)
        );
        var bundle = figure.ToMimeBundle();
        return model.Traces.All(trace => OnPages.Contains(trace.Type)) ? bundle : WithoutScript(bundle);
    }

    private static MimeBundle WithoutScript(MimeBundle bundle)
    {
        var html = bundle.Data[MimeBundle.Html];
        var still = html[..html.LastIndexOf(ScriptStart, StringComparison.Ordinal)] + "</div>";
        return new MimeBundle(
            bundle.Data.ToDictionary(entry => entry.Key, entry => entry.Key == MimeBundle.Html ? still : entry.Value)
        );
    }
}
