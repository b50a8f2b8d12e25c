using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Whether what was read makes sense: figures held against one another.</summary>
/// <remarks>
/// An alarm says that figures do not fit together. It does not say which is wrong: the source may have misprinted, a later report may have
/// restated, or a figure may have been read as what it is not. Nothing is mended. No alarm is no proof: most figures stand alone.
/// </remarks>
public static class SenseChecks
{
    private static readonly IReadOnlyList<ISenseCheck> All =
    [
        new ShareOfItsWhole(),
        new ImpossibleRate(),
        new GrowthOutOfProportion(),
        new PartOverWhole(),
        new LevelsAgainstGrowth(),
        new TwoValues(),
        new ResultTooLate(),
        new TargetTooEarly(),
        new TwoFrames(),
        new LevelJump(),
        new JumpWithinReport(),
    ];

    /// <summary>What does not fit within one report alone, whatever stands beside it: years and roles that cannot be, rates out of
    /// range.</summary>
    public static IEnumerable<SenseAlarm> Of(Report report) =>
        All.OfType<IReportCheck>().SelectMany(check => check.Alarms(report));

    /// <summary>Every alarm, by check and then in the order of the reports.</summary>
    public static Table<SenseAlarm> Of(Corpus corpus) =>
        Table
            .Of(
                All.SelectMany(check => check.Alarms(corpus))
                    .Select(alarm => alarm with { Sentence = Excerpt.Of(alarm.Doubtful, corpus) }),
                Columns
            )
            .Titled("Figures that do not fit together 存疑数据");

    /// <summary>The checks with the rule of each and the number of its alarms in a corpus.</summary>
    public static Table<SenseCheckRow> Rules(Corpus corpus) =>
        Table
            .Of(
                All.Select(check => new SenseCheckRow(check.Name, check.Rule, check.Alarms(corpus).Count())),
                Column.Of("check", (SenseCheckRow row) => row.Check, "Check 检查"),
                Column.Of("rule", (SenseCheckRow row) => row.Rule, "It raises an alarm where 规则"),
                Column.Of("alarms", (SenseCheckRow row) => row.Alarms, "Alarms 存疑")
            )
            .Titled("The checks 检查规则");

    private static IEnumerable<Column<SenseAlarm>> Columns =>
        [
            Column.Of("check", (SenseAlarm row) => row.Check, "Check 检查"),
            CommonColumns.Region((SenseAlarm row) => row.Doubtful),
            Column.Of("year", (SenseAlarm row) => row.Doubtful.Period, "Year 年"),
            Column.Of("says", (SenseAlarm row) => row.Says, "The text says 原文", hidden: true),
            Column.Of("against", (SenseAlarm row) => row.Against, "It does not fit 矛盾之处", hidden: true),
            Column.Of(
                "finding",
                (SenseAlarm row) => row.Finding,
                "What does not fit 矛盾之处",
                tip: row => string.Join("\n", row.Observations.Select(ObservationText.Tip).Distinct())
            ),
            Column.Of(
                "sentence",
                (SenseAlarm row) => row.Sentence,
                "Sentence 原句",
                tip: row => ObservationText.Tip(row.Doubtful)
            ),
            Column.Of("source", (SenseAlarm row) => row.Doubtful.Source, hidden: true),
            Column.Of("report", (SenseAlarm row) => row.Doubtful.Report, hidden: true),
            Column.Of(
                "ids",
                (SenseAlarm row) => string.Join(" ", row.Observations.Select(one => one.Id)),
                hidden: true
            ),
        ];
}
