using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Analysis.Gold;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>How good the reading is, told and drawn.</summary>
public static class ReadingView
{
    private static readonly (NumberFate Fate, string Name)[] Fates =
    [
        (NumberFate.Observation, "Read as a target or result 目标与实绩"),
        (NumberFate.Name, "Part of a name 名称"),
        (NumberFate.Date, "A date 日期"),
        (NumberFate.Head, "A heading's number 标题"),
        (NumberFate.Part, "Inside a label, or a range's end 指标名称内或区间一端"),
        (NumberFate.Noise, "Page numbers and the like 版面"),
        (NumberFate.Repeat, "In text that stands twice 重复"),
        (NumberFate.Unread, "In doubt 存疑"),
        (NumberFate.Unknown, "No rule read it 未识别"),
    ];

    private static readonly Dictionary<string, string> FieldNames = new(StringComparer.Ordinal)
    {
        ["measure"] = "Measure 度量",
        ["value"] = "Value 数值",
        ["unit"] = "Unit 单位",
        ["role"] = "Target or result 性质",
        ["period"] = "Year 年",
        ["from"] = "First year 起始年",
        ["bound"] = "Bound 限定",
        ["indicator"] = "Indicator 指标代码",
        ["label"] = "Label 指标名称",
    };

    /// <summary>The findings: how much was read, how right it is where that is known, and what does not fit together.</summary>
    public static Findings Findings(
        IReadOnlyList<CoverageRow> coverage,
        IReadOnlyList<GoldReportRow> gold,
        IReadOnlyList<SenseAlarm> alarms
    ) => Presentation.Findings.Of([.. Right(gold, Read(coverage)), Alarmed(alarms)]);

    /// <summary>What to expect of reports apart from those above: of ones like the passages, where such texts were annotated, and of
    /// the reader's own, by their kind.</summary>
    /// <param name="gold">The folder of gold tables.</param>
    public static Findings Unseen(string gold)
    {
        var floors = UnseenAccuracy.Of(gold).ToDictionary(row => row.Score, row => row.Percent, StringComparer.Ordinal);
        return Presentation.Findings.Of(
            !floors.TryGetValue("detection_f1", out var found) || !floors.TryGetValue("fully_right_f1", out var right)
                ? null
                : Texts.Say(
                    "reading.unseen",
                    ("passages", UnseenAccuracy.Passages(gold)),
                    ("found", Amounts.Of(found, "%")),
                    ("right", Amounts.Of(right, "%"))
                ),
            Texts.Say("reading.first-sight")
        );
    }

    /// <summary>What became of every printed number, over all reports.</summary>
    public static BarChart CoverageChart(IReadOnlyList<CoverageRow> coverage)
    {
        var printed = coverage.Sum(row => row.Printed);
        var unknown = Count(coverage, NumberFate.Unknown);
        return new BarChart
        {
            Title =
                unknown == 0
                    ? Texts.Say("reading.coverage-all", ("printed", printed))
                    : Texts.Say("reading.coverage", ("unknown", unknown), ("printed", printed)),
            Subtitle = Texts.Say("reading.coverage-subtitle", ("reports", coverage.Count)),
            Source =
                coverage.Count <= 8
                    ? string.Join(Punctuation.Semicolon, coverage.Select(row => row.Report.Source))
                    : Texts.Say("reading.coverage-source", ("files", coverage.Count)),
            Unit = null,
            Series = [Bilingual.Pick("Numbers 数字")],
            Categories = Fates
                .Select(fate => new BarCategory(
                    Bilingual.Pick(fate.Name),
                    [new Datum(Count(coverage, fate.Fate), Amounts.Number(Count(coverage, fate.Fate)))]
                ))
                .ToList(),
        };
    }

    /// <summary>How much of the gold tables was read rightly: detection, each field, and all fields together, in %.</summary>
    public static BarChart GoldChart(IReadOnlyList<GoldReportRow> gold)
    {
        var total = AgainstGold.Total(gold);
        return new BarChart
        {
            Title =
                total.Gold == 0
                    ? Texts.Say("reading.gold-none")
                    : Texts.Say("reading.gold-title", ("right", total.FullyRight), ("gold", total.Gold)),
            Subtitle = Texts.Say("reading.gold-subtitle", ("reports", gold.Count)),
            Source = Texts.Say(
                "reading.gold-source",
                ("reports", string.Join(Punctuation.Item, gold.Select(row => row.Report.Source)))
            ),
            Series = [Bilingual.Pick("Share 占比")],
            Categories =
            [
                Bar("Found 召回", total.Found, total.Gold),
                Bar("Not invented 准确", total.Found, total.Found + total.False),
                .. FieldComparison.Names.Select(name =>
                    Bar(FieldNames[name], total.RightFields.GetValueOrDefault(name), total.Found)
                ),
                Bar("Every field right 全对", total.FullyRight, total.Gold),
            ],
        };
    }

    private static BarCategory Bar(string name, int right, int of) =>
        new(
            Bilingual.Pick(name),
            [
                new Datum(
                    of == 0 ? 0 : decimal.Round(100m * right / of, 2),
                    Texts.Say("reading.of", ("share", Percent(right, of)), ("right", right), ("all", of))
                ),
            ]
        );

    private static string Read(IReadOnlyList<CoverageRow> coverage)
    {
        var (printed, read, unknown) = (
            coverage.Sum(row => row.Printed),
            Count(coverage, NumberFate.Observation),
            Count(coverage, NumberFate.Unknown)
        );
        return Texts.Say(
            unknown == 0 ? "reading.read" : "reading.read-but",
            ("reports", coverage.Count),
            ("printed", printed),
            ("read", read),
            ("unknown", unknown)
        );
    }

    /// <summary>How right the reading is, then how much was read; the latter first where nothing tells the former.</summary>
    private static string[] Right(IReadOnlyList<GoldReportRow> gold, string read)
    {
        if (gold.Count == 0)
            return [read, Texts.Say("reading.no-gold")];
        var total = AgainstGold.Total(gold);
        var (low, high) = Wilson.Interval(total.FullyRight, total.Gold);
        return
        [
            Texts.Say("reading.gold", ("gold", total.Gold), ("share", Percent(total.FullyRight, total.Gold))),
            Texts.Say(
                "reading.gold-more",
                ("reports", gold.Count),
                ("missed", total.Gold - total.Found),
                ("false", total.False),
                ("low", Amounts.Number(low)),
                ("high", Amounts.Number(high))
            ),
            read,
        ];
    }

    private static string Alarmed(IReadOnlyList<SenseAlarm> alarms) =>
        alarms.Count == 0
            ? Texts.Say("reading.no-alarms")
            : Texts.Say("reading.alarms", ("count", alarms.Count), ("example", alarms[0].Finding));

    private static int Count(IReadOnlyList<CoverageRow> coverage, NumberFate fate) =>
        coverage.Sum(row => row.Count(fate));

    private static string Percent(int right, int of) =>
        of == 0 ? "–" : (100.0 * right / of).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
