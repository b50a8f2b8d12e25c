namespace PlanNotebooks.Regions;

/// <summary>A change of a region's boundaries, after which its figures are of another territory.</summary>
/// <param name="RegionCode">The region's code.</param>
/// <param name="Year">The year of the change.</param>
/// <param name="English">What happened, in English.</param>
/// <param name="Chinese">What happened, in Chinese.</param>
/// <param name="Source">Where it is decreed.</param>
public sealed record TerritoryChange(string RegionCode, int Year, string English, string Chinese, string Source)
{
    /// <summary>The codes of the divisions that the territory was made of, in whole or in part; its own where it kept its core.</summary>
    public IReadOnlyList<string> From { get; init; } = [];
}
