using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Reports, read into tables of targets and results: where every analysis begins.</summary>
/// <example><code>var corpus = Corpus.Load("seeds"); corpus.Targets.Where(target => target.Headline)</code></example>
public sealed class Corpus
{
    private readonly Dictionary<string, Report> _byId;
    private readonly ILookup<string, Observation> _byConcept;
    private readonly ILookup<string, Observation> _officialByConcept;
    private readonly IReadOnlyList<CorrectionLine> _corrections;

    private Corpus(
        IReadOnlyList<Report> unique,
        IndicatorTable indicators,
        IReadOnlyList<CorrectionLine> corrections,
        IReadOnlyList<SkippedFile> skipped,
        Statistics statistics
    )
    {
        _corrections = corrections;
        Statistics = statistics;
        _officialByConcept = statistics
            .Figures.AsEnumerable()
            .ToLookup(figure => figure.Concept!, StringComparer.Ordinal);
        _byId = unique.ToDictionary(report => report.Id, StringComparer.Ordinal);
        Skipped = skipped;
        Reports = Table.Of(unique, ReportColumns.All).Titled("Reports 报告");
        Indicators = indicators;
        Corrections = CorrectionColumns.Of(corrections);
        Observations = ObservationColumns.TableOf(
            unique.SelectMany(report => report.Observations),
            ObservationColumns.Title
        );
        _byConcept = Observations
            .AsEnumerable()
            .Where(observation => observation.Concept is not null)
            .ToLookup(observation => observation.Concept!, StringComparer.Ordinal);
        Targets = ObservationColumns.TableOf(
            Observations.Where(observation => observation.Role == Role.Target),
            "Targets 目标"
        );
        HeadlineTargets = ObservationColumns.TableOf(
            Targets.Where(target => target.Headline),
            "Headline targets 主要预期目标"
        );
        WorkTargets = ObservationColumns.TableOf(Targets.Where(target => !target.Headline), "Work targets 工作目标");
        Results = ObservationColumns.TableOf(
            Observations.Where(observation => observation.Role == Role.Result),
            "Results 实绩"
        );
    }

    /// <summary>The reports.</summary>
    public Table<Report> Reports { get; }

    /// <summary>Every observation, in the order of the reports and of their texts.</summary>
    public Table<Observation> Observations { get; }

    /// <summary>What is planned, expected or aimed at.</summary>
    public Table<Observation> Targets { get; }

    /// <summary>The targets that a report announces first, in the sentence of the main expected targets.</summary>
    public Table<Observation> HeadlineTargets { get; }

    /// <summary>The targets of the chapters that follow: all that are no headline targets.</summary>
    public Table<Observation> WorkTargets { get; }

    /// <summary>What was achieved or measured.</summary>
    public Table<Observation> Results { get; }

    /// <summary>The official figures beside the reports: those of a statistics.tsv in the folder, and those that <see cref="With"/>
    /// adds.</summary>
    /// <remarks>They are no report's observations, and stand in none of the tables above.</remarks>
    public Statistics Statistics { get; }

    /// <summary>The files in the folder that were passed over, with the reason.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; }

    /// <summary>The lines of the corrections.tsv beside the reports, with what became of each; empty where there is no such file.</summary>
    public Table<CorrectionLine> Corrections { get; }

    /// <summary>The indicators that labels were matched to: the library's, with those of an indicators.tsv beside the reports.</summary>
    public IndicatorTable Indicators { get; }

    /// <summary>Reads a report's file, or every report in a folder and the folders in it.</summary>
    /// <remarks>
    /// An indicators.tsv, a corrections.tsv and a statistics.tsv that stand in the folder, or beside the file, are used; see
    /// docs/corrections.md and
    /// docs/statistics.md.
    /// </remarks>
    /// <param name="path">A .txt file in UTF-8, UTF-16, UTF-32, GB18030 or Big5, or a folder of such files.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, the file cannot be read, or the folder holds no
    /// report.</exception>
    /// <exception cref="UnreadableTableException">The indicators.tsv is malformed, or the corrections.tsv or the statistics.tsv cannot
    /// be read as a whole.</exception>
    public static Corpus Load(string path) => Load(path, TextFormat.Only);

    /// <summary>Reads a report's file, an archive of reports, or every report in a folder and the folders in it, in any of several
    /// formats.</summary>
    /// <example><code>Corpus.Load("reports", ReportFormats.All)</code></example>
    /// <param name="path">A file of one of the formats, or a folder of such files.</param>
    /// <param name="formats">The formats that are read: <c>ReportFormats.All</c> of PlanNotebooks.Formats, or
    /// <see cref="TextFormat.Only"/>.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, the file cannot be read, or the folder holds no
    /// report.</exception>
    /// <exception cref="UnreadableTableException">The indicators.tsv is malformed, or the corrections.tsv or the statistics.tsv cannot
    /// be read as a whole.</exception>
    public static Corpus Load(string path, IReadOnlyList<IReportFormat> formats)
    {
        var skipped = new List<SkippedFile>();
        var corrections = new List<CorrectionLine>();
        var statistics = Statistics.None;
        var indicators = CorpusFiles.Indicators(path);
        var options = new CorpusOptions
        {
            Formats = formats,
            Skipped = skipped.Add,
            Corrections = corrections.Add,
            Statistics = read => statistics = read,
        };
        var reports = CorpusStream.Read(path, indicators, options).ToList();
        return new Corpus(reports, indicators, corrections, skipped, statistics);
    }

    /// <summary>A corpus of reports that were read before.</summary>
    public static Corpus Of(params IEnumerable<Report> reports) => Of(reports, [], []);

    /// <summary>A corpus of reports that were read before, with what was said of the files beside them.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="skipped">The files that were passed over.</param>
    /// <param name="corrections">The lines of the corrections.tsv, with what became of each.</param>
    public static Corpus Of(
        IEnumerable<Report> reports,
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections
    ) => Of(reports, skipped, corrections, Statistics.None);

    /// <summary>The same with official figures beside the reports, whose tables are then made once.</summary>
    internal static Corpus Of(
        IEnumerable<Report> reports,
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    )
    {
        var unique = reports.Select(new UniqueIds().Of).ToList();
        return new Corpus(
            unique,
            IndicatorTable.Of(unique.Select(report => report.Indicators).Distinct().ToList()),
            corrections,
            skipped,
            statistics
        );
    }

    /// <summary>The corpus with further official figures beside its reports.</summary>
    /// <example><code>Corpus.Load("reports").With(Statistics.Read("mine.csv"))</code></example>
    /// <param name="statistics">The figures; none is merged with what a report states.</param>
    public Corpus With(Statistics statistics) =>
        new([.. Reports], Indicators, _corrections, Skipped, Statistics.With(statistics));

    /// <summary>The report with an id.</summary>
    /// <param name="id">The id; where one report alone is of its region, year and kind, these will do: 330102-2020-plan.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such report, or several.</exception>
    public Report Report(string id) =>
        _byId.TryGetValue(id, out var report) || (report = OnlyOne(id)) is not null
            ? report
            : throw new KeyNotFoundException($"No report {id}; there are {string.Join(", ", _byId.Keys)}.");

    private Report? OnlyOne(string plain)
    {
        var found = _byId.Keys.Where(id => ReportIds.Plain(id) == plain).Take(2).ToList();
        return found.Count == 1 ? _byId[found[0]] : null;
    }

    /// <summary>The observations of one indicator, best first: the headline paragraph, then the plan report, then the later
    /// report.</summary>
    /// <param name="indicator">The indicator's code, of the core table or the wider one (see <see cref="Observation.Concept"/>).</param>
    /// <param name="regionCode">The region's code; null for all.</param>
    /// <param name="measure">The measure; null for all.</param>
    /// <param name="role">The role; null for all.</param>
    /// <param name="period">The year; null for all.</param>
    /// <returns>None where the reports give none of a known indicator.</returns>
    /// <exception cref="KeyNotFoundException">No indicator, or no region, has the code; names the nearest.</exception>
    public IEnumerable<Observation> Find(
        string indicator,
        string? regionCode = null,
        Measure? measure = null,
        Role? role = null,
        int? period = null
    ) =>
        Matching(Known(_byConcept, indicator, regionCode), regionCode, measure, role, period)
            .OrderByDescending(observation => observation.Headline)
            .ThenByDescending(observation => _byId[observation.Report].Frame.Kind == ReportKind.Plan)
            .ThenByDescending(observation => _byId[observation.Report].Frame.PlanYear)
            .ThenBy(observation => observation.Report, StringComparer.Ordinal)
            .ThenBy(observation => observation.Start);

    /// <summary>The official figures of one indicator, the one published last first; those without a date come after the others.</summary>
    /// <inheritdoc cref="Find"/>
    public IEnumerable<Observation> FindOfficial(
        string indicator,
        string? regionCode = null,
        Measure? measure = null,
        Role? role = null,
        int? period = null
    ) =>
        Matching(Known(_officialByConcept, indicator, regionCode), regionCode, measure, role, period)
            .OrderByDescending(figure => figure.Citation!.Date, StringComparer.Ordinal);

    private IEnumerable<Observation> Known(ILookup<string, Observation> byConcept, string indicator, string? regionCode)
    {
        if (!byConcept.Contains(indicator))
            NamesAsked.CheckIndicator(indicator);
        if (regionCode is not null)
            NamesAsked.CheckRegionCode(regionCode, Observations.Select(row => new Region(row.Region ?? "", row.RegionCode)));
        return byConcept[indicator];
    }

    private static IEnumerable<Observation> Matching(
        IEnumerable<Observation> observations,
        string? regionCode,
        Measure? measure,
        Role? role,
        int? period
    ) =>
        observations.Where(observation =>
            (regionCode is null || observation.RegionCode == regionCode)
            && (measure is null || observation.Measure == measure)
            && (role is null || observation.Role == role)
            && (period is null || observation.Period == period)
        );

    /// <summary>The text that an observation's offsets point into: its report's, or the table of official figures that it stands
    /// in.</summary>
    internal string TextOf(Observation observation) =>
        observation.Origin == Origin.Report
            ? Report(observation.Report).Text.Raw
            : Statistics.Texts.First(text => text.Name == observation.Report).Text;

    /// <summary>The territory that a figure is of: that of its report, or the one that its official source speaks of; null where it is
    /// not known.</summary>
    /// <param name="observation">An observation of the corpus, or an official figure.</param>
    public Territory? TerritoryOf(Observation observation) =>
        observation.Origin == Origin.Report
            ? Report(observation.Report).Territory
            : Territory.InYear(observation.RegionCode, observation.Citation?.Boundaries ?? observation.Period);
}
