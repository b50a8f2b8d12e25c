using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What became of every number that the reports print.</summary>
/// <remarks>
/// Each printed number is counted once: as read, where it became an observation or several, or under the one reason why it is none. The
/// share
/// read is 100 × read ÷ (read + without a rule), in %: dates, names, parts, headings, noise and repeats state no figure, and are left
/// out of it.
/// It is null where a report prints no figure at all.
/// </remarks>
public static class Coverage
{
    /// <summary>A row for each report, in the order of the corpus.</summary>
    public static Table<CoverageRow> Of(Corpus corpus) =>
        Table
            .Of(corpus.Reports.Select(Row), Columns)
            .Titled("What became of every printed number 每个数字的去向")
            .Noted(Texts.Say("note.coverage"));

    /// <summary>The numbers that are printed and neither read nor set aside for a reason: what a reader should look at, with the words
    /// around them.</summary>
    public static Table<UnreadNumber> Unread(Corpus corpus) =>
        Table
            .Of(
                from report in corpus.Reports.AsEnumerable()
                from number in report.Numbers
                where number.Fate is NumberFate.Unknown or NumberFate.Unread
                select UnreadNumber.Of(report, number),
                UnreadColumns
            )
            .Titled("Numbers that no rule read, and those in doubt 未识别和存疑的数字");

    /// <summary>The files of the folder that were passed over, with the reason.</summary>
    public static Table<SkippedFile> Skipped(Corpus corpus) =>
        Table
            .Of(
                corpus.Skipped,
                Column.Of(
                    "file",
                    (SkippedFile file) => Path.GetFileName(file.Path),
                    "File 文件",
                    tip: file => file.Path
                ),
                Column.Of("reason", (SkippedFile file) => file.Reason, "Why it was passed over 跳过原因", file => file.Told)
            )
            .Titled("Files passed over 未采用的文件");

    private static IEnumerable<Column<CoverageRow>> Columns =>
        [
            Column.Of("report", (CoverageRow row) => row.Report.Id, hidden: true),
            Column.Of("source", (CoverageRow row) => row.Report.Source, "File 文件"),
            CommonColumns.Region((CoverageRow row) => row.Report.Frame.Region?.Code, row => row.Report.Frame.Region?.Name),
            Column.Of("plan_year", (CoverageRow row) => row.Report.Frame.PlanYear, "Year 年"),
            Column.Of("printed", (CoverageRow row) => row.Printed, "Printed 数字"),
            Column.Of("read", (CoverageRow row) => row.Count(NumberFate.Observation), "Read 提取"),
            Column.Of("date", (CoverageRow row) => row.Count(NumberFate.Date), "Date 日期"),
            Column.Of("name", (CoverageRow row) => row.Count(NumberFate.Name), "Name 名称"),
            Column.Of("part", (CoverageRow row) => row.Count(NumberFate.Part), "Part 指标名称内"),
            Column.Of("head", (CoverageRow row) => row.Count(NumberFate.Head), "Heading 标题"),
            Column.Of("noise", (CoverageRow row) => row.Count(NumberFate.Noise), "Noise 版面"),
            Column.Of("repeat", (CoverageRow row) => row.Count(NumberFate.Repeat), "Repeat 重复"),
            Column.Of("unread", (CoverageRow row) => row.Count(NumberFate.Unread), "Not certain 存疑"),
            Column.Of("unknown", (CoverageRow row) => row.Count(NumberFate.Unknown), "No rule 未识别"),
            CommonColumns.Percent("share_read", (CoverageRow row) => row.ShareRead, "Read, of figures 提取率"),
            Column.Of("in_words", (CoverageRow row) => row.InWords, "Targets in words 文字目标"),
        ];

    private static IEnumerable<Column<UnreadNumber>> UnreadColumns =>
        [
            CommonColumns.Region((UnreadNumber row) => row.Report.Frame.Region?.Code, row => row.Report.Frame.Region?.Name),
            Column.Of("source", (UnreadNumber row) => row.Report.Source, "File 文件"),
            Column.Of("start", (UnreadNumber row) => row.Number.Start, "Place 位置"),
            Column.Of("number", (UnreadNumber row) => row.Printed, "Number 数字"),
            Column.Of("context", (UnreadNumber row) => row.Context, "Words around it 上下文"),
        ];

    private static CoverageRow Row(Report report) =>
        new(
            report,
            report.Numbers.CountBy(number => number.Fate).ToDictionary(),
            report.Observations.Count(observation => observation.Value is null)
        );
}
