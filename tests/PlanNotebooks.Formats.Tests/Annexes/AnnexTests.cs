using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Annexes;

/// <summary>Tables of indicators, by their headers alone: what each shape of header says.</summary>
public sealed class AnnexTests
{
    private const string Head =
        "关于杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n一、2019年国民经济和社会发展计划执行情况\n全年一般公共预算收入增长5.6%。\n";

    [Fact]
    public void Table_MadeOfItsCells_IsRead()
    {
        var builder = new DocumentBuilder();
        foreach (var paragraph in Annex.Paragraphs)
            builder.AddParagraph(paragraph);
        builder.AddTable(Annex.Cells);
        Annex.IsReadFrom(builder.Build("annex"));
    }

    [Theory]
    [InlineData(
        "上年计划|上年完成|完成率|本年计划|增长%",
        "100|110|110|120|9.1",
        "target 2019 level 100|result 2019 level 110|result 2019 completion 110|target 2020 level 120|target 2020 growth 9.1"
    )]
    [InlineData(
        "2018年|2019年|2020年预期",
        "90|100|110",
        "result 2018 level 90|result 2019 level 100|target 2020 level 110"
    )]
    [InlineData(
        "2019年计划|2019年执行情况|2020年计划目标",
        "90|100|110",
        "target 2019 level 90|result 2019 level 100|target 2020 level 110"
    )]
    [InlineData(
        "计划数|完成数|完成计划%",
        "90|100|111.1",
        "target 2019 level 90|result 2019 level 100|result 2019 completion 111.1"
    )]
    [InlineData(
        "2019年预计完成|比上年增长（%）|2020年计划|比上年增长（%）",
        "90|-3|100|5",
        "result 2019 level 90|result 2019 growth -3|target 2020 level 100|target 2020 growth 5"
    )]
    [InlineData("本年完成|下年目标", "90|100", "result 2019 level 90|target 2020 level 100")]
    [InlineData(
        "2019年计划|1-11月完成|上年同期|比上年同期增长%|预计全年",
        "120|90|85|5.9|110",
        "target 2019 level 120|result 2019 1-11 level 90|result 2018 1-11 level 85|result 2019 1-11 growth 5.9|result 2019 level 110"
    )]
    [InlineData("2019年上半年完成|全年完成", "50|110", "result 2019 1-6 level 50|result 2019 level 110")]
    public void Headers_SayRoleYearAndMeasure(string headers, string figures, string expected)
    {
        var lines =
            $"主要指标完成情况表（单位：亿元）\n指标|{headers}\n地区生产总值|{figures}\n固定资产投资|{figures}\n".Replace('|', '\t');
        var read = Report
            .FromText("t.txt", Head + lines)
            .Observations.Where(one => one is { Rule: "table", Label: "地区生产总值" })
            .Select(one =>
            {
                var (role, measure) = ($"{one.Role}".ToLowerInvariant(), $"{one.Measure}".ToLowerInvariant());
                var value = one.Unit == "元" ? one.Value / 100000000 : one.Value;
                var months = one.Months is null ? "" : one.Months + " ";
                return FormattableString.Invariant($"{role} {one.Period} {months}{measure} {value:0.##}");
            });
        Assert.Equal(expected.Split('|'), read);
    }

    [Theory]
    [InlineData("地区生产总值（亿元）", "地区生产总值 level 9000000000 元")]
    [InlineData("地区生产总值增速（%）", "地区生产总值 growth 90 %")]
    [InlineData("1.地区生产总值", "地区生产总值 level 9000000000 元")]
    [InlineData("城镇化率（%）", "城镇化率 share 90 %")]
    [InlineData("单位GDP能耗下降（%）", "单位GDP能耗 growth -90 %")]
    [InlineData("进出口总额（万美元）", "进出口总额 level 900000 美元")]
    public void Names_SayUnitAndGrowth(string name, string expected)
    {
        var read = Report
            .FromText(
                "t.txt",
                Head + $"主要指标计划表（单位：亿元）\n指标\t2019年完成\t2020年计划\n{name}\t90\t91\n{name}\t90\t91\n"
            )
            .Observations.First(one => one.Rule == "table");
        Assert.Equal(
            expected,
            FormattableString.Invariant(
                $"{read.Label} {read.Measure.ToString().ToLowerInvariant()} {read.Value} {read.Unit}"
            )
        );
    }

    /// <summary>Prices stand in tables as the index against a year of 100, which is a level, or as its rise.</summary>
    [Theory]
    [InlineData("居民消费价格", "%", "100.2", "level 100.2 % -")]
    [InlineData("居民消费价格", "%", "2.1", "growth 2.1 % consumer_prices")]
    [InlineData("居民消费价格", "%", "-0.4", "growth -0.4 % consumer_prices")]
    [InlineData("居民消费价格", "%", "103左右", "level 103 % -")]
    [InlineData("居民消费价格", "", "103%", "level 103 % -")]
    [InlineData("居民消费价格指数", "%", "102", "level 102 % -")]
    [InlineData("居民消费价格指数", "%", "3以内", "growth 3 % consumer_prices")]
    [InlineData("居民消费价格指数（%）", "", "102", "level 102 % -")]
    [InlineData("居民消费价格总指数（CPI）", "%", "102.3", "level 102.3 % -")]
    [InlineData("居民消费价格涨幅", "%", "3左右", "growth 3 % consumer_prices")]
    [InlineData("居民消费价格上涨", "%", "2", "growth 2 % consumer_prices")]
    [InlineData("居民消费价格", "上年=100", "102", "level 102 % -")]
    [InlineData("居民消费价格指数（上年=100）", "", "102", "level 102 % -")]
    [InlineData("居民消费价格指数（以上年为100）", "", "102", "level 102 % -")]
    [InlineData("工业生产者出厂价格指数", "%", "98.6", "level 98.6 % -")]
    [InlineData("CPI", "%", "101", "level 101 % -")]
    [InlineData("工业生产指数（上年＝100）", "", "105", "level 105 % -")]
    [InlineData("城镇化率", "%", "65.1", "share 65.1 % -")]
    public void Prices_AreAnIndexOrItsRise(string name, string unit, string figure, string expected)
    {
        var report = Report.FromText(
            "t.txt",
            Head
                + "主要指标计划表（单位：亿元）\n指标\t单位\t2019年完成\t2020年计划\n地区生产总值\t亿元\t90\t91\n"
                + $"{name}\t{unit}\t{figure}\t{figure}\n"
        );
        var read = report.Observations.Last(one => one.Rule == "table");
        Assert.Equal(
            expected,
            FormattableString.Invariant($"{read.Measure.ToString().ToLowerInvariant()} {read.Value} {read.Unit} {read.Indicator ?? "-"}")
        );
        Assert.DoesNotContain(Analysis.Checks.SenseChecks.Of(report), alarm => alarm.Doubtful.Rule == "table");
    }

    /// <summary>A table of projects is none of indicators: its numbers are no observations, and every one is accounted for.</summary>
    [Fact]
    public void Table_ThatIsNotOfIndicators_GivesNothing()
    {
        var report = Report.FromText(
            "t.txt",
            Head + "附件\n编号\t地块\t面积\n1\t甲地块\t300\n2\t乙地块\t400\n3\t丙地块\t500\n"
        );
        Assert.DoesNotContain(report.Observations, one => one.Rule == "table" || one.Value is 300 or 400 or 500);
        Assert.Equal(
            3,
            report.Numbers.Count(number =>
                number.Fate == NumberFate.Unknown
                && report.Text.Raw[number.Start..number.End].EndsWith("00", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Cell_WithTwoNumbers_IsNotGuessedAt()
    {
        var report = Report.FromText(
            "t.txt",
            Head
                + "主要指标计划表（单位：亿元）\n指标\t2019年完成\t2020年计划\n地区生产总值\t90 95\t91\n固定资产投资\t80\t81\n"
        );
        Assert.Equal(
            [91m, 80m, 81m],
            report.Observations.Where(one => one.Rule == "table").Select(one => one.Value!.Value / 100000000)
        );
    }
}
