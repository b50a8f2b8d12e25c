namespace PlanNotebooks.Tables;

/// <summary>The side of its column that a cell stands on.</summary>
public enum Alignment
{
    /// <summary>Text, words and yes or no.</summary>
    Left,

    /// <summary>Numbers.</summary>
    Right,
}
