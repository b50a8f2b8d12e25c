using System.Text.Json.Nodes;
using PlanNotebooks.Display;
using PlanNotebooks.Shown;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace PlanNotebooks.Plotly.Tests;

/// <summary>Charts that know nothing of the library, as a page without scripts shows them.</summary>
public class StaticChartTests
{
    private static readonly int[] Years = [2019, 2020, 2022];
    private static readonly double[] Rates = [6.8, -2, 3.3];
    private static readonly string[] Regions = ["杭州市", "上城区", "拱墅区"];

    public static TheoryData<string, GenericChart, string, int> Usual =>
        new()
        {
            {
                "line",
                Chart.Line<int, double, string>(Years, Rates, ShowMarkers: true, Name: "杭州市"),
                "plan-mark point",
                3
            },
            { "points", Chart.Point<int, double, string>(Years, Rates), "plan-mark point", 3 },
            { "columns", Chart.Column<double, string, string>(Rates, Keys: new(Regions, true)), "plan-mark bar", 3 },
            { "bars", Chart.Bar<double, string, string>(Rates, Keys: new(Regions, true)), "plan-mark bar", 3 },
            { "histogram", Chart.Histogram<double, double, string>(X: new([1, 2, 2, 3, 9], true)), "plan-mark bar", 5 },
            {
                "box",
                Chart.BoxPlot<string, double, string>(Y: new([1, 2, 2, 3, 12], true), Name: "b"),
                "plan-mark box",
                1
            },
            {
                "heat map",
                Chart.Heatmap<double, string, string, string>(
                    [
                        [1, double.NaN],
                        [3, 2],
                    ],
                    X: new(["a", "b"], true),
                    Y: new(["c", "d"], true)
                ),
                "plan-mark cell",
                3
            },
            {
                "combined",
                Chart.Combine([
                    Chart.Line<int, double, string>(Years, Rates),
                    Chart.Column<double, int, string>(Rates, Keys: new(Years, true)),
                ]),
                "plan-mark bar",
                3
            },
            {
                "grid",
                Chart.Grid(
                    [
                        Chart.Column<double, string, string>(Rates, Keys: new(Regions, true)),
                        Chart.Point<int, double, string>(Years, Rates),
                    ],
                    1,
                    2
                ),
                "plan-mark point",
                3
            },
        };

    [Theory]
    [MemberData(nameof(Usual), DisableDiscoveryEnumeration = true)]
    public void UsualTracesAreAPictureWithAMarkForEachValue(string name, GenericChart chart, string mark, int count)
    {
        var bundle = Bundle(chart);
        var picture = Picture(bundle, "plan-svg-wide");

        Assert.Equal((name, count), (name, picture.Split(mark).Length - 1));
        Assert.DoesNotContain("NaN", picture, StringComparison.Ordinal);
        Assert.Contains("<title>", picture, StringComparison.Ordinal);
        Assert.Contains("plan-svg-narrow", bundle.Data[MimeBundle.Html], StringComparison.Ordinal);
        System.Xml.Linq.XElement.Parse(picture);
    }

    [Fact]
    public void AHeatMap_HasAKey_AndGapsAreHatched()
    {
        static string Drawn(double last) =>
            Picture(
                Bundle(
                    Chart.Heatmap<double, string, string, string>(
                        [
                            [-21.3, 97.98],
                            [3, last],
                        ],
                        X: new(["甲", "乙"], true),
                        Y: new(["c", "d"], true)
                    )
                ),
                "plan-svg-wide"
            );

        var whole = Drawn(2);
        var holed = Drawn(double.NaN);
        Assert.Equal(2, whole.Split(">−21.3<").Length - 1);
        Assert.Equal(2, whole.Split(">97.98<").Length - 1);
        Assert.DoesNotContain("<path", whole, StringComparison.Ordinal);
        Assert.Equal(2, holed.Split("<path").Length - 1);
        Assert.Contains(">no figure<", holed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Usual), DisableDiscoveryEnumeration = true)]
    public void TheInteractiveFormStandsBesideIt(string name, GenericChart chart, string mark, int count)
    {
        var json = JsonNode.Parse(Bundle(chart).Data[MimeBundle.Plotly])!;

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(GenericChart.toJson(chart))!["data"], json["data"]),
            $"{name}: {mark} {count}"
        );
    }

    [Fact]
    public void OnlyTheFormForPlotlyIsInAScriptAndThatRunsNothing()
    {
        var html = Bundle(Chart.Point<int, double, string>(Years, Rates, Name: "<script>alert(1)</script>")).Data[
            MimeBundle.Html
        ];

        Assert.Equal(1, html.Split("<script").Length - 1);
        Assert.Contains("<script type=\"application/json\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsRestyledIsDrawnRestyled()
    {
        var chart = Chart
            .Column<double, string, string>(
                Rates,
                Keys: new(Regions, true),
                MarkerColor: Color.fromHex("#aa3300"),
                Name: "Growth 增速"
            )
            .WithXAxisStyle<double, double, string>(TitleText: "Region 地区")
            .WithSize(500, 300);

        var picture = Picture(Bundle(chart), "plan-svg-wide");

        Assert.Contains("viewBox=\"0 0 500 300\"", picture, StringComparison.Ordinal);
        Assert.Contains("Region 地区", picture, StringComparison.Ordinal);
        Assert.Contains("Growth 增速", picture, StringComparison.Ordinal);
        Assert.Contains("170, 51, 0", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherTracesAreATableOfTheirDataWithAWord()
    {
        var html = Bundle(Chart.Pie<double, string, string>([1, 2], Labels: new(["甲", "乙"], true))).Data[
            MimeBundle.Html
        ];

        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
        Assert.Contains("甲", html, StringComparison.Ordinal);
        Assert.Contains("no picture is drawn", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheWordsOfAChartHaveALineForEachValue() =>
        Assert.Equal(
            "杭州市 (scatter): 2019, 6.8\n杭州市 (scatter): 2020, -2.0\n杭州市 (scatter): 2022, 3.3",
            Bundle(Chart.Line<int, double, string>(Years, Rates, Name: "杭州市")).Data[MimeBundle.Plain]
        );

    [Fact]
    public void TheWordsOfAChartAreChineseWhereThatIsSpoken()
    {
        using var spoken = Languages.Speech.In(Languages.Language.Chinese);
        Assert.StartsWith(
            "杭州市（折线或散点）：2019、6.8\n",
            Bundle(Chart.Line<int, double, string>(Years, Rates, Name: "杭州市")).Data[MimeBundle.Plain],
            StringComparison.Ordinal
        );
    }

    private static MimeBundle Bundle(GenericChart chart) => new ChartDisplay().Find(chart)!.ToMimeBundle();

    private static string Picture(MimeBundle bundle, string name)
    {
        var html = bundle.Data[MimeBundle.Html];
        var start = html.LastIndexOf(
            "<svg",
            html.IndexOf($"class=\"{name}\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        return html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)];
    }
}
