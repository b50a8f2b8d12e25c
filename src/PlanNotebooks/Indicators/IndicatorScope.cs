namespace PlanNotebooks.Indicators;

/// <summary>Which indicators a label may be matched to.</summary>
public enum IndicatorScope
{
    /// <summary>The core table, whose codes observations carry.</summary>
    Base,

    /// <summary>The wider table as well: further concepts that reports give.</summary>
    Extended,
}
