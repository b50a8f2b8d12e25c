using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Collects observations for one script: every text stands in it once, and rows point to it.</summary>
internal sealed class ObservationPart
{
    private readonly List<Report> _reports = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly List<Action<Utf8JsonWriter>> _rows = [];

    /// <summary>The observations collected.</summary>
    public int Count => _rows.Count;

    /// <summary>An observation's id without its report's: the offset, and the letter where it has one.</summary>
    public static string Tail(Report report, string id) => id[(report.Id.Length + 1)..];

    /// <summary>Collects a report's observations.</summary>
    public void Add(Report report)
    {
        var number = _reports.Count;
        _reports.Add(report with { Observations = [], Numbers = [] });
        foreach (var observation in report.Observations)
            _rows.Add(Row(report, number, observation));
    }

    /// <summary>The script; what was collected is let go.</summary>
    public string Close()
    {
        var script = ScriptData.Call(
            "add",
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
        _reports.Clear();
        _places.Clear();
        _strings.Clear();
        _rows.Clear();
        return script;
    }

    private void WriteReports(Utf8JsonWriter json)
    {
        json.WriteStartArray("reports");
        foreach (var report in _reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("source", report.Source);
            json.WriteString("name", NameOf(report));
            json.WriteString("title", report.Frame.Title ?? "");
            json.WriteString("file", ReportFile.PathOf(report.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(Report report)
    {
        var region = RegionNames.Of(report.Frame.Region?.Code, report.Frame.Region?.Name);
        var year = report.Frame.PlanYear?.ToString(CultureInfo.InvariantCulture) ?? report.Source;
        return report.Frame.Kind is ReportKind.Plan or ReportKind.Work
            ? $"{region}{Bilingual.Pick(", ", "")}{Texts.Say($"report.{report.Frame.Kind.ToString().ToLowerInvariant()}", ("year", year))}"
            : $"{region}, {year}";
    }

    // The order of the fields is the order in which store.js reads them.
    private Action<Utf8JsonWriter> Row(Report report, int number, Observation observation)
    {
        int[] strings =
        [
            Place(RegionNames.Of(observation.RegionCode, observation.Region)),
            Place(observation.Role.ToString().ToLowerInvariant()),
            Place(report.Indicators.ByCode(observation.Indicator)?.Heading ?? ""),
            Place(observation.Label),
            Place(observation.Measure.ToString().ToLowerInvariant()),
            Place(ObservationText.Bounded(observation)),
            Place(observation.Unit ?? ""),
            Place(observation.Section),
            Place(observation.Quote),
            Place(observation.Corrected ?? ""),
        ];
        var tail = Tail(report, observation.Id);
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

    private int Place(string text)
    {
        if (_places.TryGetValue(text, out var place))
            return place;
        _places.Add(text, _strings.Count);
        _strings.Add(text);
        return _strings.Count - 1;
    }
}
