using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>What a corpus tells of one region: its headline targets with their outcomes and the record of them, its places among the
/// others, and its reports.</summary>
/// <remarks>The analyses are those of the notebooks; nothing is judged anew.</remarks>
internal sealed class RegionProfile
{
    private readonly IndicatorTable _indicators;
    private readonly ILookup<string?, Report> _reports;
    private readonly ILookup<string?, Observation> _official;
    private readonly ILookup<string?, AttainmentRow> _attained;
    private readonly ILookup<string?, Observation> _open;
    private readonly ILookup<string?, SiblingRankRow> _ranks;
    private readonly ILookup<string?, Observation> _printed;

    /// <summary>Works out the analyses once, and what each region was read from, for all of them.</summary>
    public RegionProfile(Corpus corpus)
    {
        _indicators = corpus.Indicators;
        _reports = corpus.Reports.AsEnumerable().ToLookup(report => report.Frame.Region?.Code);
        _official = corpus.Statistics.Figures.AsEnumerable().ToLookup(figure => figure.RegionCode);
        var attainment = Attainment.Of(corpus);
        _attained = attainment.Where(row => row.Target.Headline).AsEnumerable().ToLookup(row => row.Target.RegionCode);
        _open = Attainment.Open(corpus, attainment).AsEnumerable().ToLookup(target => target.RegionCode);
        _ranks = SiblingRanks.Of(corpus).Where(row => row.Rank is not null).AsEnumerable().ToLookup(row => row.Figure!.RegionCode);
        _printed = PrintedRanks.Of(corpus).AsEnumerable().ToLookup(place => place.RegionCode);
    }

    /// <summary>The codes of the regions that reports or official figures speak for.</summary>
    public IEnumerable<string> Regions =>
        _reports
            .Select(own => own.Key)
            .Concat(_official.Select(own => own.Key))
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>Where the script of a region stands, under the explorer's folder.</summary>
    public static string PathOf(string code) => $"regions/{code}.js";

    /// <summary>The script of a region.</summary>
    public string Write(string code) =>
        ScriptData.Take(
            code,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("name", RegionNames.Of(code, null));
                json.WriteString("record", Record(code));
                WriteRows(json, "targets", Targets(code));
                WriteRows(json, "places", _ranks[code].OrderByDescending(row => row.Year).Select(Place));
                WriteRows(json, "printed", _printed[code].OrderByDescending(place => place.Period).Select(Printed));
                WriteRows(json, "sources", Sources(code));
                json.WriteEndObject();
            }
        );

    private string Record(string code)
    {
        var judged = Attainment.OnePerIndicator(_attained[code]).Where(row => row.Verdict != Verdict.NotComparable).ToList();
        return judged.Count == 0
            ? Texts.Say("profile.record-none")
            : Texts.SayPart(
                "profile.record",
                ("met", judged.Count(row => row.IsMet)),
                judged.Count
            );
    }

    private IEnumerable<string?[]> Targets(string code) =>
        _attained[code]
            .Select(row => (Year: (int?)row.Year, Cells: Judged(row)))
            .Concat(_open[code].Select(target => (Year: target.Period, Cells: Open(target))))
            .OrderByDescending(row => row.Year)
            .Select(row => row.Cells);

    private static string?[] Judged(AttainmentRow row) =>
        [
            Year(row.Year),
            row.Indicator.Heading,
            ObservationText.Bounded(row.Target),
            row.Target.Id,
            ObservationText.Outcome(row.Outcome),
            row.Outcome.Id,
            row.GapText,
            Texts.Say($"profile.{row.Verdict.ToString().ToLowerInvariant()}"),
        ];

    private string?[] Open(Observation target) =>
        [
            Year(target.Period),
            _indicators.ByCode(target.Concept)?.Heading ?? target.Label,
            ObservationText.Bounded(target),
            target.Id,
            null,
            null,
            null,
            Texts.Say("profile.open"),
        ];

    private static string?[] Place(SiblingRankRow row) =>
        [
            Year(row.Year),
            row.Indicator.Heading,
            Texts.Pattern($"script.measure-{row.Measure.ToString().ToLowerInvariant()}"),
            ObservationText.Outcome(row.Figure!),
            row.Figure!.Id,
            Texts.Say("profile.place", ("place", row.Rank), ("all", row.Regions), ("parent", RegionNames.Of(row.ParentCode, null))),
        ];

    private static string?[] Printed(Observation place) =>
        [YearAndSpan(place), place.Label, ObservationText.Outcome(place), place.Id];

    /// <summary>The reports, each with its first number; then the publications of the official figures.</summary>
    private IEnumerable<string?[]> Sources(string code)
    {
        foreach (var report in _reports[code])
            yield return [ObservationPart.NameOf(report), report.Source, report.Observations.FirstOrDefault()?.Id];
        foreach (var publication in _official[code].GroupBy(figure => figure.Quote, StringComparer.Ordinal))
            yield return [publication.Key, publication.First().Source, publication.First().Id];
    }

    private static string? YearAndSpan(Observation one) =>
        ObservationText.Span(one) is { Length: > 0 } span ? $"{Year(one.Period)} ({span})" : Year(one.Period);

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<string?[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var cell in row)
                json.WriteStringValue(cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
