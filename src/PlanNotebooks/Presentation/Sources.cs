using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>The line under a figure that says where its numbers come from.</summary>
internal static class Sources
{
    /// <summary>The reports of the observations, by id and file.</summary>
    public static string Of(IEnumerable<Observation> observations)
    {
        var reports = observations.Select(observation => $"{observation.Report} ({observation.Source})").Distinct().Order(StringComparer.Ordinal);
        return string.Join("; ", reports);
    }
}
