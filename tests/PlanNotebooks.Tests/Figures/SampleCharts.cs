using System.Collections.Concurrent;
using PlanNotebooks.Figures;

namespace PlanNotebooks.Tests.Figures;

/// <summary>Charts of every kind, as an analysis would make them, and with what is hard to draw.</summary>
internal static class SampleCharts
{
    public const string Hostile = "</script><script>alert(1)</script> & \"quotes\" '一般公共预算收入' \u0001";

    public const string Source =
        "上城区2019年国民经济和社会发展计划执行情况与2020年计划草案的报告; 杭州市2020年政府工作报告";

    private const string Quote =
        "地区生产总值增长6.5%左右，一般公共预算收入增长5%，社会消费品零售总额增长6%，城乡居民人均可支配收入与经济增长基本同步。";

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, Chart> All { get; } =
        new Dictionary<string, Chart>
        {
            ["targets"] = Targets,
            ["targets-many"] = ManyTargets(60),
            ["targets-empty"] = Targets with { Rows = [] },
            ["series"] = Series,
            ["series-levels"] = SeriesLevels,
            ["series-many"] = ManySeries(8, 10),
            ["series-crowd"] = ManySeries(14, 6),
            ["series-empty"] = Series with { Series = [], Breaks = [] },
            ["bars"] = Bars,
            ["bars-one"] = BarsOne,
            ["bars-many"] = ManyBars(60),
            ["panels"] = Panels,
            ["panels-many"] = ManyPanels(7, 20),
            ["steps"] = Steps,
            ["grid"] = Grid,
            ["steps-many"] = ManySteps(30),
            ["steps-empty"] = Steps with { Rows = [] },
            ["hostile-steps"] = Steps with
            {
                Title = Hostile,
                Source = Hostile,
                Rows =
                [
                    new(Hostile, new(6, Hostile, Hostile)) { Group = Hostile },
                    new(Hostile, new(5, null, Hostile)) { Group = Hostile, Above = 0 },
                ],
            },
            ["hostile-targets"] = Targets with
            {
                Title = Hostile,
                Subtitle = Hostile,
                Source = Hostile,
                Rows = [new(Hostile, new(6, Hostile, Hostile), new(5, null, Hostile)) { Group = Hostile }],
            },
            ["hostile-series"] = Series with
            {
                Title = Hostile,
                Series = [new(Hostile, [new([new(2019, new(3, null, Hostile))])])],
                Breaks = [new(2019, Hostile)],
            },
            ["hostile-bars"] = BarsOne with
            {
                Title = Hostile,
                Series = [Hostile],
                Categories = [new(Hostile, [new(3, null, Hostile)])],
            },
            ["hostile-panels"] = Panels with
            {
                Title = Hostile,
                Categories = [Hostile],
                Panels = [new(Hostile, "%", [new(3, null, Hostile)])],
            },
        };

    private static readonly ConcurrentDictionary<string, Figure> Drawn = new();

    /// <summary>The figure of a sample, drawn once for all tests.</summary>
    public static Figure Figure(string name) => Drawn.GetOrAdd(name, static name => All[name].ToFigure());

    /// <summary>What the figure of a sample must show in both forms: how many marks of each kind, and texts.</summary>
    public static IReadOnlyDictionary<string, (Dictionary<string, int> Marks, string[] Labels)> Expected { get; } =
        new Dictionary<string, (Dictionary<string, int> Marks, string[] Labels)>
        {
            ["targets"] = (
                new() { ["target"] = 5, ["outcome"] = 5 },
                [
                    "6.5%左右",
                    "6%–6.5%",
                    "−21.3%",
                    "Hangzhou 杭州市",
                    "target in words: 完成市下达任务",
                    "no outcome reported",
                    "Target 2020 目标",
                ]
            ),
            ["targets-many"] = (new() { ["target"] = 60 }, ["Indicator 59 指标第59项"]),
            ["series"] = (
                new() { ["published"] = 20 },
                [
                    "Gongshu 拱墅区 6.9% (2021)",
                    "Shangcheng 上城区 1.8%",
                    "2015",
                    "2022",
                    "7.5%",
                    "10.2%",
                    "┊ Break before 2021: 下城 merged into 拱墅, most of 江干 into 上城 (territory)",
                ]
            ),
            ["series-levels"] = (
                new() { ["published"] = 3, ["implied"] = 3 },
                ["billion yuan", "published", "implied", "6.92"]
            ),
            ["bars"] = (
                new() { ["bar"] = 11, ["reference"] = 3 },
                ["Whole city 全市: 6.8%", "−21.3%", "no figure", "Xiacheng 下城区"]
            ),
            ["bars-many"] = (new() { ["bar"] = 60 }, ["Province 全省: 6%"]),
            ["bars-one"] = (new() { ["bar"] = 3 }, ["8.5 billion yuan", "12,700 yuan", "billion yuan"]),
            ["panels"] = (
                new() { ["bar"] = 18 },
                ["196.6 billion yuan", "1,607", "no figure", "新增国家高新技术企业"]
            ),
            ["steps"] = (
                new() { ["step"] = 5 },
                [
                    "China 全国",
                    "6%–6.5%",
                    "7%左右 (+0.5)",
                    "5.5% (−1.5)",
                    "7%",
                    "stricter than the level above",
                    "looser than the level above",
                    "the same",
                ]
            ),
            ["steps-many"] = (new() { ["step"] = 31 }, ["County 29 某某县"]),
            ["grid"] = (new() { ["cell"] = 3 }, ["2019", "≈ −0.2", "✓ +0.1", "about met", "Hangzhou 杭州市"]),
        };

    public static TargetOutcomeChart Targets =>
        new()
        {
            Title = "Shangcheng asked less of 2020 than 2019 had given, in five of six headline indicators",
            Subtitle = "Growth on the year before, per cent. Target for 2020 beside the outcome of 2019",
            Source = Source,
            OutcomeName = "Outcome 2019 实绩",
            TargetName = "Target 2020 目标",
            Rows =
            [
                new("GDP growth 地区生产总值", new(6.5m, "6.5%左右", Quote), new(6.6m, null, Quote))
                {
                    Group = "Shangcheng 上城区",
                },
                new("General public budget revenue 一般公共预算收入", new(5, "≥5%", Quote), new(7.8m, null, Quote))
                {
                    Group = "Shangcheng 上城区",
                },
                new("Retail sales of consumer goods 社会消费品零售总额", new(6, "6%", Quote), new(6, null, Quote))
                {
                    Group = "Shangcheng 上城区",
                },
                new("Fixed-asset investment 固定资产投资", null, new(-21.3m, null, Quote))
                {
                    Group = "Shangcheng 上城区",
                    TargetWords = "完成市下达任务",
                },
                new("GDP growth 地区生产总值", new(6, "6%–6.5%", Quote), new(6.8m, null, Quote))
                {
                    Group = "Hangzhou 杭州市",
                    TargetUpper = 6.5m,
                },
                new("Registered urban unemployment 城镇登记失业率", new(3.5m, "≤3.5%", Quote), null)
                {
                    Group = "Hangzhou 杭州市",
                },
            ],
        };

    public static SeriesChart Series =>
        new()
        {
            Title = "Growth fell by half in five years, and no figure after 2020 may be joined to those before",
            Subtitle = "GDP growth 地区生产总值增速, real, per cent on the year before",
            Source = Source,
            Breaks = [new(2021, "下城 merged into 拱墅, most of 江干 into 上城 (territory)")],
            Series =
            [
                new(
                    "Shangcheng 上城区",
                    [
                        new([P(2015, 8.1m), P(2016, 7.9m), P(2017, 7.5m), P(2019, 6.6m), P(2020, 3.1m)]),
                        new([P(2021, 7.3m), P(2022, 1.8m)]),
                    ]
                ),
                new(
                    "Gongshu 拱墅区",
                    [new([P(2017, 8.4m), P(2018, 7.1m), P(2019, 6.8m), P(2020, 3.6m)]), new([P(2021, 6.9m)])]
                ),
                new(
                    "Hangzhou 杭州市",
                    [
                        new([
                            P(2015, 10.2m),
                            P(2016, 9.6m),
                            P(2017, 8.2m),
                            P(2018, 6.7m),
                            P(2019, 6.8m),
                            P(2020, 3.9m),
                            P(2021, 8.5m),
                            P(2022, 1.5m),
                        ]),
                    ]
                ),
            ],
        };

    public static SeriesChart SeriesLevels =>
        new()
        {
            Title = "Revenue grew every year but one",
            Subtitle =
                "General public budget revenue 一般公共预算收入, nominal; implied from published level and growth",
            Source = Source,
            Unit = "元",
            Series =
            [
                new("Published", [new([P(2017, 6_920_000_000), P(2018, 7_830_000_000), P(2019, 8_500_000_000)])]),
                new(
                    "Implied",
                    [new([P(2016, 6_480_000_000), P(2017, 6_905_000_000), P(2018, 8_049_000_000)], Implied: true)]
                ),
            ],
        };

    public static BarChart Bars =>
        new()
        {
            Title = "Two districts grew faster than their city in 2019, one fell back",
            Subtitle = "Growth on the year before, per cent",
            Source = Source,
            ReferenceName = "Whole city 全市",
            Series = ["Shangcheng 上城区", "Gongshu 拱墅区", "Xiacheng 下城区"],
            Categories =
            [
                new("GDP growth 地区生产总值", [D(6.6m), D(7.1m), D(6.5m)]) { Reference = D(6.8m) },
                new("General public budget revenue 一般公共预算收入", [D(7.8m), D(8.2m), null]) { Reference = D(7.7m) },
                new("Fixed-asset investment 固定资产投资", [D(-21.3m), D(12.4m), D(-5.1m)]) { Reference = D(11.6m) },
                new("Exports 出口总额", [D(3.5m), D(-8m), D(0)]),
            ],
        };

    public static BarChart BarsOne =>
        new()
        {
            Title = "Revenue of three districts",
            Subtitle = "General public budget revenue 一般公共预算收入, 2019",
            Unit = "元",
            Series = ["2019"],
            Categories =
            [
                new("Shangcheng 上城区", [D(8_500_000_000)]),
                new("Gongshu 拱墅区", [D(9_120_000_000)]),
                new("Xiacheng 下城区", [D(12_700)]),
            ],
        };

    public static SmallMultiples Panels =>
        new()
        {
            Title = "Shangcheng leads in revenue for each person, and trails in investment",
            Subtitle = "2019; rates are on one scale, amounts each on its own",
            Source = Source,
            Categories = ["Shangcheng 上城区", "Gongshu 拱墅区", "Xiacheng 下城区", "Hangzhou 杭州市"],
            Panels =
            [
                new("GDP growth 地区生产总值", "%", [D(6.6m), D(7.1m), D(6.2m), D(6.8m)]),
                new(
                    "General public budget revenue 一般公共预算收入",
                    "元",
                    [D(8_500_000_000), D(9_120_000_000), null, D(196_600_000_000)]
                ),
                new("Fixed-asset investment 固定资产投资", "%", [D(-21.3m), D(12.4m), D(-5.1m), D(11.6m)]),
                new("New high-tech firms 新增国家高新技术企业", "家", [D(34), D(212), null, D(1607)]),
                new("Share of services 服务业占比", "%", [D(91.2m), D(80.4m), D(93.5m), D(66.2m)]),
            ],
        };

    public static GridChart Grid =>
        new()
        {
            Title = "Two of three headline targets with an outcome were met, or about met",
            Subtitle = "Outcome over target, in percentage points",
            Source = Source,
            Columns = ["2019", "2020"],
            Rows =
            [
                new(
                    "Gross domestic product 地区生产总值",
                    [new(GridTone.Near, "≈ −0.2", "about met", Quote), new(GridTone.Bad, "✗ −2.6", "missed", Quote)]
                )
                {
                    Group = "Hangzhou 杭州市",
                },
                new("Consumer prices 居民消费价格", [new(GridTone.Good, "✓ +0.1", "met"), GridCell.None])
                {
                    Group = "Hangzhou 杭州市",
                },
            ],
            Legend = [(GridTone.Good, "met"), (GridTone.Near, "about met"), (GridTone.Bad, "missed")],
        };

    public static StepChart Steps =>
        new()
        {
            Title = "Two of four targets are higher than that of the level above",
            Subtitle = "GDP growth 地区生产总值增速, targets for each year",
            Source = Source,
            Rows =
            [
                new("China 全国", new(6, "6%–6.5%", Quote)) { Group = "2019", Upper = 6.5m },
                new("Zhejiang 浙江省", new(6.5m, "6.5%左右", Quote)) { Group = "2019", Above = 0 },
                new("Hangzhou 杭州市", new(7, "7%左右", Quote)) { Group = "2019", Above = 1 },
                new("Shangcheng 上城区", new(5.5m, null, Quote)) { Group = "2019", Above = 2 },
                new("Gongshu 拱墅区", new(7, null, Quote)) { Group = "2019", Above = 2 },
            ],
        };

    private static StepChart ManySteps(int count) =>
        Steps with
        {
            Rows =
            [
                new("Hebei 河北省", D(6)) { Group = "2019" },
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new StepRow($"County {i} 某某县", D(i * 7 % 11 + 0.5m)) { Group = "2019", Above = 0 }),
            ],
        };

    private static TargetOutcomeChart ManyTargets(int count) =>
        Targets with
        {
            Title = "Sixty indicators",
            Rows =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new TargetOutcomeRow(
                        $"Indicator {i} 指标第{i}项",
                        D(i % 9 - 2.5m),
                        D(i * 7 % 11 - 1.3m)
                    )),
            ],
        };

    private static SeriesChart ManySeries(int count, int years) =>
        Series with
        {
            Title = "Many districts move together",
            Breaks = [],
            Series =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new YearSeries(
                        $"District {i} 城区",
                        [new([.. Enumerable.Range(2010, years).Select(year => P(year, 5 + (i + year) * 13 % 7 / 10m))])]
                    )),
            ],
        };

    private static BarChart ManyBars(int count) =>
        BarsOne with
        {
            Title = "Sixty counties",
            Unit = "%",
            ReferenceName = "Province 全省",
            Categories =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new BarCategory($"County {i} 某某县", [D(i * 7 % 23 - 5.5m)]) { Reference = D(6) }),
            ],
        };

    private static SmallMultiples ManyPanels(int panels, int categories) =>
        Panels with
        {
            Categories = [.. Enumerable.Range(0, categories).Select(i => $"County {i} 某某县")],
            Panels =
            [
                .. Enumerable
                    .Range(0, panels)
                    .Select(p => new SmallPanel(
                        $"Indicator {p} 指标",
                        "%",
                        [.. Enumerable.Range(0, categories).Select(i => i % 9 == 4 ? null : D(i * 7 % 23 + p - 3))]
                    )),
            ],
        };

    private static Datum D(decimal value) => new(value, null, Quote);

    private static YearPoint P(int year, decimal value) => new(year, D(value));
}
