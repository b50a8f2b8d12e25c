using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Corrections;

/// <summary>Applies the lines of a corrections.tsv to the observations of reports, and keeps account of every line.</summary>
/// <remarks>The lines of one observation stand or fall together where they only make sense together; a line that no longer fits is
/// never applied.</remarks>
internal sealed class Corrector(IReadOnlyList<CorrectionLine> lines, IndicatorTable indicators)
{
    private readonly ILookup<string, CorrectionLine> _byReport = lines
        .Where(line => line.Why.Length == 0)
        .ToLookup(line => line.Report, StringComparer.Ordinal);
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _faults = [];

    /// <summary>The observations of a report after its corrections, in the order of the text; of a second report under one id as they
    /// are.</summary>
    /// <param name="reportId">The report's id in the corpus.</param>
    /// <param name="text">Its text, which added observations point into.</param>
    /// <param name="frame">What it says of itself.</param>
    /// <param name="observations">Its observations as they were read.</param>
    public IReadOnlyList<Observation> Apply(
        string reportId,
        ReportText text,
        ReportFrame frame,
        IReadOnlyList<Observation> observations
    )
    {
        var own = LinesOf(reportId);
        if (own.Count == 0)
            return observations;
        var byId = own.Where(line => line.Action != CorrectionLine.Add)
            .ToLookup(line => reportId + line.Id[line.Report.Length..], StringComparer.Ordinal);
        var ids = observations.Select(observation => observation.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var line in byId.Where(group => !ids.Contains(group.Key)).SelectMany(group => group))
            Fail(line, Texts.Say("fix.no-observation", ("id", line.Id)));
        var corrected = observations
            .Select(observation => Correct(observation, byId[observation.Id].ToList()))
            .OfType<Observation>()
            .ToList();
        Add(
            corrected,
            ids,
            own.Where(line => line.Action == CorrectionLine.Add),
            new Addition(reportId, text, frame, indicators)
        );
        return corrected;
    }

    /// <summary>The lines for a report; those that name it without the mark of its words are for the first such report.</summary>
    private List<CorrectionLine> LinesOf(string reportId)
    {
        var plain = ReportIds.Plain(reportId);
        var lines = _reports.Add(reportId) ? _byReport[reportId] : [];
        var others = _reports.Add(plain) ? _byReport[plain] : [];
        return [.. lines, .. others];
    }

    /// <summary>Every line with what became of it, once all reports were corrected.</summary>
    /// <param name="isFolder">Whether the whole folder was loaded, so that a report that is not there is a fault.</param>
    public IReadOnlyList<CorrectionLine> Close(bool isFolder) => lines.Select(line => Closed(line, isFolder)).ToList();

    private CorrectionLine Closed(CorrectionLine line, bool isFolder)
    {
        if (line.Why.Length > 0)
            return line;
        if (_faults.TryGetValue(line.Line, out var fault))
            return line.NotApplied(fault);
        if (_reports.Contains(line.Report))
            return line with { Outcome = CorrectionOutcome.Applied };
        return isFolder
            ? line.NotApplied(
                Texts.Say("fix.no-report", ("id", line.Report))
            )
            : line with
            {
                Outcome = CorrectionOutcome.OtherReport,
            };
    }

    /// <summary>The observation after its lines; null where one removes it.</summary>
    private Observation? Correct(Observation observation, List<CorrectionLine> own)
    {
        var fitting = own.Where(line => Fits(observation, line)).ToList();
        if (fitting.Find(line => line.Action == CorrectionLine.Remove) is not { } removal)
            return fitting.Count == 0 ? observation : Change(observation, fitting);
        foreach (var line in fitting.Where(line => line != removal))
            Fail(line, Texts.Say("fix.removed", ("line", $"{removal.Line}"), ("id", line.Id)));
        return null;
    }

    private bool Fits(Observation observation, CorrectionLine line)
    {
        var said = observation.Value is null ? "text" : "value";
        var field = ObservationFields.Find(line.Field.Length > 0 ? line.Field : said)!;
        if (field.Is(observation, line.Expects))
            return true;
        var nothing = Texts.Say("fix.nothing");
        return Fail(
            line,
            Texts.Say(
                "fix.other-value",
                ("field", field.Key),
                ("value", field.Written(observation, nothing)),
                ("expects", line.Expects.Length > 0 ? line.Expects : nothing)
            )
        );
    }

    private Observation Change(Observation observation, List<CorrectionLine> changes)
    {
        var (changed, applied) = (observation, new List<CorrectionLine>());
        foreach (var line in changes)
        {
            if (applied.Find(earlier => earlier.Field == line.Field) is { } twin)
                Fail(line, Texts.Say("fix.changed", ("line", $"{twin.Line}"), ("field", line.Field)));
            else if (ObservationFields.Find(line.Field) is { } field)
            {
                changed = field.Change(changed, field.Parse(line.Value).Value);
                applied.Add(line);
            }
        }

        changed = Consistency.Filled(changed, indicators);
        var fault = applied.Exists(line => !ObservationFields.Find(line.Field)!.Is(changed, line.Value))
            ? Texts.Say("fix.contradict")
            : Consistency.FaultOf(changed, indicators);
        if (fault is null)
            return changed with
            {
                Corrected = string.Join("; ", applied.Select(line => Note(observation, changed, line))),
            };
        foreach (var line in applied)
            Fail(line, fault);
        return observation;
    }

    private static string Note(Observation before, Observation after, CorrectionLine line)
    {
        var field = ObservationFields.Find(line.Field)!;
        return $"{field.Key}: {field.Written(before)} → {field.Written(after)} ({line.Reason})";
    }

    private void Add(
        List<Observation> observations,
        HashSet<string> ids,
        IEnumerable<CorrectionLine> additions,
        Addition addition
    )
    {
        foreach (var line in additions)
        {
            if (addition.Create(line, ids.Contains, out var fault) is not { } added)
                Fail(line, fault!);
            else if (observations.Find(other => IsTwin(other, added)) is { } twin)
                Fail(line, Texts.Say("fix.same", ("id", twin.Id)));
            else
            {
                ids.Add(added.Id);
                observations.Insert(observations.FindLastIndex(other => other.Start <= added.Start) + 1, added);
            }
        }
    }

    /// <summary>Whether two observations read the same number as the same thing.</summary>
    private static bool IsTwin(Observation one, Observation other) =>
        (one.Start, one.Label, one.Measure, one.Value) == (other.Start, other.Label, other.Measure, other.Value);

    private bool Fail(CorrectionLine line, string why)
    {
        _faults[line.Line] = why;
        return false;
    }
}
