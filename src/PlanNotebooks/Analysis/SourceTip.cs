using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>What hovering over a value of an analysis shows: its sentence, the headings above it, and the file.</summary>
internal static class SourceTip
{
    /// <summary>The tip of an observation: sentence, then section and file on a line of their own.</summary>
    public static string Of(Observation observation) => $"{ObservationText.Tip(observation)}\n— {(observation.Section.Length > 0 ? observation.Section + ", " : "")}{observation.Source}";

    /// <summary>The tips of several observations, one under the other; null where there is none.</summary>
    public static string? OfAll(params IEnumerable<Observation?> observations) => observations.OfType<Observation>().Select(Of).ToList() is { Count: > 0 } tips ? string.Join("\n", tips) : null;
}
