using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>The measure that a unit alone implies.</summary>
internal static class Measures
{
    /// <summary>A share for %, a level for all else.</summary>
    public static Measure OfLevel(Quantity number) => number.IsRatio ? Measure.Share : Measure.Level;
}
