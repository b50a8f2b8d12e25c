using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>What hovering over a value that was worked out from others shows: the sentences of all of them.</summary>
internal static class SourceTip
{
    /// <summary>The tips of several observations, one under the other; null where there is none.</summary>
    public static string? OfAll(params IEnumerable<Observation?> observations) =>
        observations.OfType<Observation>().Select(ObservationText.Tip).ToList() is { Count: > 0 } tips
            ? string.Join("\n", tips)
            : null;
}
