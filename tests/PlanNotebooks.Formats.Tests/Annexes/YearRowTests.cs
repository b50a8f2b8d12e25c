using System.Text;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Tests.Collections;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Annexes;

/// <summary>Tables whose rows are years and whose columns are indicators.</summary>
public sealed class YearRowTests
{
    private const string Head = "青山区2023年政府工作报告\n一、2022年工作回顾\n全年地区生产总值增长4.1%。\n二、2023年工作安排\n";

    [Theory]
    [InlineData(
        "年份|地区生产总值（亿元）|增长率（%）|常住人口（万人）\n2021|566|7.8|88\n2022年|590|4.1|87.6\n2023年计划|625|6左右|",
        "result 2021 地区生产总值 56600000000 元|result 2021 地区生产总值 7.8 %|result 2021 常住人口 880000 人"
            + "|result 2022 地区生产总值 59000000000 元|result 2022 地区生产总值 4.1 %|result 2022 常住人口 876000 人"
            + "|target 2023 地区生产总值 62500000000 元|target 2023 地区生产总值 6 %"
    )]
    [InlineData(
        "年度|一般公共预算收入|粮食产量\n单位|亿元|万吨\n2020|41.2|8.8\n2021|42|—",
        "result 2020 一般公共预算收入 4120000000 元|result 2020 粮食产量 88000 吨|result 2021 一般公共预算收入 4200000000 元"
    )]
    [InlineData(
        "指标|固定资产投资增速（%）|城镇化率（%）\n2021年|-3.5|61.2\n2022年|5|61.9",
        "result 2021 固定资产投资 -3.5 %|result 2021 城镇化率 61.2 %|result 2022 固定资产投资 5 %|result 2022 城镇化率 61.9 %"
    )]
    public void Rows_OfYears_AreReadByTheirColumns(string table, string expected)
    {
        Assert.Equal(expected.Split('|'), Read(Head + table.Replace('|', '\t') + "\n"));
        Assert.Equal(expected.Split('|'), Read(PageOf($"<table>{Rows(table)}</table>")));
        var csv = CollectionFile.Documents(CollectionFile.Of("x.csv", "青山区2023年发展计划主要指标\n" + table.Replace('|', ','))).Single();
        Assert.Equal(expected.Split('|'), Read(csv));
    }

    /// <summary>A header of two levels: 地区生产总值 over its amount and its growth.</summary>
    [Fact]
    public void Rows_OfYearsBelowTwoHeaders_AreReadByBoth()
    {
        const string Header =
            "<tr><th rowspan=2>年份<th colspan=2>地区生产总值<th colspan=2>固定资产投资"
            + "<tr><th>完成额（亿元）<th>增速（%）<th>完成额（亿元）<th>增速（%）";
        Assert.Equal(
            [
                "result 2021 地区生产总值完成额 56600000000 元",
                "result 2021 地区生产总值 7.8 %",
                "result 2021 固定资产投资完成额 31000000000 元",
                "result 2021 固定资产投资 -2 %",
                "result 2022 地区生产总值完成额 59000000000 元",
                "result 2022 地区生产总值 4.1 %",
                "result 2022 固定资产投资完成额 33000000000 元",
                "result 2022 固定资产投资 6.5 %",
            ],
            Read(PageOf($"<table>{Header}{Rows("2021|566|7.8|310|-2\n2022|590|4.1|330|6.5")}</table>"))
        );
    }

    /// <summary>What stands beside a year is the name of what is counted, or the columns are no indicators.</summary>
    [Theory]
    [InlineData("年份|指标|数值\n2021|地区生产总值（亿元）|566\n2022|固定资产投资（亿元）|330")]
    [InlineData("年份|甲乡|乙乡\n2021|12|13\n2022|14|15")]
    [InlineData("2021|地区生产总值|566\n2022|固定资产投资|330\n2023|城镇化率|61")]
    public void Rows_OfYearsWithOtherColumns_GiveNothing(string table) =>
        Assert.Empty(Read(PageOf($"<table>{Rows(table)}</table>")));

    private static ReportDocument PageOf(string table)
    {
        var paragraphs = Head.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line}</p>");
        var page = $"<html><head><meta charset=utf-8></head><body>{string.Concat(paragraphs)}{table}</body></html>";
        return new HtmlFormat().Read(ReportFile.InMemory("x.html", "x.html", Encoding.UTF8.GetBytes(page)), _ => { }).Single();
    }

    private static string Rows(string table) =>
        string.Concat(table.Split('\n').Select(row => $"<tr>{string.Concat(row.Split('|').Select(cell => $"<td>{cell}"))}"));

    private static IEnumerable<string> Read(string text) => Read(Report.FromText("x.txt", text));

    private static IEnumerable<string> Read(ReportDocument document) => Read(Report.FromDocument(document));

    private static IEnumerable<string> Read(Report report) =>
        report
            .Observations.Where(one => one.Rule == "table")
            .Select(one =>
                FormattableString.Invariant($"{one.Role.ToString().ToLowerInvariant()} {one.Period} {one.Label} {one.Value} {one.Unit}")
            );
}
