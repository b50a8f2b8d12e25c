using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>How a corpus is told and drawn: what was read, of whom, and what was passed over.</summary>
public static class CorpusView
{
    private const int MostBars = 40;
    private const int MostUnplaced = 5;
    private const string Gdp = "gdp";

    /// <summary>How many reports of which regions and years were read, what was passed over, and which of their years can be followed
    /// from target to outcome.</summary>
    public static Findings Findings(Corpus corpus) =>
        Presentation.Findings.Of(Reports(corpus), Unplaced(corpus), PassedOver(corpus), Followed(corpus));

    /// <summary>What was found of the regions: how the economy grew, what was aimed at, and what became of it.</summary>
    public static Findings Found(Corpus corpus) => RegionFindings.Of(corpus);

    /// <summary>What the figures of other publications (†) are: seen in copies, without a publisher, derived, targets, estimates;
    /// nothing where there are none.</summary>
    public static Findings OtherPublications(Corpus corpus)
    {
        var figures = corpus.Statistics.Figures.AsEnumerable().ToList();
        return Presentation.Findings.Of(
            figures.Count == 0
                ? null
                : Texts.Say(
                    "official.sources",
                    ("all", figures.Count),
                    ("copies", figures.Count(figure => figure.Citation!.IsCopy)),
                    ("unnamed", figures.Count(figure => !figure.Citation!.IsNamed)),
                    ("derived", figures.Count(figure => figure.Citation!.IsDerived)),
                    ("targets", figures.Count(figure => figure.Role == Role.Target)),
                    ("early", figures.Count(figure => figure.Status == Status.Estimate))
                )
        );
    }

    /// <summary>The numbers that each report states, results and targets; of many reports those with the most.</summary>
    public static BarChart Chart(Corpus corpus)
    {
        var counts = corpus
            .Reports.Select(report =>
                (Report: report, Results: Count(report, Role.Result), Targets: Count(report, Role.Target))
            )
            .OrderByDescending(count => count.Results + count.Targets)
            .ThenBy(count => count.Report.Id, StringComparer.Ordinal)
            .ToList();
        var left = counts.Count - MostBars;
        return new BarChart
        {
            Title =
                counts.Count == 1
                    ? Texts.Say("corpus.chart-one", ("count", counts[0].Results + counts[0].Targets))
                    : Texts.Say(
                        "corpus.chart",
                        ("report", NameOf(counts[0].Report)),
                        ("most", counts[0].Results + counts[0].Targets)
                    ),
            Subtitle =
                Texts.Say("corpus.chart-subtitle")
                + (left > 0 ? Texts.Say("corpus.chart-left", ("most", MostBars), ("left", left)) : ""),
            Source = Texts.Say("corpus.chart-source", ("count", counts.Count)),
            Unit = null,
            Series = [Bilingual.Pick("Results 实绩"), Bilingual.Pick("Targets 目标")],
            Categories = counts
                .Take(MostBars)
                .Select(count => new BarCategory(
                    NameOf(count.Report),
                    [new Datum(count.Results), new Datum(count.Targets)]
                ))
                .ToList(),
        };
    }

    /// <summary>The growth of GDP that reports give for the year under review, beside the target that they set for the next: a row for
    /// each report that gives one of them.</summary>
    public static TargetOutcomeChart Growth(Corpus corpus)
    {
        var rows = corpus
            .Reports.Select(report =>
                (
                    Report: report,
                    Outcome: Of(report, Role.Result, report.Frame.ReviewYear),
                    Target: Of(report, Role.Target, report.Frame.PlanYear)
                )
            )
            .Where(row => row.Outcome?.Value is not null || row.Target is not null)
            .OrderBy(row => row.Report.Frame.Region?.Code, StringComparer.Ordinal)
            .ThenBy(row => row.Report.Frame.PlanYear)
            .ToList();
        var both = rows.Where(row => row is { Outcome.Value: not null, Target.Value: not null }).ToList();
        var lower = both.Count(row => row.Target!.Value < row.Outcome!.Value);
        return new TargetOutcomeChart
        {
            Title =
                both.Count == 0
                    ? Texts.Say("corpus.growth-none")
                    : Texts.SayPart(
                        "corpus.growth",
                        ("lower", lower),
                        both.Count
                    ),
            Subtitle = Texts.Say("corpus.growth-subtitle") + Estimates.Note(rows.Select(row => row.Outcome).OfType<Observation>()),
            Source = Sources.Of(rows.SelectMany(row => new[] { row.Outcome, row.Target }).OfType<Observation>()),
            Rows = rows.Select(row => new TargetOutcomeRow(
                    NameOf(row.Report),
                    DatumOf(row.Target),
                    DatumOf(row.Outcome)
                )
            {
                TargetUpper = row.Target?.Upper,
                TargetWords = row.Target?.Text,
            })
                .ToList(),
        };
    }

    /// <summary>The same in a sentence; null where no report gives both.</summary>
    internal static string? AsksForLess(Corpus corpus) =>
        Growth(corpus) is { } chart && chart.Rows.Any(row => row is { Target: not null, Outcome: not null })
            ? chart.Title + Bilingual.Pick(".", "。")
            : null;

    /// <summary>The files that were passed over, with the reason, named from the folder that was read.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder that it was read from.</param>
    public static Table<SkippedFile> PassedOver(Corpus corpus, string folder) =>
        Table
            .Of(
                corpus.Skipped,
                Column.Of("file", (SkippedFile row) => RelativeTo(folder, row.Path), "File 文件"),
                Column.Of("kind", (SkippedFile row) => row.Kind, "Kind 类别", row => KindOf(row.Kind)),
                Column.Of("reason", (SkippedFile row) => row.Reason, "Reason 原因", row => row.Told)
            )
            .Titled("Files passed over 未采用的文件")
            .Showing(corpus.Skipped.Count);

    /// <summary>A report as a page names it: Shangcheng, plan report 2020.</summary>
    internal static string NameOf(Report report) =>
        Sources.Of(report.Observations.Take(1)) is { Length: > 0 } name ? name : report.Id;

    private static string RelativeTo(string folder, string path) =>
        Path.GetRelativePath(folder, path) is { } relative && !relative.StartsWith("..", StringComparison.Ordinal)
            ? relative.Replace('\\', '/')
            : Path.GetFileName(path);

    private static string KindOf(SkipKind kind) => Texts.Say($"skipped.{CellValue.Word(kind)}");

    private static int Count(Report report, Role role) =>
        report.Observations.Count(observation => observation.Role == role);

    /// <summary>What a report says of the growth of GDP in a year, in numbers before words; null where it says nothing.</summary>
    internal static Observation? Of(Report report, Role role, int? year) =>
        report
            .Observations.Where(observation =>
                observation is { Indicator: Gdp, IsOfOneYear: true }
                && observation.Role == role
                && observation.Period == year
                && (observation.Measure == Measure.Growth || observation.Value is null)
            )
            .OrderByDescending(observation => observation.Value is not null)
            .ThenByDescending(observation => observation.Headline)
            .FirstOrDefault();

    private static Datum? DatumOf(Observation? observation) =>
        observation?.Value is { } value
            ? new Datum(value, ObservationText.Outcome(observation), ObservationText.Tip(observation))
            : null;

    private static string Reports(Corpus corpus)
    {
        var regions = corpus.Reports.Select(report => report.Frame.Region).OfType<Region>().Distinct().Count();
        var years = corpus.Reports.Select(report => report.Frame.PlanYear).OfType<int>().Order().ToList();
        return Texts.Say(
            regions == 0 ? "corpus.reports-nowhere" : "corpus.reports",
            ("reports", corpus.Reports.Count),
            ("regions", regions),
            ("span", Span(years))
        );
    }

    /// <summary>Which reports do not say of which region they are, each with those that it names most; null where all say it.</summary>
    internal static string? Unplaced(Corpus corpus)
    {
        var unplaced = corpus.Reports.Where(report => report.Frame.Region is null).AsEnumerable().ToList();
        return unplaced.Count == 0
            ? null
            : Texts.Say(
                "corpus.unplaced",
                ("count", unplaced.Count),
                (
                    "reports",
                    string.Join(
                        Punctuation.Semicolon,
                        unplaced.Take(MostUnplaced).Select(report => report.Source + Named(report))
                    )
                )
            );
    }

    /// <summary>The regions that a report names most, in brackets; empty where it names none.</summary>
    private static string Named(Report report) =>
        report.RegionCandidates().TrimStart(';', '；', ' ') is { Length: > 0 } named ? Punctuation.Aside(named) : "";

    private static string Followed(Corpus corpus)
    {
        if (FollowUp.Years(corpus).Count > 0)
            return AttainmentView.Followed(corpus).Sentences[0];
        return Texts.Say(corpus.Statistics.Figures.Count > 0 ? "corpus.followed-official" : "corpus.followed-none");
    }

    private static string Span(IReadOnlyList<int> years)
    {
        if (years.Count == 0)
            return "";
        return years[0] == years[^1]
            ? Texts.Say("corpus.span-one", ("year", $"{years[0]}"))
            : Texts.Say("corpus.span", ("from", $"{years[0]}"), ("to", $"{years[^1]}"));
    }

    private static string PassedOver(Corpus corpus) =>
        corpus.Skipped.Count == 0
            ? Texts.Say("corpus.passed-none")
            : Texts.Say("corpus.passed", ("count", corpus.Skipped.Count));
}
