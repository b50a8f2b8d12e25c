using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A paragraph that tells results, then targets, then results again (or the other way round): one was framed
/// wrongly.</summary>
/// <remarks>去年…，今年… turns once and is no alarm; quoted targets stand beside their results, and do not count, nor what words
/// of time beside the number tell.</remarks>
internal sealed class TwoFrames : IReportCheck
{
    public string Name => Bilingual.Pick("Paragraph of two frames 同段实绩与目标交错");

    public string Rule => Texts.Say("check.two-frames");

    public IEnumerable<SenseAlarm> Alarms(Report report)
    {
        var paragraph = new List<Observation>();
        Observation? last = null;
        foreach (var observation in report.Observations)
        {
            if (observation.Role == Role.Baseline || IsQuoted(observation, report) || ToldInWords.Is(report, observation))
                continue;
            if (paragraph.Count > 0 && !IsOneParagraph(report, last!, observation))
                paragraph.Clear();
            if (paragraph.Count > 0 && paragraph[^1].Role == observation.Role)
            {
                last = observation;
                continue;
            }

            paragraph.Add(last = observation);
            if (paragraph.Count == 3)
                yield return Alarm(paragraph);
        }
    }

    private SenseAlarm Alarm(List<Observation> turns) =>
        new(
            Name,
            CheckText.Dated(turns[2]),
            Texts.Say(
                turns[1].Role == Role.Target ? "alarm.target-before" : "alarm.result-before",
                ("figure", CheckText.Dated(turns[1]))
            ),
            [turns[2], turns[1], turns[0]]
        );

    private static bool IsQuoted(Observation observation, Report report) =>
        observation.Role == Role.Target && observation.Period < report.Frame.PlanYear;

    private static bool IsOneParagraph(Report report, Observation before, Observation next) =>
        before.Section == next.Section
        && next.Start >= before.End
        && next.Start <= report.Text.Raw.Length
        && !report.Text.Raw.AsSpan(before.End, next.Start - before.End).ContainsAny('\n', '\r');
}
