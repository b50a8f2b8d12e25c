namespace PlanNotebooks.Analysis;

/// <summary>How a target stands, as a matrix of regions and years shows it.</summary>
public enum TargetStanding
{
    /// <summary>Nothing is known of a target.</summary>
    Unknown,

    /// <summary>The region's report for the year sets none for the indicator.</summary>
    NoneSet,

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
