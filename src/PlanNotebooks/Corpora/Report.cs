using System.Globalization;
using PlanNotebooks.Corrections;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>One report, read: its text, what it says of itself, and its observations.</summary>
public sealed record Report
{
    private const double WorthARemark = 0.1;
    private const string Expected = "expected the text of a plan report or a work report in Chinese";
    private const string NoYear = "does not say which year it plans";

    /// <summary>Region code, plan year, kind and a mark of the text: 330102-2020-plan-k3f9q2; <c>none</c> stands for what the text does not
    /// tell. The same report has the same id, whatever else is read.</summary>
    public required string Id { get; init; }

    /// <summary>The cleaned text, with the way back to the file.</summary>
    public required ReportText Text { get; init; }

    /// <summary>Region, kind, years and title, as the text gives them.</summary>
    public required ReportFrame Frame { get; init; }

    /// <summary>What it states, in the order of the text.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Every number that it prints, in the order of the file, with what became of it.</summary>
    public required IReadOnlyList<PrintedNumber> Numbers { get; init; }

    /// <summary>The file's name.</summary>
    public string Source => Text.Source;

    /// <summary>The territory that its figures are of; null where its region or its year is not known.</summary>
    public Territory? Territory =>
        KnownTerritory ?? (Frame is { Region.Code: { } code, PlanYear: { } year } ? Regions.Territory.Of(code, year, Text.Text) : null);

    /// <summary>The territory, where it was told from the text before; null where the text tells it.</summary>
    internal Territory? KnownTerritory { get; init; }

    /// <summary>The indicators that its labels were matched to.</summary>
    public IndicatorTable Indicators { get; init; } = IndicatorTable.Default;

    /// <summary>The frame of each observation's number, by its place in the file.</summary>
    internal IReadOnlyDictionary<int, Frames.TimeFrame> Frames { get; init; } = new Dictionary<int, Frames.TimeFrame>();

    /// <summary>What a reader of its figures should know: that the file holds the report twice, and one copy was left out; that its
    /// region is not told; that the region has another name since. Empty where there is nothing to say.</summary>
    public IReadOnlyList<string> Remarks =>
        [.. DamagedRemarks(), .. LeftOutRemarks(), .. RepeatedRemarks(), .. RegionRemarks(), .. YearRemarks(), .. RenamedRemarks()];

    /// <summary>Reads a report from a file.</summary>
    /// <param name="path">A .txt file in UTF-8, UTF-16, UTF-32, GB18030 or Big5.</param>
    /// <param name="indicators">The indicators that labels are matched to; the library's where it is null.</param>
    /// <exception cref="UnreadableReportException">The file is not there, is empty, cannot be decoded, or holds no report.</exception>
    public static Report Load(string path, IndicatorTable? indicators = null) =>
        Load(path, TextFormat.Only, indicators);

    /// <summary>Reads a report from a file of one of several formats.</summary>
    /// <param name="path">The file; an archive may hold one report.</param>
    /// <param name="formats">The formats that are read: <c>ReportFormats.All</c> of PlanNotebooks.Formats, or
    /// <see cref="TextFormat.Only"/>.</param>
    /// <param name="indicators">The indicators that labels are matched to; the library's where it is null.</param>
    /// <exception cref="UnreadableReportException">The file is not there, cannot be read, or holds no report or several.</exception>
    public static Report Load(string path, IReadOnlyList<IReportFormat> formats, IndicatorTable? indicators = null)
    {
        var document = ReportDocuments.One(path, formats);
        return Checked(path, FileBudget.Run(path, () => FromDocument(document, indicators)));
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="source">The name that its observations carry.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="indicators">The indicators that labels are matched to; the library's where it is null.</param>
    public static Report FromText(string source, string text, IndicatorTable? indicators = null) =>
        FromDocument(ReportDocument.OfText(source, text), indicators);

    /// <summary>Reads a report from what a format's reader got out of its file.</summary>
    /// <param name="document">The text, with its pages and tables.</param>
    /// <param name="indicators">The indicators that labels are matched to; the library's where it is null.</param>
    public static Report FromDocument(ReportDocument document, IndicatorTable? indicators = null) =>
        FromDocument(document, indicators, SettledReports.None);

    /// <summary>Reads a report; what its text does not tell of itself is taken from what is settled.</summary>
    internal static Report FromDocument(ReportDocument document, IndicatorTable? indicators, SettledReports settled)
    {
        var table = indicators ?? IndicatorTable.Default;
        var clean = ReportText.From(document);
        using var marks = Lexicon.WordMarks.Of(clean.Folded);
        var frame = settled.Settle(clean.Source, FrameReader.Read(clean));
        var id = ReportIds.Of(frame, clean.Folded);
        var extraction = Extractor.Extract(clean, frame, id, table);
        return new Report
        {
            Id = id,
            Text = clean,
            Frame = frame,
            Observations = extraction.Observations,
            Numbers = extraction.Numbers,
            Indicators = table,
            Frames = extraction.Frames,
        };
    }

    /// <summary>What it states as a table, with the columns of <see cref="Corpus.Observations"/>.</summary>
    public Table<Observation> ObservationTable =>
        ObservationColumns.TableOf(Observations, ObservationColumns.Title);

    /// <summary>Every number that it prints as a table: its place, what became of it, the text around it.</summary>
    public Table<PrintedNumber> NumberTable => NumberColumns.Of(this);

    /// <summary>Says how the number at an offset was read: its clause, the rule that applied, and where each field came from.</summary>
    /// <param name="offset">An offset into the file as decoded, on the number.</param>
    /// <returns>The explanation, a line each; null where no number stands there.</returns>
    public IReadOnlyList<string>? Explain(int offset)
    {
        var number = Numbers.FirstOrDefault(one => one.Start <= offset && offset < one.End);
        return number is null
            ? null
            : new Explainer(Text, Frame, Indicators, Frames).Explain(
                number,
                Observations.Where(one => number.Observations.Contains(one.Id)).ToList()
            );
    }

    /// <summary>Says what the report was taken to be: region, kind, years, and what told the region and the years.</summary>
    /// <returns>The explanation, a line each.</returns>
    public IReadOnlyList<string> ExplainFrame()
    {
        var unknown = Texts.Say("word.unknown");
        var lines = new List<string>
        {
            Texts.Say("taken.region", ("region", $"{Frame.Region?.Name ?? unknown} {Frame.Region?.Code}".TrimEnd())),
            $"  {ToldBy()}",
            Texts.Say(
                "taken.kind",
                ("kind", Terms.Of(CellValue.Word(Frame.Kind))),
                ("adopted", Frame.IsAdoptedPlan ? Texts.Say("taken.adopted") : "")
            ),
            Texts.Say("taken.years", ("plan", Year(Frame.PlanYear)), ("review", Year(Frame.ReviewYear))),
        };
        if (Frame.Months is { } months)
            lines.Add(Texts.Say("taken.months", ("months", months)));
        if (Frame is { PlanYear: null, YearEvidence.Count: > 0 })
            lines.Add(Texts.Say("taken.tie"));
        foreach (var one in Frame.YearEvidence)
            lines.Add($"  {Evidence(one.PlanYear, one.Weight, one.Words)}");
        return lines;

        string Evidence(int year, int weight, string words) =>
            Texts.Say("remark.candidate", ("year", $"{year}"), ("weight", weight), ("words", words));

        string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? unknown;
    }

    /// <summary>What told the region, and how often the text names it; where nothing did, what it names most.</summary>
    private string ToldBy()
    {
        var told = RegionFinder.Told(Text.Folded, Folding.Fold(Text.Document.Named));
        if (Frame.Region is not { } region)
            return Texts.Say("taken.by.nothing", ("candidates", RegionCandidates()));
        if (told?.Region != region)
            return Texts.Say("taken.by.settled", ("file", CorpusFiles.ReportsName));
        var times = Mentions.Count(Text.Folded).GetValueOrDefault(region.Code ?? "");
        return Texts.Say($"taken.by.{told?.By}") + (times > 0 ? Texts.Say("taken.times", ("times", times)) : "");
    }

    /// <summary>The same report under another id, its observations with it.</summary>
    internal Report WithId(string id) =>
        this with
        {
            Id = id,
            Observations = Observations
                .Select(observation => observation with { Id = id + observation.Id[Id.Length..], Report = id })
                .ToList(),
            Numbers = Numbers
                .Select(number =>
                    number with
                    {
                        Observations = number.Observations.Select(one => id + one[Id.Length..]).ToList(),
                    }
                )
                .ToList(),
        };

    /// <summary>The same report after the corrections for it.</summary>
    internal Report CorrectedBy(Corrector corrector) =>
        this with
        {
            Observations = corrector.Apply(Id, Text, Frame, Observations),
        };

    /// <summary>The report, if it is one.</summary>
    /// <exception cref="UnreadableReportException">It has no year or no observation.</exception>
    internal static Report Checked(string path, Report report) =>
        report.Frame.ReviewYear is not null && report.Observations.Count > 0
            ? report
            : throw new UnreadableReportException(
                path,
                WhyNone(report)
            );

    /// <summary>Why a text is no report: its years weigh the same, or it has none, or no figure.</summary>
    private static string WhyNone(Report report) =>
        report.Frame switch
        {
            { ReviewYear: null, YearEvidence.Count: > 0 } frame =>
                $"{NoYear}: {YearCandidates(frame)}; a row of reports.tsv with its file and plan_year settles it",
            { ReviewYear: null } => $"holds no report: no year was found; {Expected}",
            _ => $"holds no report: no figure was found{WhyNoFigure(report.Numbers)}; {Expected}",
        };

    private static string WhyNoFigure(IReadOnlyList<PrintedNumber> numbers)
    {
        var unread = numbers.Count(number => number.Fate == NumberFate.Unread);
        return unread == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" ({unread} of its numbers could not be read; plan explain lists them)");
    }

    /// <summary>The plan years that a text speaks for, the heaviest first, each with what told it.</summary>
    private static string YearCandidates(ReportFrame frame) =>
        string.Join(
            Punctuation.Item,
            frame
                .YearEvidence.GroupBy(one => one.PlanYear)
                .Select(group =>
                    Texts.Say(
                        "remark.candidate",
                        ("year", $"{group.Key}"),
                        ("weight", group.Sum(one => one.Weight)),
                        ("words", group.First().Words.Trim())
                    )
                )
        );

    private IEnumerable<string> YearRemarks()
    {
        var isTie = Frame.YearEvidence.Count > 0 && Years.PlanYearOf(Frame.YearEvidence) is null;
        if (!isTie)
            return [];
        return
        [
            Texts.Say(
                "remark.no-year",
                ("candidates", YearCandidates(Frame)),
                ("file", CorpusFiles.ReportsName),
                ("year", $"{Frame.PlanYear}")
            ),
        ];
    }

    private IEnumerable<string> DamagedRemarks() => Damage.Remark(Text.Raw) is { } remark ? [remark] : [];

    private IEnumerable<string> LeftOutRemarks() =>
        Text.Document.LeftOut.Where(left => left.Digits > 0 || left.Sample.Length == 0).Select(left => left.ToString());

    private IEnumerable<string> RepeatedRemarks() =>
        Text.RepeatedShare < WorthARemark
            ? []
            :
            [
                Texts.Say("remark.twice", ("share", Text.RepeatedShare.ToString("P0", CultureInfo.InvariantCulture))),
            ];

    private IEnumerable<string> RegionRemarks()
    {
        if (Frame.Region is not null)
            return [];
        return [Texts.Say("remark.no-region", ("candidates", RegionCandidates()), ("file", CorpusFiles.ReportsName))];
    }

    /// <summary>The regions that the text names most, behind what says that none was told; empty where it names none.</summary>
    internal string RegionCandidates()
    {
        var named = RegionFinder.CandidatesOf(Text.Folded).Select(region => $"{region.Name} {region.Code}").ToList();
        return named.Count > 0 ? Texts.Say("remark.region-candidates", ("regions", string.Join(Punctuation.Item, named))) : "";
    }

    private IEnumerable<string> RenamedRemarks() =>
        Regions.Territory.RenamingsOf(Frame.Region?.Code)
            .Where(change =>
                Frame.PlanYear <= change.Year && Text.Text.Contains(change.FormerName, StringComparison.Ordinal)
            )
            .Select(change =>
                Texts.Say(
                    "remark.renamed",
                    ("former", change.FormerName),
                    ("region", Frame.Region!.Name),
                    ("year", $"{change.Year}")
                )
            );
}
