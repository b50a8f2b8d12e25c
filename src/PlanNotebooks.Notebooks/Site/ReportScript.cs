using System.Text.Json;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>The script that holds one report's text, with the places of its headings, sentences and numbers.</summary>
internal static class ReportScript
{
    /// <summary>Where the script of a report stands, under the explorer's folder.</summary>
    public static string PathOf(string id) =>
        $"texts/{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'))}.js";

    /// <summary>The script.</summary>
    public static string Write(Report report) =>
        ScriptData.Take(
            report.Id,
            json =>
            {
                var text = MarkedText.Of(report);
                json.WriteStartObject();
                json.WriteString("id", report.Id);
                json.WriteString("text", text.Text);
                WriteSpans(json, "headings", text.Headings);
                WriteSpans(json, "sentences", text.Sentences);
                WriteSpans(json, "removed", text.Removed);
                WriteNumbers(json, report, text);
                WriteObservations(json, report, text);
                json.WriteEndObject();
            }
        );

    private static void WriteSpans(Utf8JsonWriter json, string name, IEnumerable<TextStretch> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
        }

        json.WriteEndArray();
    }

    /// <summary>Every number: start, end, its fate, the id of its first observation without the report's.</summary>
    private static void WriteNumbers(Utf8JsonWriter json, Report report, MarkedText text)
    {
        var there = report.Observations.Select(observation => observation.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("numbers");
        foreach (var number in report.Numbers)
        {
            var span = text.Place(number.Start, number.End);
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteNumberValue((int)number.Fate);
            json.WriteStringValue(
                number.Observations.FirstOrDefault(there.Contains) is { } id ? ObservationPart.Tail(report.Id, id) : ""
            );
        }

        json.WriteEndArray();
    }

    /// <summary>Every observation: the end of its id, start, end, the stretches of its label; targets in words and added observations
    /// stand at no printed number.</summary>
    private static void WriteObservations(Utf8JsonWriter json, Report report, MarkedText text)
    {
        json.WriteStartArray("observations");
        foreach (var observation in report.Observations)
        {
            var span = text.Place(observation.Start, observation.End);
            json.WriteStringValue(ObservationPart.Tail(report.Id, observation.Id));
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            WriteLabel(json, observation, text);
        }

        json.WriteEndArray();
    }

    /// <summary>Where the words of the label stand: start and end of each stretch.</summary>
    private static void WriteLabel(Utf8JsonWriter json, Observation observation, MarkedText text)
    {
        json.WriteStartArray();
        foreach (var part in observation.LabelParts)
        {
            if (part is not { Start: { } start, End: { } end })
                continue;
            var span = text.Place(start, end);
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
        }

        json.WriteEndArray();
    }
}
