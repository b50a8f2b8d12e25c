using System.Text.Json.Nodes;
using Microsoft.FSharp.Core;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Figures;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Styling = Plotly.NET.Chart;

namespace PlanNotebooks.Plotly.Tests;

public class PlotlyNetTests
{
    public static TheoryData<string> Names => SampleCharts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void TheChartDrawsTheSameFigure(string name)
    {
        var figure = SampleCharts.Figure(name);

        AssertSame(JsonNode.Parse(figure.PlotlyJson), JsonNode.Parse(GenericChart.toJson(figure.ToPlotlyNet())));
    }

    [Fact]
    public void TheNotebooksFiguresAreTheSameToo()
    {
        var corpus = Corpus.Load(Seeds.Folder);
        var figure = AmbitionView.Chart(Ambition.Of(corpus)).ToFigure();

        AssertSame(JsonNode.Parse(figure.PlotlyJson), JsonNode.Parse(GenericChart.toJson(figure.ToPlotlyNet())));
    }

    [Fact]
    public void StylingAnAxisKeepsWhatItHad()
    {
        var before = Json(SampleCharts.Bars.ToPlotlyNet())["layout"]!["xaxis"]!;
        var styled = SampleCharts.Bars.ToPlotlyNet().WithXAxisStyle<double, double, string>(TitleText: "Growth 增速");

        var axis = Json(styled)["layout"]!["xaxis"]!.AsObject();

        Assert.Equal("Growth 增速", (string?)axis["title"]!["text"]);
        axis.Remove("title");
        AssertSame(before, axis);
    }

    [Fact]
    public void NamingATraceKeepsTheRestOfIt()
    {
        var before = Json(SampleCharts.BarsOne.ToPlotlyNet())["data"]![0]!.AsObject();

        var styled = Json(SampleCharts.BarsOne.ToPlotlyNet().WithTraceInfo(Name: "Renamed"))["data"]![0]!.AsObject();

        Assert.Equal("Renamed", (string?)styled["name"]);
        before["name"] = "Renamed";
        AssertSame(before, styled);
    }

    [Fact]
    public void MarkersLinesAndFontsAreFoundUnderTheirTypes()
    {
        var bars = SampleCharts.BarsOne.ToPlotlyNet().GetTraces()[0];

        Assert.True(OptionModule.IsSome(bars.TryGetTypedPropertyValue<Marker>("marker")));
        Assert.True(
            OptionModule.IsSome(SampleCharts.Series.ToPlotlyNet().GetTraces()[0].TryGetTypedPropertyValue<Line>("line"))
        );
        Assert.True(
            OptionModule.IsSome(SampleCharts.Bars.ToPlotlyNet().GetLayout().TryGetTypedPropertyValue<Font>("font"))
        );
    }

    [Fact]
    public void ATitleASizeAndANoteCanBeGiven()
    {
        var chart = SampleCharts.Bars.ToPlotlyNet();
        var notes = Json(chart)["layout"]!["annotations"]!.AsArray().Count;

        var layout = Json(
            Styling
                .withAnnotation(Note("draft"), FSharpOption<bool>.Some(true))
                .Invoke(Styling.withTitle("For the committee", null).Invoke(chart.WithSize(900, 500)))
        )["layout"]!;

        Assert.Equal("For the committee", (string?)layout["title"]!["text"]);
        Assert.Equal(900, (int)layout["width"]!);
        Assert.Equal(500, (int)layout["height"]!);
        Assert.Equal(notes + 1, layout["annotations"]!.AsArray().Count);
    }

    [Fact]
    public void ChartsCanBeCombined()
    {
        var (bars, series) = (SampleCharts.BarsOne.ToPlotlyNet(), SampleCharts.Series.ToPlotlyNet());

        var combined = GenericChart.combine([bars, series]);

        Assert.Equal(
            GenericChart.countTrace(bars) + GenericChart.countTrace(series),
            GenericChart.countTrace(combined)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ThePageOfAChartHoldsItsJsonAndTheFiguresPicture(string name)
    {
        var figure = SampleCharts.Figure(name);

        var bundle = figure.ToPlotlyNet().ToMimeBundle(figure);

        AssertSame(JsonNode.Parse(figure.PlotlyJson), JsonNode.Parse(bundle.Data[MimeBundle.Plotly]));
        AssertSame(Script(figure.ToMimeBundle()), Script(bundle));
        Assert.Contains(figure.Svg, bundle.Data[MimeBundle.Html], StringComparison.Ordinal);
    }

    private static JsonNode? Script(MimeBundle bundle) =>
        JsonNode.Parse(bundle.Data[MimeBundle.Html].Split("class=\"plan-figure-plotly\">")[1].Split("</script>")[0]);

    private static Annotation Note(string text)
    {
        var note = new Annotation();
        note.SetProperty("text", text);
        return note;
    }

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected}\nbut was {actual}");
}
