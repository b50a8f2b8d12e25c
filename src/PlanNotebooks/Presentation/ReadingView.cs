using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Analysis.Gold;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>How good the reading is, told and drawn.</summary>
public static class ReadingView
{
    private static readonly (NumberFate Fate, string Name)[] Fates =
    [
        (NumberFate.Observation, "Read as a target or result 目标与实绩"), (NumberFate.Name, "Part of a name 名称"), (NumberFate.Date, "A date 日期"), (NumberFate.Head, "A heading's number 标题"),
        (NumberFate.Part, "Inside a label, or a range's end 标签内"), (NumberFate.Noise, "Page numbers and the like 版面"), (NumberFate.Repeat, "In text that stands twice 重复"), (NumberFate.Unread, "Beside a lost character 残缺"), (NumberFate.Unknown, "No rule read it 未读"),
    ];

    private static readonly Dictionary<string, string> FieldNames = new(StringComparer.Ordinal)
    {
        ["measure"] = "Measure 度量",
        ["value"] = "Value 数值",
        ["unit"] = "Unit 单位",
        ["role"] = "Target or result 性质",
        ["period"] = "Year 年",
        ["from"] = "First year 起始年",
        ["bound"] = "Bound 界",
        ["indicator"] = "Indicator 指标代码",
        ["label"] = "Label 指标名称",
    };

    /// <summary>The findings: how much was read, how right it is where that is known, and what does not fit together.</summary>
    public static Findings Findings(IReadOnlyList<CoverageRow> coverage, IReadOnlyList<GoldReportRow> gold, IReadOnlyList<SenseAlarm> alarms) =>
        Presentation.Findings.Of(Read(coverage), Right(gold, coverage.Count), Alarmed(alarms));

    /// <summary>What to expect of a report that the rules were not made with, apart from the reports above; empty where no such texts were annotated.</summary>
    /// <param name="gold">The folder of gold tables.</param>
    public static Findings Unseen(string gold)
    {
        var floors = UnseenAccuracy.Of(gold).ToDictionary(row => row.Score, row => row.Percent, StringComparer.Ordinal);
        return Presentation.Findings.Of(!floors.TryGetValue("detection_f1", out var found) || !floors.TryGetValue("fully_right_f1", out var right) ? null
            : Languages.Texts.Say("reading.unseen", ("passages", UnseenAccuracy.Passages(gold)), ("found", Amounts.Of(found, "%")), ("right", Amounts.Of(right, "%"))));
    }

    /// <summary>What became of every printed number, over all reports.</summary>
    public static BarChart CoverageChart(IReadOnlyList<CoverageRow> coverage)
    {
        var printed = coverage.Sum(row => row.Printed);
        var unknown = Count(coverage, NumberFate.Unknown);
        return new BarChart
        {
            Title = unknown == 0 ? $"Every one of {Whole(printed)} printed numbers is accounted for" : $"{Whole(unknown)} of {Whole(printed)} printed numbers were read by no rule",
            Subtitle = $"Printed numbers of {Counting.Of(coverage.Count, "report")}, by what became of them 每个数字的去向",
            Source = coverage.Count <= 8 ? string.Join("; ", coverage.Select(row => row.Report.Source)) : $"{coverage.Count} files, listed in the table below",
            Unit = null,
            Series = ["Numbers 数字"],
            Categories = Fates.Select(fate => new BarCategory(fate.Name, [new Datum(Count(coverage, fate.Fate), Whole(Count(coverage, fate.Fate)))])).ToList(),
        };
    }

    /// <summary>How much of the gold tables was read rightly: detection, each field, and all fields together, in %.</summary>
    public static BarChart GoldChart(IReadOnlyList<GoldReportRow> gold)
    {
        var total = AgainstGold.Total(gold);
        return new BarChart
        {
            Title = total.Gold == 0 ? "None of these reports has a gold table" : $"{Whole(total.FullyRight)} of {Whole(total.Gold)} annotated figures were read with every field right",
            Subtitle = $"Share in % of the figures in the gold tables of {Counting.Of(gold.Count, "report")} 与人工标注对照",
            Source = "gold tables, annotated twice by hand; " + string.Join(", ", gold.Select(row => row.Report.Source)),
            Series = ["Share 占比"],
            Categories =
            [
                Bar("Found 召回", total.Found, total.Gold), Bar("Not invented 准确", total.Found, total.Found + total.False),
                .. FieldComparison.Names.Select(name => Bar(FieldNames[name], total.RightFields.GetValueOrDefault(name), total.Found)),
                Bar("Every field right 全对", total.FullyRight, total.Gold),
            ],
        };
    }

    private static BarCategory Bar(string name, int right, int of) =>
        new(name, [new Datum(of == 0 ? 0 : decimal.Round(100m * right / of, 2), $"{Percent(right, of)} ({right} of {of})")]);

    private static string Read(IReadOnlyList<CoverageRow> coverage)
    {
        var (printed, read, unknown) = (coverage.Sum(row => row.Printed), Count(coverage, NumberFate.Observation), Count(coverage, NumberFate.Unknown));
        return $"{(coverage.Count == 1 ? "This report prints" : $"These {coverage.Count} reports print")} {Whole(printed)} numbers: {Whole(read)} were read as targets and results, {Whole(printed - read - unknown)} state no figure (dates, names, headings, page numbers, repeats), and {(unknown == 0 ? "none was" : unknown == 1 ? "one was" : $"{Whole(unknown)} were")} left without a reason.";
    }

    private static string Right(IReadOnlyList<GoldReportRow> gold, int reports)
    {
        if (gold.Count == 0) return "None of them has been annotated by hand, so how right the reading is can be judged here only by the checks below and by reading the sentences.";
        var total = AgainstGold.Total(gold);
        var (low, high) = Wilson.Interval(total.FullyRight, total.Gold);
        return $"{(gold.Count == reports ? "All have" : Counting.Sentence($"{Counting.Word(gold.Count)} {(gold.Count == 1 ? "has" : "have")}"))} been annotated by hand: of {Whole(total.Gold)} figures there {(total.Found == total.Gold ? "all" : Whole(total.Found))} were read, {(total.False == 0 ? "none was" : $"{Whole(total.False)} were")} invented, and {Percent(total.FullyRight, total.Gold)} are right in every field (95% interval {Amounts.Number(low)}–{Amounts.Number(high)}%).";
    }

    private static string Alarmed(IReadOnlyList<SenseAlarm> alarms) => alarms.Count == 0
        ? "No two figures were found that do not fit together."
        : Counting.Sentence($"{Counting.Of(alarms.Count, "figure")} {(alarms.Count == 1 ? "does" : "do")} not fit with others, such as this: {alarms[0].Finding}. {(alarms.Count == 1 ? "It is" : "They are")} flagged below, and mended nowhere.");

    private static int Count(IReadOnlyList<CoverageRow> coverage, NumberFate fate) => coverage.Sum(row => row.Count(fate));

    private static string Whole(int count) => Amounts.Number(count);

    private static string Percent(int right, int of) => of == 0 ? "–" : (100.0 * right / of).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
