namespace PlanNotebooks.Regions;

/// <summary>The level of a division, as its reports speak of themselves: 我国, 我省, 我市, 我区, 我县.</summary>
public enum RegionLevel
{
    /// <summary>The whole country.</summary>
    Nation,

    /// <summary>A province, an autonomous region, or a municipality such as 上海.</summary>
    Province,

    /// <summary>A prefecture-level city, or a prefecture.</summary>
    City,

    /// <summary>A district or a county.</summary>
    District,
}
