namespace PlanNotebooks.Regions;

/// <summary>A change of a division's name, its territory staying as it was: 清苑县 became 清苑区.</summary>
/// <param name="RegionCode">The division's code, by which reports under both names are of one place.</param>
/// <param name="Year">The year of the change.</param>
/// <param name="FormerName">The name until then, alone: 清苑县.</param>
/// <param name="English">What happened, in English.</param>
/// <param name="Chinese">What happened, in Chinese.</param>
/// <param name="Source">Where it is decreed.</param>
public sealed record Renaming(
    string RegionCode,
    int Year,
    string FormerName,
    string English,
    string Chinese,
    string Source
);
