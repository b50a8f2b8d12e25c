namespace PlanNotebooks.Analysis;

/// <summary>Why published growth differs from what two published levels imply, where that can be told.</summary>
public enum Explanation
{
    /// <summary>It does not: rounded as the published rate is, the implied one is the same.</summary>
    Same,

    /// <summary>The difference is within what the rounding of both levels and of the rate allows.</summary>
    Rounding,

    /// <summary>A report has restated the earlier level, and from the restated one the published rate follows.</summary>
    Revision,

    /// <summary>The rate is printed as one on a comparable basis (可比口径, 可比价), the levels are not.</summary>
    ComparableBasis,

    /// <summary>One of the figures is given as a bound or an approximation (近, 余, 左右).</summary>
    Approximate,

    /// <summary>The two reports name it differently, so that the scope may have changed (区本级 beside 全社会).</summary>
    Renamed,

    /// <summary>The earlier level is of another territory.</summary>
    Territory,

    /// <summary>None of these: the base may have been revised without being published.</summary>
    Unexplained,
}
