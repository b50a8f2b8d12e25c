using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>A corpus as a workbook of Excel (.xlsx).</summary>
public static class CorpusWorkbook
{
    private const string ReportsSheet = "reports 报告";
    private const string TargetsSheet = "targets 目标";
    private const string ResultsSheet = "results 实绩";
    private const string StatisticsSheet = "statistics 统计数据";

    /// <summary>Writes the corpus as a workbook: targets, results, ambition, attainment, reports, what was passed over, and what each
    /// column means.</summary>
    /// <remarks>
    /// The report of a target or a result is a link to its line among the reports, and both sides of a pair are links to the target and
    /// the result that
    /// they are. The cells are those of <see cref="TableWorkbook.ToXlsx"/>.
    /// </remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file, which is replaced once the new one is complete; its folder is created where it is not there.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void ToXlsx(this Corpus corpus, string path) => WorkbookFile.Write(path, SheetsOf(corpus));

    private static IReadOnlyList<Sheet> SheetsOf(Corpus corpus)
    {
        SheetLink[] toReport = [new("report", ReportsSheet, "id")];
        SheetLink[] toBoth = [new("target_id", TargetsSheet, "id"), new("outcome_id", ResultsSheet, "id")];
        var sheets = new List<Sheet>
        {
            new(TargetsSheet, Observations(corpus.Targets), toReport),
            new(ResultsSheet, Observations(corpus.Results), toReport),
            new("ambition 目标与上年实绩", Ambition.Of(corpus), [.. toBoth, .. toReport]),
            new("attainment 完成情况", Attainment.Of(corpus), toBoth),
            new(ReportsSheet, corpus.Reports),
        };
        if (corpus.Statistics.Figures.Count > 0)
            sheets.Add(new Sheet(StatisticsSheet, Official(corpus.Statistics.Figures)));
        if (corpus.Skipped.Count > 0)
            sheets.Add(new Sheet("passed over 未读文件", Skipped(corpus)));
        if (corpus.Corrections.Count > 0)
            sheets.Add(new Sheet("corrections 更正", corpus.Corrections));
        sheets.Add(new Sheet("columns 列说明", ColumnGuide.Of(Observations(corpus.Observations), "observations")));
        return sheets;
    }

    /// <summary>Observations with their value as a reader writes it beside the number, and the sentence where it is seen.</summary>
    private static Table<Observation> Observations(Table<Observation> observations) =>
        observations
            .With(Column.Of("shown", (Observation row) => ObservationText.Bounded(row)))
            .Show(
                "region",
                "period",
                "role",
                "headline",
                "label",
                "measure",
                "value",
                "unit",
                "bound",
                "shown",
                "quote",
                "section",
                "report"
            );

    /// <summary>Official figures with what they are cited from.</summary>
    private static Table<Observation> Official(Table<Observation> figures) =>
        figures
            .With(Column.Of("shown", (Observation row) => ObservationText.Bounded(row)))
            .With(Column.Of("publisher", (Observation row) => row.Citation!.Publisher, "Publisher 发布者"))
            .With(Column.Of("date", (Observation row) => row.Citation!.Date, "Date 日期"))
            .With(Column.Of("address", (Observation row) => row.Citation!.Address, "Address 网址"))
            .Show(
                "region",
                "period",
                "role",
                "label",
                "measure",
                "value",
                "unit",
                "bound",
                "shown",
                "quote",
                "publisher",
                "date",
                "address",
                "origin"
            );

    private static Table<SkippedFile> Skipped(Corpus corpus) =>
        Table.Of(
            corpus.Skipped,
            Column.Of("path", (SkippedFile row) => row.Path, "File 文件"),
            Column.Of("kind", (SkippedFile row) => row.Kind, "Kind 类别"),
            Column.Of("reason", (SkippedFile row) => row.Reason, "Reason 原因")
        );
}
