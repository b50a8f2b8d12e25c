namespace PlanNotebooks.Figures;

/// <summary>One step of a stair: a target of one level.</summary>
/// <param name="Label">Whose it is: Hangzhou 杭州市.</param>
/// <param name="Target">The target, or its lower end.</param>
public sealed record StepRow(string Label, Datum Target)
{
    /// <summary>The upper end of a target that is a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Whether a lower value is the stricter one: of unemployment, prices, energy use.</summary>
    public bool LessIsBetter { get; init; }

    /// <summary>The place among the rows of the step above it, which stands before it; null for the top of a stair.</summary>
    public int? Above { get; init; }

    /// <summary>The heading that the stair stands under: an indicator and a year; rows of a group stand together.</summary>
    public string? Group { get; init; }
}
