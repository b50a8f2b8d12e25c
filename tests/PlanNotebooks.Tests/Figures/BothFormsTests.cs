using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using PlanNotebooks.Figures;

namespace PlanNotebooks.Tests.Figures;

/// <summary>What hovers is what is drawn: the picture and the interactive form of every kind of chart have the same marks with the same
/// words.</summary>
public sealed class BothFormsTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names =>
        [.. SampleCharts.All.Keys.Where(name => !name.StartsWith("hostile", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_OfPictureAndPlotly_AreTheSame(string name)
    {
        var figure = SampleCharts.Figure(name);
        Assert.Equal(Drawn(figure.Svg), Interactive(figure.PlotlyJson));
        Assert.Equal(Drawn(figure.Svg), Drawn(figure.NarrowSvg));
    }

    [Fact]
    public void Samples_HaveEveryKindOfChart()
    {
        var kinds = typeof(Chart).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Chart))).ToHashSet();
        Assert.Equal(kinds, SampleCharts.All.Values.Select(chart => chart.GetType()).ToHashSet());
    }

    [Fact]
    public void PublishedPoint_OfAnImpliedLine_IsCalledPublished()
    {
        var point = new YearPoint(2019, new(8));
        var chart = SampleCharts.SeriesLevels with
        {
            Series = [new("x", [new([point]), new([new(2018, new(7)), point], Implied: true)])],
        };
        Assert.Equal(["x 2018 (implied): 7 yuan", "x 2019: 8 yuan"], Drawn(chart.ToFigure().Svg));
    }

    [Fact]
    public void EndLabels_HaveNoMarksOfTheirOwn()
    {
        var chart = SampleCharts.Series;
        var points = chart.Series.SelectMany(series => series.Segments).Sum(segment => segment.Points.Count);
        Assert.Equal(points, XElement.Parse(chart.ToFigure().Svg).Descendants(Svg + "path").Count());
    }

    [Fact]
    public void EveryColour_OfAPicture_HasOneForDarkPages()
    {
        var colours = SampleCharts
            .All.Values.SelectMany(chart => XElement.Parse(chart.ToFigure().Svg).DescendantsAndSelf().Attributes())
            .Where(attribute => attribute.Name.LocalName is "fill" or "stroke" && attribute.Value.StartsWith('#'))
            .Select(attribute => attribute.Value)
            .Distinct();
        Assert.Empty(colours.Except(FigureColours.OnDark.Keys).Except(["#101418"]));
    }

    private static List<string> Drawn(string picture) =>
        Sorted(
            XElement
                .Parse(picture)
                .Descendants(Svg + "g")
                .Select(mark => mark.Element(Svg + "title")!.Value.Split('\n')[0])
        );

    private static List<string> Interactive(string plotly)
    {
        using var json = JsonDocument.Parse(plotly);
        var hovers = json
            .RootElement.GetProperty("data")
            .EnumerateArray()
            .Where(trace => trace.TryGetProperty("hovertext", out _))
            .SelectMany(trace => trace.GetProperty("hovertext").EnumerateArray().Select(text => text.GetString()!));
        return Sorted(
            hovers
                .Where(text => text.Length > 0)
                .Select(text =>
                    WebUtility.HtmlDecode(text.Split("</b>")[0].Replace("<b>", "", StringComparison.Ordinal))
                )
        );
    }

    /// <summary>Each once: the two ends of a range are one mark in the picture and two points in Plotly.</summary>
    private static List<string> Sorted(IEnumerable<string> words) =>
        [.. words.Distinct().Order(StringComparer.Ordinal)];
}
