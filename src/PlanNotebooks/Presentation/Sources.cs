using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>The line under a figure that says where its numbers come from.</summary>
internal static class Sources
{
    /// <summary>The reports of the observations: Shangcheng 上城区, plan report 2020.</summary>
    public static string Of(IEnumerable<Observation> observations)
    {
        var reports = observations.DistinctBy(observation => observation.Report).OrderBy(observation => observation.Report, StringComparer.Ordinal);
        return string.Join("; ", reports.Select(NameOf));
    }

    private static string NameOf(Observation observation)
    {
        var parts = observation.Report.Split('-');
        return $"{RegionNames.Both(observation.RegionCode, observation.Region)}, {(parts.Length > 2 ? $"{parts[2]} report {parts[1]}" : observation.Report)}";
    }
}
