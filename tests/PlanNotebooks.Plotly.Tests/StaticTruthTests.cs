namespace PlanNotebooks.Plotly.Tests;

/// <summary>A picture shows what the interactive form shows, at the same places; what it cannot show so is a table.</summary>
public class StaticTruthTests
{
    private const string Bars = """{"type":"bar","x":["a","b","c"],"y":[100,200,300]}""";

    [Fact]
    public void TwoMeasures_HaveAnAxisAtEitherSide()
    {
        var picture = StaticPicture.Of(
            Bars + """,{"type":"scatter","mode":"markers","x":["a","b","c"],"y":[4,8,6],"yaxis":"y2"}""",
            """{"yaxis2":{"overlaying":"y","side":"right","ticksuffix":"%","range":[0,10]}}"""
        );

        Assert.Contains("300", picture.Words);
        Assert.Contains("10%", picture.Words);
        var (tops, heights) = (Tops(picture), Heights(picture));
        var ground = tops[0] + heights[0];
        // Six of ten stand as high as 60 % of the plot, whose whole height is that of the axis at the left.
        var high = StaticPicture.Numbers(picture.Elements("text").Where(text => text.Value == "10%"), "y")[0] - 4;
        Assert.Equal(0.6, (ground - picture.Points[2].Y) / (ground - high), 2);
    }

    [Fact]
    public void Dates_StandAsFarApartAsTheyAre()
    {
        var picture = StaticPicture.Of(
            """{"type":"scatter","mode":"markers","x":["2019-01-01","2019-01-11","2019-12-31T00:00:00"],"y":[1,2,3]}"""
        );

        var x = picture.Points.Select(point => point.X).ToList();
        Assert.Equal(10.0 / 364, (x[1] - x[0]) / (x[2] - x[0]), 2);
        Assert.Contains("2019-07", picture.Words);
        Assert.DoesNotContain(picture.Words, word => word.Contains('T', StringComparison.Ordinal));
    }

    [Fact]
    public void PowersOfTen_AreEvenlyApartOnALogarithmicAxis()
    {
        var picture = StaticPicture.Of(
            """{"type":"scatter","mode":"markers","x":[1,2,3,4],"y":[1,10,0,1000]}""",
            """{"yaxis":{"type":"log"}}"""
        );

        var y = Levels(picture);
        Assert.Equal(3, y.Count);
        Assert.Equal(2, (y[1] - y[2]) / (y[0] - y[1]), 2);
        Assert.Contains("1,000", picture.Words);
    }

    [Fact]
    public void Bars_OnALogarithmicAxis_BeginAtItsStart()
    {
        var heights = Heights(StaticPicture.Of(Bars, """{"yaxis":{"type":"log"}}"""));

        Assert.Equal(Math.Log10(2) / Math.Log10(3), (heights[1] - heights[0]) / (heights[2] - heights[0]), 2);
    }

    [Fact]
    public void Areas_ReachToZero_AndStackOnOneAnother()
    {
        var alone = StaticPicture.Of("""{"type":"scatter","x":[1,2],"y":[5,6],"fill":"tozeroy"}""");
        Assert.Contains("0", alone.Words);
        Assert.Single(alone.Elements("polygon"));

        var stacked = StaticPicture.Of(
            """
            {"type":"scatter","mode":"markers","x":[1,2],"y":[5,5],"stackgroup":"one"},
            {"type":"scatter","mode":"markers","x":[1,2],"y":[5,10],"stackgroup":"one"}
            """
        );
        var y = Levels(stacked);
        Assert.Equal(2, stacked.Elements("polygon").Count);
        Assert.Equal(y[0] - y[2], (y[2] - y[3]), 0);
    }

    [Fact]
    public void Errors_AreAsLongAsTheChartSays()
    {
        var picture = StaticPicture.Of(
            """
            {"type":"scatter","mode":"markers","x":[1,2],"y":[10,20],
             "error_y":{"type":"data","array":[1,4],"arrayminus":[2,2],"symmetric":false}}
            """
        );

        var y = Levels(picture);
        var lines = picture
            .Within("point", "line")
            .Where(line => line.Attribute("x1")!.Value == line.Attribute("x2")!.Value);
        var (from, to) = (StaticPicture.Numbers(lines, "y1"), StaticPicture.Numbers(lines, "y2"));
        var one = (y[0] - y[1]) / 10;
        Assert.Equal([3 * one, 6 * one], from.Zip(to, (low, high) => low - high), (a, b) => Math.Abs(a - b) < 0.1);
    }

    [Fact]
    public void Words_StandAtTheEndsOfTheirBars()
    {
        const string Labelled = """{"type":"bar","x":["a","b"],"y":[1,-2],"text":["1.0%","-2.0%"]}""";
        Assert.Contains("-2.0%", StaticPicture.Of(Labelled).Words);
        Assert.DoesNotContain(
            "-2.0%",
            StaticPicture.Of(Labelled.Replace("\"text\"", "\"hovertext\"", StringComparison.Ordinal)).Words
        );
    }

    [Theory]
    [InlineData("""{"type":"bar","name":"gap","x":["a"],"y":[6.5]}""", "gap, a: 6.5")]
    [InlineData("""{"type":"bar","name":"gap","orientation":"h","x":[6.5],"y":["a"]}""", "gap, a: 6.5")]
    [InlineData("""{"type":"scatter","mode":"markers","x":[2018],"y":[6.6],"text":["est."]}""", "2018: 6.6, est.")]
    public void Marks_SayTheirValueBehindAColon(string trace, string words) =>
        Assert.Contains(words, StaticPicture.Of(trace).Elements("title").Select(title => title.Value));

    [Fact]
    public void ALineAtATarget_AndAWordBesideIt_AreDrawn()
    {
        var picture = StaticPicture.Of(
            """{"type":"scatter","mode":"markers","x":[1,2],"y":[6,8]}""",
            """
            {"shapes":[{"type":"line","xref":"paper","x0":0,"x1":1,"y0":7,"y1":7,"line":{"color":"#ff0000"}}],
             "annotations":[{"x":2,"y":7,"text":"目标7%","showarrow":false}]}
            """
        );

        var line = Assert.Single(picture.Elements("line"), line => line.Attribute("stroke")!.Value == "#ff0000");
        Assert.Equal(Levels(picture).Average(), StaticPicture.Numbers([line], "y1")[0], 1);
        Assert.Contains("目标7%", picture.Words);
    }

    [Fact]
    public void Histograms_ShareTheirStepsAndStandSideBySide()
    {
        var bars = StaticPicture
            .Of("""{"type":"histogram","x":[1,1,9]},{"type":"histogram","x":[1,5,5]}""")
            .Within("bar", "rect");

        var left = StaticPicture.Numbers(bars, "x");
        Assert.Equal(left.Count, left.Distinct().Count());
        var heights = StaticPicture.Numbers(bars, "height");
        Assert.Equal(2, heights.Count(height => height == heights.Max()));
    }

    [Theory]
    [InlineData("\"total descending\"", "b,c,a")]
    [InlineData("\"category descending\"", "c,b,a")]
    [InlineData("\"array\",\"categoryarray\":[\"c\",\"a\"]", "c,a,b")]
    public void Words_StandInTheOrderThatIsAskedFor(string order, string expected)
    {
        var picture = StaticPicture.Of(
            """{"type":"bar","x":["a","b","c"],"y":[1,3,2]}""",
            $$"""{"xaxis":{"categoryorder":{{order}} } }"""
        );

        var words = picture.Words.Where(word => "abc".Contains(word, StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(',', words));
    }

    [Fact]
    public void Bubbles_HaveTheirOwnSizesAndColours()
    {
        var picture = StaticPicture.Of(
            """
            {"type":"scatter","mode":"markers","x":[1,2],"y":[1,2],
             "marker":{"size":[10,30],"color":[0,1],"colorscale":"Viridis"}}
            """
        );

        Assert.Equal([5, 15], picture.Points.Select(point => point.Radius));
        Assert.Equal(
            ["#440154", "#fde725"],
            picture.Within("point", "path").Select(point => point.Attribute("fill")!.Value)
        );
    }

    [Fact]
    public void Marks_AreWrittenAsTheAxisAsks()
    {
        var picture = StaticPicture.Of(
            """{"type":"scatter","x":["a","b"],"y":[0,0.5]}""",
            """{"yaxis":{"tickformat":".0%"},"xaxis":{"tickvals":["a"],"ticktext":["甲"]}}"""
        );

        Assert.Contains("50%", picture.Words);
        Assert.Contains("甲", picture.Words);
        Assert.DoesNotContain("b", picture.Words);
    }

    [Fact]
    public void Amounts_HaveSeparators_WhereTheyMightBeYears() =>
        Assert.Contains("2,000", StaticPicture.Of("""{"type":"bar","x":["a"],"y":[2500]}""").Words);

    [Theory]
    [InlineData("""{"type":"bar","x":[1],"y":[2],"base":[1]}""", "{}")]
    [InlineData("""{"type":"scatter","x":[1,2],"y":[2,3],"line":{"shape":"hv"}}""", "{}")]
    [InlineData("""{"type":"bar","x":[["a","a"],["b","c"]],"y":[1,2]}""", "{}")]
    [InlineData("""{"type":"histogram","x":[1,2],"cumulative":{"enabled":true}}""", "{}")]
    [InlineData(Bars, """{"barnorm":"percent"}""")]
    [InlineData("""{"type":"violin","y":[1,2]}""", "{}")]
    public void WhatIsNotDrawnAsItIs_IsATable(string traces, string layout)
    {
        var picture = StaticPicture.Of(traces, layout);
        Assert.False(picture.IsDrawn);
        Assert.Contains("no picture is drawn", picture.Html, StringComparison.Ordinal);
    }

    private static IReadOnlyList<double> Levels(StaticPicture picture) => [.. picture.Points.Select(point => point.Y)];

    private static IReadOnlyList<double> Tops(StaticPicture picture) =>
        StaticPicture.Numbers(picture.Within("bar", "rect"), "y");

    private static IReadOnlyList<double> Heights(StaticPicture picture) =>
        StaticPicture.Numbers(picture.Within("bar", "rect"), "height");
}
