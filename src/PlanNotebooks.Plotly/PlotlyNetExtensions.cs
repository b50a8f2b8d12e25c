using System.Text.Json;
using Microsoft.FSharp.Collections;
using PlanNotebooks.Display;
using Plotly.NET;

namespace PlanNotebooks;

/// <summary>Figures as charts of Plotly.NET.</summary>
public static class PlotlyNetExtensions
{
    /// <summary>The same figure as a chart that Plotly.NET can style further: its traces, layout and config, and nothing of
    /// Plotly.NET's own defaults.</summary>
    /// <param name="figure">The figure, or a chart's: <c>chart.ToFigure()</c>.</param>
    public static GenericChart ToPlotlyNet(this Figures.Figure figure)
    {
        using var json = JsonDocument.Parse(figure.PlotlyJson);
        var root = json.RootElement;
        var traces = root.GetProperty("data").EnumerateArray().Select(PlotlyObjects.Trace);
        return GenericChart.fromChartDTO(
            ChartDTO.create(
                ListModule.OfSeq(traces),
                PlotlyObjects.Fill(new Layout(), root.GetProperty("layout")),
                PlotlyObjects.Fill(new Config(), root.GetProperty("config"))
            )
        );
    }

    /// <summary>Draws the chart, and gives the figure to Plotly.NET.</summary>
    /// <exception cref="ArgumentException">The parts of the chart do not fit each other.</exception>
    public static GenericChart ToPlotlyNet(this Figures.Chart chart) => chart.ToFigure().ToPlotlyNet();

    /// <summary>The chart for pages that hold plotly.js themselves, such as those of <c>plan render</c>, with no script from
    /// elsewhere.</summary>
    /// <param name="chart">The chart, restyled or not.</param>
    /// <param name="before">
    /// The figure that it was made of. Plotly.NET draws nothing itself, so this figure's picture stands where scripts do not run, as on
    /// paper.
    /// </param>
    public static MimeBundle ToMimeBundle(this GenericChart chart, Figures.Figure before)
    {
        // The JSON stands in a script element; figures escape what could end it.
        var json = GenericChart
            .toJson(chart)
            .Replace("&", "\\u0026", StringComparison.Ordinal)
            .Replace("<", "\\u003C", StringComparison.Ordinal)
            .Replace(">", "\\u003E", StringComparison.Ordinal);
        return (before with { PlotlyJson = json }).ToMimeBundle();
    }
}
