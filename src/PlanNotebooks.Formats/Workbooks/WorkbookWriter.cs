using PlanNotebooks.Corrections;
using PlanNotebooks.Disk;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Writes a corpus as a workbook: rows wait on disk until all are there, pairs are made region by region.</summary>
/// <param name="path">The file.</param>
/// <param name="isHeld">Whether the reports are held in any case.</param>
internal sealed class WorkbookWriter(string path, bool isHeld = false) : CorpusWriter
{
    private const string ReportsSheet = "reports 报告";
    private const string TargetsSheet = "targets 目标";
    private const string ResultsSheet = "results 实绩";
    private const string StatisticsSheet = "statistics 报告外数据";

    private readonly ReplacedFile _file = ReplacedFile.Begin(path);
    private readonly StoredRegions _regions = new(isHeld);
    private readonly StoredRows _targets = new(ObservationsOf([]));
    private readonly StoredRows _results = new(ObservationsOf([]));
    private readonly StoredRows _reports = new(Table.Of<Report>([], ReportColumns.All));
    private readonly StoredPairs _pairs = new();
    private readonly ExampleRows _examples = new();

    /// <inheritdoc/>
    public override void Add(Report report)
    {
        _targets.Add(ObservationsOf(report.Observations.Where(one => one.Role == Role.Target)));
        _results.Add(ObservationsOf(report.Observations.Where(one => one.Role == Role.Result)));
        _reports.Add(Table.Of([report], ReportColumns.All));
        _examples.Add(report.Observations);
        _regions.Add(report);
    }

    /// <inheritdoc/>
    public override void Complete(
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    )
    {
        foreach (var region in _regions.Read(statistics))
            _pairs.Add(region);
        _pairs.Order();
        WorkbookFile.Write(_file, [.. SheetsOf(skipped, corrections, statistics)]);
        _file.Complete();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var kept in (IDisposable[])[_regions, _targets, _results, _reports, _pairs, _file])
            kept.Dispose();
    }

    private IEnumerable<Sheet> SheetsOf(
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    )
    {
        SheetLink[] toReport = [new("report", ReportsSheet, "id")];
        SheetLink[] toBoth = [new("target_id", TargetsSheet, "id"), new("outcome_id", ResultsSheet, "id")];
        yield return new(TargetsSheet, _targets, toReport);
        yield return new(ResultsSheet, _results, toReport);
        yield return new("ambition 目标与上年实绩", _pairs.Ambition, [.. toBoth, .. toReport]);
        yield return new("attainment 完成情况", _pairs.Attainment, toBoth);
        yield return new(ReportsSheet, _reports, []);
        if (statistics.Figures.Count > 0)
            yield return new(StatisticsSheet, Official(statistics.Figures));
        if (skipped.Count > 0)
            yield return new("passed over 未采用的文件", Skipped(skipped));
        if (corrections.Count > 0)
            yield return new("corrections 更正", CorrectionColumns.Of(corrections));
        yield return new("columns 列说明", ColumnGuide.Of(ObservationsOf(_examples.Rows), "observations"));
    }

    /// <summary>Observations with their value as a reader writes it beside the number, and the sentence where it is seen.</summary>
    private static Table<Observation> ObservationsOf(IEnumerable<Observation> observations) =>
        Table
            .Of(observations, ObservationColumns.AllAndShown)
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
            .With(Column.Of("shown", (Observation row) => ObservationText.Outcome(row)))
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

    private static Table<SkippedFile> Skipped(IEnumerable<SkippedFile> skipped) =>
        Table.Of(
            skipped,
            Column.Of("path", (SkippedFile row) => row.Path, "File 文件"),
            Column.Of("kind", (SkippedFile row) => row.Kind, "Kind 类别"),
            Column.Of("reason", (SkippedFile row) => row.Reason, "Reason 原因")
        );
}
