namespace PlanNotebooks.Quantities;

/// <summary>How the printed number bounds the value.</summary>
public enum Bound
{
    /// <summary>The number itself: 85亿元.</summary>
    Exact,

    /// <summary>Near the number: 左右, 约, 近, 余, 多, 上下.</summary>
    About,

    /// <summary>The number or more: 以上, 不低于, 超过, 突破.</summary>
    Min,

    /// <summary>The number or less: 以下, 以内, 不超过, 控制在…内.</summary>
    Max,

    /// <summary>From the number to a second one: 6%-6.5%.</summary>
    Between,
}
