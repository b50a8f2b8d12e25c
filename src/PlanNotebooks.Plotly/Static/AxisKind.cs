namespace PlanNotebooks.Static;

/// <summary>What stands along an axis.</summary>
internal enum AxisKind
{
    /// <summary>Numbers, at even distances.</summary>
    Numbers,

    /// <summary>Words in a row.</summary>
    Words,

    /// <summary>Days, whatever the distance between two of them.</summary>
    Dates,

    /// <summary>Numbers above zero, each power of ten as long as the next.</summary>
    Logarithm,
}
