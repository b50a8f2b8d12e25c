namespace PlanNotebooks.Regions;

/// <summary>The level of a division, as its reports speak of themselves: 我国, 我省, 我市, 我区, 我县.</summary>
internal enum RegionLevel
{
    Nation,
    Province,
    City,
    District,
}
