using System.Text.Json;
using System.Xml.Linq;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Figures;

public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => SampleCharts.Names;

    public static TheoryData<string> Expectations => [.. SampleCharts.Expected.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_IsWellFormedAndNamed(string name)
    {
        var figure = SampleCharts.Figure(name);
        foreach (var picture in new[] { figure.Svg, figure.NarrowSvg })
        {
            var svg = XElement.Parse(picture);
            Assert.Equal("img", svg.Attribute("role")?.Value);
            Assert.Equal(figure.Title.Replace('\u0001', '\uFFFD'), svg.Element(Svg + "title")?.Value);
            Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
            Assert.DoesNotContain("NaN", picture, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_TextNeitherOverlapsNorIsCut(string name)
    {
        var figure = SampleCharts.Figure(name);
        foreach (var picture in new[] { figure.Svg, figure.NarrowSvg })
            Assert.Empty(TextBoxes.Faults(XElement.Parse(picture)));
    }

    /// <summary>The data that a reader takes from a figure has a line for each mark: its name tells which.</summary>
    [Theory]
    [MemberData(nameof(Expectations))]
    public void Marks_AreToldApartByTheirNames(string name)
    {
        var names = XElement
            .Parse(SampleCharts.Figure(name).Svg)
            .Descendants(Svg + "g")
            .Where(mark => mark.Attribute("class")?.Value.StartsWith("plan-mark", StringComparison.Ordinal) == true)
            .Select(mark => mark.Element(Svg + "title")!.Value.Split('\n')[0])
            .Select(label => label[..label.LastIndexOf(": ", StringComparison.Ordinal)])
            .ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bundle_HoldsEscapedJsonAndNoOtherScript(string name)
    {
        var data = SampleCharts.Figure(name).ToMimeBundle().Data;
        var html = data[MimeBundle.Html];
        var json = html.Split("<script type=\"application/json\" class=\"plan-figure-plotly\">")[1].Split("</script>")[
            0
        ];
        Assert.DoesNotContain(json, character => character is '<' or '>' or '&');
        Assert.Equal(1, html.Split("<script").Length - 1);
        Assert.Equal(["data", "layout", "config"], Keys(json));
        Assert.Equal(["data", "layout", "config"], Keys(data[MimeBundle.Plotly]));
        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"], data.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_ThatIsEmpty_ShowsItsTitleAlone(string name)
    {
        var chart = SampleCharts.All[name];
        var html = chart.ToMimeBundle().Data[MimeBundle.Html];
        Assert.Equal(chart.IsEmpty, !html.Contains("<svg", StringComparison.Ordinal));
        Assert.Contains(Markup.Escape(chart.Title), html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Figure_IsTheSameEveryTime(string name) =>
        Assert.Equal(SampleCharts.Figure(name), SampleCharts.All[name].ToFigure());

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Svg_HasAMarkForEachValue(string name)
    {
        var figure = SampleCharts.Figure(name);
        foreach (var (kind, count) in SampleCharts.Expected[name].Marks)
        {
            Assert.Equal(count, Marks(figure.Svg, kind).Count);
            Assert.Equal(count, Marks(figure.NarrowSvg, kind).Count);
        }
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public void BothForms_HaveTheLabels(string name)
    {
        var figure = SampleCharts.Figure(name);
        var drawn = XElement.Parse(figure.Svg).Descendants(Svg + "text").Select(text => text.Value).ToList();
        using var json = JsonDocument.Parse(figure.PlotlyJson);
        var interactive = PlotlyBoxes.Texts(json.RootElement, 760).Select(text => text.Text).ToList();
        Assert.All(SampleCharts.Expected[name].Labels, label => Assert.Contains(label, drawn));
        Assert.All(SampleCharts.Expected[name].Labels, label => Assert.Contains(label, interactive));
    }

    [Fact]
    public void Svg_NeverCutsANumber()
    {
        Datum value = new(123_456_789_100m);
        Chart[] charts =
        [
            SampleCharts.BarsOne with
            {
                Categories = [new("x", [value])],
            },
            SampleCharts.Panels with
            {
                Categories = ["x"],
                Panels = [new("p", "元", [value])],
            },
            SampleCharts.Targets with
            {
                Unit = "元",
                Rows = [new("x", value, value)],
            },
        ];
        foreach (var figure in charts.Select(chart => chart.ToFigure()))
        {
            Assert.Contains(">123,456.7891 million yuan<", figure.Svg, StringComparison.Ordinal);
            Assert.DoesNotContain("…", figure.Svg + figure.NarrowSvg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Marks_CarryTheSentence() =>
        Assert.All(
            Marks(SampleCharts.Targets.ToFigure().Svg, "target"),
            mark => Assert.Contains("与经济增长基本同步", mark.Element(Svg + "title")!.Value, StringComparison.Ordinal)
        );

    [Fact]
    public void Series_DrawNoLineOverAGapOrABreak()
    {
        var lines = XElement
            .Parse(SampleCharts.Series.ToFigure().Svg)
            .Descendants(Svg + "line")
            .Where(line => line.Attribute("stroke-width")?.Value == "2.25");
        Assert.Equal(2 + 1 + 1 + 3 + 7, lines.Count());
    }

    [Fact]
    public void Plotly_CarriesTitleAxesAndSentence()
    {
        using var json = JsonDocument.Parse(SampleCharts.Targets.ToFigure().PlotlyJson);
        var layout = json.RootElement.GetProperty("layout");
        Assert.Contains(
            "Shangcheng asked less",
            layout.GetProperty("title").GetProperty("text").GetString(),
            StringComparison.Ordinal
        );
        Assert.All(
            layout.GetProperty("xaxis").GetProperty("ticktext").EnumerateArray(),
            tick => Assert.EndsWith("%", tick.GetString(), StringComparison.Ordinal)
        );
        Assert.Contains(
            layout.GetProperty("annotations").EnumerateArray(),
            note => note.GetProperty("text").GetString()!.Contains("Source:", StringComparison.Ordinal)
        );
        var targets = json.RootElement.GetProperty("data")[0];
        Assert.Equal("diamond", targets.GetProperty("marker").GetProperty("symbol").GetString());
        Assert.Equal("#ffffff", targets.GetProperty("marker").GetProperty("color").GetString());
        Assert.Equal(
            [6.5m, 5m, 6m, 6m, 3.5m, 6.5m],
            targets.GetProperty("x").EnumerateArray().Select(value => value.GetDecimal())
        );
        Assert.Contains(
            "与经济增长基本同步",
            targets.GetProperty("hovertext")[0].GetString()!.Replace("<br>", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plotly_TextNeitherOverlapsNorIsCut(string name)
    {
        using var json = JsonDocument.Parse(SampleCharts.Figure(name).PlotlyJson);
        foreach (var width in new[] { 700, 912 })
            Assert.Empty(PlotlyBoxes.Faults(json.RootElement, width));
    }

    [Fact]
    public void Plotly_SendsNothingToACloudAndShowsNoLogo()
    {
        using var json = JsonDocument.Parse(SampleCharts.Bars.ToFigure().PlotlyJson);
        var config = json.RootElement.GetProperty("config");
        Assert.False(config.GetProperty("displaylogo").GetBoolean());
        Assert.False(config.GetProperty("showSendToCloud").GetBoolean());
        Assert.Equal("", config.GetProperty("plotlyServerURL").GetString());
    }

    [Fact]
    public void Plotly_Hover_WrapsTheSentence()
    {
        using var json = JsonDocument.Parse(SampleCharts.Targets.ToFigure().PlotlyJson);
        var lines = json.RootElement.GetProperty("data")[0].GetProperty("hovertext")[0].GetString()!.Split("<br>");
        Assert.True(lines.Length > 2);
        Assert.All(lines.Skip(1), line => Assert.True(EastAsianWidth.Of(line) <= 70, line));
    }

    [Fact]
    public void Words_HaveALineForEachMark()
    {
        var words = SampleCharts.Targets.ToFigure().Text;
        Assert.StartsWith("Shangcheng asked less of 2020", words, StringComparison.Ordinal);
        Assert.Contains(
            "Shangcheng 上城区, GDP growth 地区生产总值: Target 2020 目标 6.5%左右; Outcome 2019 实绩 6.6%\n",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Target 2020 目标 完成市下达任务; Outcome 2019 实绩 −21.3%", words, StringComparison.Ordinal);
        Assert.Contains("Break before 2021", SampleCharts.Series.ToFigure().Text, StringComparison.Ordinal);
        Assert.Contains("Xiacheng 下城区: no figure", SampleCharts.Panels.ToFigure().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AGrid_TellsEveryBoxInWords_AndDrawsNoneWhereNothingIsKnown()
    {
        var figure = SampleCharts.Grid.ToFigure();
        Assert.Contains("Hangzhou 杭州市, Gross domestic product 地区生产总值 2020: missed", figure.Text, StringComparison.Ordinal);
        Assert.Equal(3, Marks(figure.Svg, "cell").Count);
        Assert.Throws<ArgumentException>(() => (SampleCharts.Grid with { Columns = ["2019"] }).ToFigure());
    }

    [Fact]
    public void Steps_AreLedToFromTheLevelAbove()
    {
        var words = SampleCharts.Steps.ToFigure().Text;
        Assert.Contains(
            "2019, Hangzhou 杭州市: Target 7%左右 (stricter than the level above: Zhejiang 浙江省 6.5%左右)\n",
            words,
            StringComparison.Ordinal
        );
        var lines = XElement.Parse(SampleCharts.Steps.ToFigure().Svg).Descendants(Svg + "line").ToList();
        Assert.Equal(2 * 2, lines.Count(line => line.Attribute("stroke-width")?.Value == "3.5"));
        Assert.Equal(2, lines.Count(line => line.Attribute("stroke-dasharray")?.Value == "6 4"));
        Assert.Equal(2, lines.Count(line => line.Attribute("stroke-dasharray")?.Value == "1.5 3"));
    }

    [Fact]
    public void Steps_OfWhatIsBetterLow_AreToldByStrictness()
    {
        var chart = SampleCharts.Steps with
        {
            Rows =
            [
                new("China 全国", new(5.5m)) { LessIsBetter = true },
                new("Zhejiang 浙江省", new(5)) { LessIsBetter = true, Above = 0 },
                new("Hangzhou 杭州市", new(5.5m)) { LessIsBetter = true, Above = 1 },
            ],
        };
        var figure = chart.ToFigure();
        Assert.Contains("Zhejiang 浙江省: Target 5% (stricter than the level above: China 全国 5.5%)", figure.Text, StringComparison.Ordinal);
        Assert.Contains("Hangzhou 杭州市: Target 5.5% (looser than the level above: Zhejiang", figure.Text, StringComparison.Ordinal);
        var drawn = XElement.Parse(figure.Svg).Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.Contains("5% (0.5 stricter)", drawn);
        Assert.Contains("5.5% (0.5 looser)", drawn);
    }

    [Fact]
    public void Panels_OfRates_ShareAScale()
    {
        var bars = Marks(SampleCharts.Panels.ToFigure().Svg, "bar")
            .ToLookup(
                mark => mark.Element(Svg + "title")!.Value.Split('\n')[0].Split(": ")[^1],
                mark => (double)mark.Element(Svg + "rect")!.Attribute("width")!
            );
        Assert.Equal(2, Assert.Single(bars["12.4%"]) / Assert.Single(bars["6.2%"]), 1);
    }

    [Fact]
    public void PartsThatDoNotFit_Throw()
    {
        Assert.Throws<ArgumentException>(() =>
            (SampleCharts.Steps with { Rows = [new("alone", new(5)) { Above = 0 }] }).ToFigure()
        );
        Assert.Throws<ArgumentException>(() => (SampleCharts.Bars with { Series = ["one"] }).ToFigure());
        Assert.Throws<ArgumentException>(() =>
            (SampleCharts.Bars with { Series = ["1", "2", "3", "4", "5"] }).ToFigure()
        );
        Assert.Throws<ArgumentException>(() => (SampleCharts.Panels with { Categories = ["one"] }).ToFigure());
        var twice = new SeriesSegment([new(2019, new(1)), new(2019, new(2))]);
        Assert.Throws<ArgumentException>(() =>
            (SampleCharts.Series with { Series = [new("twice", [twice])] }).ToFigure()
        );
    }

    private static IEnumerable<string> Keys(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(property => property.Name);

    private static List<XElement> Marks(string svg, string kind) =>
        [
            .. XElement
                .Parse(svg)
                .Descendants(Svg + "g")
                .Where(group => group.Attribute("class")?.Value == "plan-mark " + kind),
        ];
}
