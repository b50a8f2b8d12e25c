using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Annexes;

/// <summary>A table of indicators with merged cells, 其中 rows and targets in words, as every format is to give it.</summary>
internal static class Annex
{
    public const string Title = "上城区2020年国民经济和社会发展主要指标计划表";

    /// <summary>The report that the table belongs to.</summary>
    public static readonly string[] Paragraphs =
    [
        "关于杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告",
        "一、2019年国民经济和社会发展计划执行情况",
        "全年一般公共预算收入增长5.6%。",
        Title,
    ];

    /// <summary>The cells: row, column, rows, columns, text.</summary>
    public static readonly TableCell[] Cells =
    [
        new(0, 0, 2, 1, "序号"),
        new(0, 1, 2, 1, "指标名称"),
        new(0, 2, 2, 1, "单位"),
        new(0, 3, 1, 3, "2019年"),
        new(0, 6, 1, 2, "2020年"),
        new(0, 8, 2, 1, "备注"),
        new(1, 3, 1, 1, "计划"),
        new(1, 4, 1, 1, "预计完成"),
        new(1, 5, 1, 1, "完成率(%)"),
        new(1, 6, 1, 1, "计划"),
        new(1, 7, 1, 1, "增长(%)"),
        .. Row(2, "1", "地区生产总值", "亿元", "1120", "1150.5", "102.7", "1220", "6左右", "可比价"),
        .. Row(3, "2", "其中:服务业增加值", "亿元", "1000", "1038", "103.8", "1110", "6.5", ""),
        new(4, 0, 2, 1, "3"),
        new(4, 1, 2, 1, "一般公共预算收入"),
        .. Row(4, 2, "亿元", "84", "85", "101.2", "89.25", "5", ""),
        .. Row(5, 2, "%", "5", "5.6", "—", "5", "—", ""),
        .. Row(6, "4", "城镇登记失业率", "%", "≤3.5", "1.8", "—", "3.5以内", "—", "约束性"),
        .. Row(7, "5", "居民人均可支配收入", "元", "70000", "72,615", "103.7", "与经济增长基本同步", "—", ""),
        .. Row(8, "6", "固定资产投资", "亿元", "140", "139.3", "99.5", "140", "-0.2", ""),
    ];

    /// <summary>What the table says.</summary>
    public static readonly string[] Expected =
    [
        "target 2019 地区生产总值 level 112000000000 元 exact",
        "result 2019 地区生产总值 level 115050000000 元 exact",
        "result 2019 地区生产总值 completion 102.7 % exact",
        "target 2020 地区生产总值 level 122000000000 元 exact",
        "target 2020 地区生产总值 growth 6 % about",
        "target 2019 服务业增加值 level 100000000000 元 exact",
        "result 2019 服务业增加值 level 103800000000 元 exact",
        "result 2019 服务业增加值 completion 103.8 % exact",
        "target 2020 服务业增加值 level 111000000000 元 exact",
        "target 2020 服务业增加值 growth 6.5 % exact",
        "target 2019 一般公共预算收入 level 8400000000 元 exact",
        "result 2019 一般公共预算收入 level 8500000000 元 exact",
        "result 2019 一般公共预算收入 completion 101.2 % exact",
        "target 2020 一般公共预算收入 level 8925000000 元 exact",
        "target 2020 一般公共预算收入 growth 5 % exact",
        "target 2019 一般公共预算收入 growth 5 % exact",
        "result 2019 一般公共预算收入 growth 5.6 % exact",
        "target 2020 一般公共预算收入 growth 5 % exact",
        "target 2019 城镇登记失业率 share 3.5 % max",
        "result 2019 城镇登记失业率 share 1.8 % exact",
        "target 2020 城镇登记失业率 share 3.5 % max",
        "target 2019 居民人均可支配收入 level 70000 元 exact",
        "result 2019 居民人均可支配收入 level 72615 元 exact",
        "result 2019 居民人均可支配收入 completion 103.7 % exact",
        "target 2020 居民人均可支配收入 level 与经济增长基本同步  exact",
        "target 2019 固定资产投资 level 14000000000 元 exact",
        "result 2019 固定资产投资 level 13930000000 元 exact",
        "result 2019 固定资产投资 completion 99.5 % exact",
        "target 2020 固定资产投资 level 14000000000 元 exact",
        "target 2020 固定资产投资 growth -0.2 % exact",
    ];

    /// <summary>A document holds the table, read as it is to be, with every number in its place.</summary>
    public static void IsReadFrom(ReportDocument document)
    {
        var report = Report.FromDocument(document);
        Assert.Equal(
            Expected.Order(StringComparer.Ordinal),
            report.Observations.Where(one => one.Rule == "table").Select(Observed.Line).Order(StringComparer.Ordinal)
        );
        Assert.All(report.Observations.Where(one => one.Rule == "table"), one => Assert.Equal(Title, one.Section));
        Assert.Equal(
            PlanNotebooks.Observations.Nature.Binding,
            report.Observations.Single(one => one is { Rule: "table", Label: "城镇登记失业率", Period: 2020 }).Nature
        );
        Observed.StandInTheirPlaces(report);
        Assert.DoesNotContain(report.Numbers, number => number.Fate == PlanNotebooks.Observations.NumberFate.Unknown);
    }

    private static IEnumerable<TableCell> Row(int row, params string[] texts) => Row(row, 0, texts);

    private static IEnumerable<TableCell> Row(int row, int column, params string[] texts) =>
        texts.Select((text, i) => new TableCell(row, column + i, 1, 1, text));
}
