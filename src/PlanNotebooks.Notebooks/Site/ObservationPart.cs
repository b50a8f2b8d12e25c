using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Collects observations for one script: every text stands in it once, and rows point to it.</summary>
internal sealed class ObservationPart
{
    private readonly List<Source> _sources = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly List<Action<Utf8JsonWriter>> _rows = [];

    /// <summary>The observations collected.</summary>
    public int Count => _rows.Count;

    /// <summary>An observation's id without its report's: the offset, and the letter where it has one.</summary>
    public static string Tail(string report, string id) => id[(report.Length + 1)..];

    /// <summary>Collects a report's observations.</summary>
    public void Add(Report report) =>
        Add(
            new Source(report.Id, report.Source, NameOf(report), report.Frame.Title ?? "", ReportScript.PathOf(report.Id)),
            report.Observations,
            report.Indicators,
            _ => report.Territory
        );

    /// <summary>Collects official figures, which stand in no report: each table of them is a source of its own, without a text.</summary>
    public void Add(Statistics statistics, IndicatorTable indicators)
    {
        foreach (var table in statistics.Figures.AsEnumerable().GroupBy(figure => (figure.Report, figure.Source)))
            Add(new Source(table.Key.Report, table.Key.Source, Texts.Say("explorer.official"), "", ""), table, indicators, TerritoryOf);
    }

    // A publication gives figures of its own year's boundaries, unless its citation says of which.
    private static Territory? TerritoryOf(Observation figure) =>
        Territory.InYear(figure.RegionCode, figure.Citation?.Boundaries ?? figure.Period);

    private void Add(
        Source source,
        IEnumerable<Observation> observations,
        IndicatorTable indicators,
        Func<Observation, Territory?> territoryOf
    )
    {
        var number = _sources.Count;
        _sources.Add(source);
        foreach (var observation in observations)
            _rows.Add(Row(source.Id, number, observation, indicators, territoryOf(observation)));
    }

    /// <summary>The script of the part with a number; what was collected is let go.</summary>
    public string Close(int number)
    {
        var script = ScriptData.Take(
            number.ToString(CultureInfo.InvariantCulture),
            json =>
            {
                json.WriteStartObject();
                WriteReports(json);
                json.WriteStartArray("strings");
                _strings.ForEach(json.WriteStringValue);
                json.WriteEndArray();
                json.WriteStartArray("rows");
                foreach (var row in _rows)
                    row(json);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
        _sources.Clear();
        _places.Clear();
        _strings.Clear();
        _rows.Clear();
        return script;
    }

    private void WriteReports(Utf8JsonWriter json)
    {
        json.WriteStartArray("reports");
        foreach (var source in _sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("source", source.File);
            json.WriteString("name", source.Name);
            json.WriteString("title", source.Title);
            json.WriteString("file", source.Script);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A report as readers call it: Shangcheng, plan report of 2020.</summary>
    public static string NameOf(Report report)
    {
        var region = RegionNames.Of(report.Frame.Region?.Code, report.Frame.Region?.Name);
        var year = report.Frame.PlanYear?.ToString(CultureInfo.InvariantCulture) ?? report.Source;
        return report.Frame.Kind is ReportKind.Plan or ReportKind.Work
            ? $"{region}{Bilingual.Pick(", ", "")}{Texts.Say($"report.{report.Frame.Kind.ToString().ToLowerInvariant()}", ("year", year))}"
            : $"{region}, {year}";
    }

    // The order of the fields is the order in which store.js reads them.
    private Action<Utf8JsonWriter> Row(
        string source,
        int number,
        Observation observation,
        IndicatorTable indicators,
        Territory? territory
    )
    {
        int[] strings =
        [
            Place(RegionNames.Of(observation.RegionCode, observation.Region)),
            Place(observation.Role.ToString().ToLowerInvariant()),
            Place(indicators.ByCode(observation.Indicator)?.Heading ?? ""),
            Place(observation.Label),
            Place(observation.Measure.ToString().ToLowerInvariant()),
            Place(ObservationText.Outcome(observation)),
            Place(observation.Unit ?? ""),
            Place(observation.Section),
            Place(observation.Quote),
            Place(observation.Corrected ?? ""),
            Place(observation.RegionCode ?? ""),
            Place(observation.Origin.ToString().ToLowerInvariant()),
            Place(observation.Citation?.Address ?? ""),
            Place(territory?.Since?.ToString(CultureInfo.InvariantCulture) ?? ""),
            Place(ObservationText.Span(observation)),
        ];
        var tail = Tail(source, observation.Id);
        return json =>
        {
            json.WriteNumberValue(number);
            json.WriteStringValue(tail);
            if (observation.Period is { } year)
                json.WriteNumberValue(year);
            else
                json.WriteNullValue();
            ScriptData.WriteNumber(json, observation.Value);
            json.WriteNumberValue(observation.Headline ? 1 : 0);
            json.WriteNumberValue(observation.Start);
            json.WriteNumberValue(observation.End);
            foreach (var place in strings)
                json.WriteNumberValue(place);
        };
    }

    /// <summary>Where observations stand: a report, or a table of official figures, which has no script of its text.</summary>
    private sealed record Source(string Id, string File, string Name, string Title, string Script);

    private int Place(string text)
    {
        if (_places.TryGetValue(text, out var place))
            return place;
        _places.Add(text, _strings.Count);
        _strings.Add(text);
        return _strings.Count - 1;
    }
}
