using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>The line under a figure that says where its numbers come from.</summary>
internal static class Sources
{
    /// <summary>The reports that a line has room for.</summary>
    private const int Most = 8;

    /// <summary>The reports of the observations: Shangcheng 上城区, plan report 2020; where they are many, how many they are.</summary>
    public static string Of(IEnumerable<Observation> observations)
    {
        var reports = observations.DistinctBy(observation => observation.Report).OrderBy(observation => observation.Report, StringComparer.Ordinal);
        var all = reports.ToList();
        return all.Count <= Most ? string.Join("; ", all.Select(NameOf)) : $"{all.Count} reports of {Counting.Of(all.Select(one => one.RegionCode).Distinct().Count(), "region")}; hover over a mark for the sentence and its file";
    }

    private static string NameOf(Observation observation)
    {
        if (observation.Origin == Origin.Statistics) return Bilingual.Pick("official statistics (†) 统计数据（†）");
        var parts = observation.Report.Split('-');
        return $"{RegionNames.Of(observation.RegionCode, observation.Region)}, {(parts.Length > 2 ? $"{parts[2]} report {parts[1]}" : observation.Report)}";
    }
}
