namespace PlanNotebooks.Analysis;

/// <summary>A year of a region: the reports that planned it, and those that look back on it.</summary>
/// <param name="RegionCode">The region's code; null for a report whose region is not known, which then stands alone.</param>
/// <param name="Year">The year.</param>
/// <param name="Planning">The reports that planned the year; they look back on the year before.</param>
/// <param name="Reviewing">The reports that look back on it; empty where the corpus has none.</param>
internal sealed record PlannedYear(
    string? RegionCode,
    int Year,
    IReadOnlyList<Report> Planning,
    IReadOnlyList<Report> Reviewing
)
{
    /// <summary>Every year that a report of the corpus plans, by region and year.</summary>
    public static IEnumerable<PlannedYear> Of(Corpus corpus)
    {
        var years = corpus
            .Reports.AsEnumerable()
            .Where(report => report.Frame.PlanYear is not null)
            .GroupBy(report => (Region: report.Frame.Region?.Code ?? report.Id, Year: report.Frame.PlanYear!.Value))
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (
            var (key, planning) in years
                .OrderBy(pair => pair.Key.Region, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Year)
        )
            yield return new PlannedYear(
                planning[0].Frame.Region?.Code,
                key.Year,
                planning,
                years.GetValueOrDefault((key.Region, key.Year + 1)) ?? []
            );
    }

    /// <summary>Whether a later report looks back on the year, so that its targets can be held against outcomes.</summary>
    public bool IsReviewed => Reviewing.Count > 0;
}
