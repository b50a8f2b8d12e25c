namespace PlanNotebooks.Analysis;

/// <summary>How a target stands, as a matrix of regions and years shows it.</summary>
public enum TargetStanding
{
    /// <summary>Nothing is known of a target.</summary>
    Unknown,

    /// <summary>The region says that it sets none for the indicator: 没有提出经济增速具体目标.</summary>
    NoneSet,

    /// <summary>No target for the indicator was found in the region's report for the year.</summary>
    NoneFound,

    /// <summary>Met.</summary>
    Met,

    /// <summary>A target of 左右 with an outcome on the wrong side of the number, and near enough to meet it.</summary>
    AboutMet,

    /// <summary>Missed.</summary>
    Missed,

    /// <summary>There is an outcome that cannot be held against it, such as one of another territory.</summary>
    NotComparable,

    /// <summary>No outcome is known yet.</summary>
    NotKnownYet,
}
