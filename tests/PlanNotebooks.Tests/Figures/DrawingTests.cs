using PlanNotebooks.Figures;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Tests.Figures;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(0, 10, 5, "0 2 4 6 8 10")]
    [InlineData(0, 9.1, 4, "0 2.5 5 7.5 10")]
    [InlineData(-21.3, 12.4, 4, "-30 -20 -10 0 10 20")]
    [InlineData(0, 0, 4, "0 0.25 0.5 0.75 1")]
    [InlineData(0.011, 0.034, 4, "0.01 0.02 0.03 0.04")]
    [InlineData(0, 196600000000, 4, "0 50000000000 100000000000 150000000000 200000000000")]
    public void Ticks_AreRoundAndCoverTheValues(double low, double high, int about, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Ticks
                    .Around((decimal)low, (decimal)high, about)
                    .Select(tick => tick.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))
            )
        );

    [Theory]
    [InlineData(1, "1")]
    [InlineData(1.125, "1.13")]
    [InlineData(-0.001, "0")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(12345.678, "12345.68")]
    public void SvgNumbers_HaveAtMostTwoDecimals(double value, string expected) =>
        Assert.Equal(expected, SvgWriter.Number(value));

    [Fact]
    public void Wrap_KeepsTermsWhole() =>
        Assert.Equal(
            ["General public budget", "revenue", "一般公共预算收入"],
            TextWrap.Lines("General public budget revenue 一般公共预算收入", TextStyle.Label, 140)
        );

    [Theory]
    [InlineData(
        "地区生产总值增长6.5%左右，一般公共预算收入增长5%，社会消费品零售总额增长6%，城乡居民人均可支配收入与经济增长基本同步。"
    )]
    [InlineData("Averylongwordthatnolinewouldholdanditgoesonandon")]
    [InlineData(
        "\U00020000\U00020001\U00020002\U00020003\U00020004\U00020005\U00020006\U00020007"
            + "\U00020008\U00020009\U0002000A\U0002000B\U0002000C\U0002000D"
    )]
    public void Wrap_FitsTheWidthAndLosesNothing(string text)
    {
        var lines = TextWrap.Lines(text, TextStyle.Label, 120);
        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines, line => Assert.True(TextStyle.Label.Width(line) <= 120));
        Assert.DoesNotContain(lines, line => line[0] is '，' or '。' || char.IsLowSurrogate(line[0]));
    }

    [Theory]
    [InlineData("+3%左右†（预计）（2022年）", "+3%左右†", "（预计）", "（2022年）")]
    [InlineData("+12.5%以上（2022年）", "+12.5%以上", "（2022年）")]
    [InlineData("（一个比整行还要长的括号内容）", "（一个比整行", "还要长的括号", "内容）")]
    public void Wrap_BreaksBeforeABracketThatDoesNotFit(string text, params string[] lines) =>
        Assert.Equal(lines, TextWrap.Lines(text, TextStyle.Label, 92));

    [Fact]
    public void Wrap_Even_BreaksNoTerm() =>
        Assert.Equal(
            ["Total retail sales of", "consumer goods", "社会消费品零售总额,", "growth, 2019"],
            TextWrap.Even(
                "Total retail sales of consumer goods 社会消费品零售总额, growth, 2019",
                TextStyle.Group,
                160,
                5
            )
        );

    [Fact]
    public void Wrap_PastTheMostLines_EndsInAnEllipsis()
    {
        var lines = TextWrap.Lines(
            "地区生产总值增长6.5%左右，一般公共预算收入增长5%，社会消费品零售总额增长6%",
            TextStyle.Label,
            120,
            2
        );
        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }

    /// <summary>Many years leave a box of a narrow card little room: a text loses its spaces, then stands in smaller letters, then its mark
    /// stands alone; … in a box would say that no outcome is at hand.</summary>
    [Theory]
    [InlineData("✓ +104%", 7, ">✓+104%<")]
    [InlineData("✗ −2.6", 11, ">✗−2.6<")]
    [InlineData("✓ +104%", 15, ">✓<")]
    [InlineData("✗ −24.7", 24, ">✗<")]
    [InlineData("…", 24, ">…<")]
    public void Grid_TextWiderThanItsBox_IsNotCut(string text, int years, string drawn)
    {
        var cell = new GridCell(GridTone.Good, text, "met");
        var chart = SampleCharts.Grid with
        {
            Columns = [.. Enumerable.Range(2000, years).Select(year => $"{year}")],
            Rows = [new GridRow("New urban jobs", [.. Enumerable.Repeat(cell, years)])],
        };
        Assert.Contains(drawn, chart.ToFigure().NarrowSvg, StringComparison.Ordinal);
        Assert.Equal(text == "…", chart.ToFigure().NarrowSvg.Contains('…', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, 6.8, 6)]
    [InlineData(6, 11.6, 6)]
    [InlineData(6, 5, 6)]
    [InlineData(0.5, 0.9, 0)]
    [InlineData(-6, -6.8, -6)]
    [InlineData(-0.5, -0.9, 0)]
    public void Bars_ValueNeverStandsAtTheReference(double value, double reference, double at)
    {
        var category = new BarCategory("GDP", [new((decimal)value)]) { Reference = new((decimal)reference) };
        var chart = SampleCharts.BarsOne with { Unit = "%", Categories = [category, new("largest", [new(20)])] };
        var plan = new BarPlan(chart, 760);
        var label = plan.Beside(0, 0);
        var near = plan.Axis.Scale.At(label.X) + label.Away;
        var far = near + Math.Sign(label.Away) * TextStyle.Value.Width(label.Text);
        Assert.Equal((decimal)at, label.X);
        Assert.False(
            Math.Min(near, far) < plan.Axis.Scale.At((decimal)reference)
                && plan.Axis.Scale.At((decimal)reference) < Math.Max(near, far)
        );
        Assert.True(
            plan.Axis.Scale.At(0) - plan.Rows.Left >= (value > 0 && at == 0 ? TextStyle.Value.Width(label.Text) : 0)
        );
    }

    [Fact]
    public void Series_WhereEveryYearStandsAlone_TakeLessRoom()
    {
        SeriesChart Chart(int second) =>
            SampleCharts.SeriesLevels with
            {
                Series = [new("x", [new([new(2019, new(1)), new(second, new(2))])])],
            };
        Assert.True(new SeriesPlan(Chart(2022), 760).Bottom < new SeriesPlan(Chart(2020), 760).Bottom);
    }

    [Fact]
    public void Series_WriteTheValueOfAPointOnce()
    {
        var point = new YearPoint(2019, new(401_000_000));
        var chart = SampleCharts.SeriesLevels with
        {
            Series = [new("x", [new([point]), new([new(2018, new(350_000_000)), point], Implied: true)])],
        };
        Assert.Single(new SeriesPlan(chart, 760).PointValues(), item => item.Text == "401");
    }

    [Fact]
    public void Series_OnAPhone_WriteNoValueBesideTheMarkOfAnotherYear()
    {
        var chart = SampleCharts.Series with { Series = [.. SampleCharts.Series.Series.Take(3)] };
        var plan = new SeriesPlan(chart, 380);
        var texts = plan.PointValues().ToList();
        Assert.NotEmpty(texts);
        foreach (var text in texts)
        {
            var others = chart.Points.Where(item => item.Point.Year != text.X);
            var start = plan.Years.At((int)text.X) + text.Away - (text.Away == 0 ? text.Style.Width(text.Text) / 2 : 0);
            start -= text.Away < 0 ? text.Style.Width(text.Text) : 0;
            var y = plan.Values.Scale.At(text.Y);
            var box = new Box(start, y - 5, start + text.Style.Width(text.Text), y + 5);
            Assert.DoesNotContain(others, other => box.Touches(plan.MarkOf(other.Point)));
        }
    }

    [Fact]
    public void EndLabels_KeepTheValueOfALongName()
    {
        var chart = SampleCharts.Series with
        {
            Series =
            [
                .. SampleCharts.Series.Series,
                new(
                    "Total retail sales of consumer goods, online and in shops, of every kind 社会消费品零售总额",
                    [new([new(2022, new(8.4m))])]
                ),
            ],
        };
        var label = new EndLabels(chart, 120).Place(new SeriesPlan(chart, 760)).Last();
        Assert.Contains("8.4%", label.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Spread_KeepsLabelsApart()
    {
        var tops = LabelSpread.Place([(50, 20), (55, 20), (52, 20), (190, 20)], 0, 200);
        Assert.Equal([180.0], tops.Where(top => top > 150));
        Assert.All(tops.Order().Zip(tops.Order().Skip(1)), pair => Assert.True(pair.Second - pair.First >= 20));
    }
}
