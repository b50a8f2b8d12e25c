using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>The line under a figure that says where its numbers come from.</summary>
internal static class Sources
{
    /// <summary>The reports that a line has room for.</summary>
    private const int Most = 8;

    /// <summary>The reports of the observations: Shangcheng, plan report 2020; where they are many, how many they are.</summary>
    public static string Of(IEnumerable<Observation> observations)
    {
        var reports = observations
            .DistinctBy(observation => observation.Report)
            .OrderBy(observation => observation.Report, StringComparer.Ordinal);
        var all = reports.ToList();
        return all.Count <= Most
            ? string.Join(Punctuation.Semicolon, all.Select(NameOf))
            : Texts.Say(
                "source.many",
                ("reports", all.Count),
                ("regions", all.Select(one => one.RegionCode).Distinct().Count())
            );
    }

    private static string KindOf(string kind) =>
        kind switch
        {
            "plan" => Bilingual.Pick("plan report 计划报告"),
            "work" => Bilingual.Pick("work report 政府工作报告"),
            _ => kind,
        };

    private static string NameOf(Observation observation)
    {
        if (observation.Origin == Origin.Statistics)
            return Bilingual.Pick("other publications (†) 其他出版物（†）");
        var parts = observation.Report.Split('-');
        var region = RegionNames.Of(observation.RegionCode, observation.Region);
        return parts.Length > 2
            ? Texts.Say("source.report", ("region", region), ("kind", KindOf(parts[2])), ("year", parts[1]))
            : $"{region}, {observation.Report}";
    }
}
