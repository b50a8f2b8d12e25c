namespace PlanNotebooks.Observations;

/// <summary>Measures of one kind.</summary>
internal static class MeasureKinds
{
    /// <summary>Whether the values of a measure are in %: growths, shares and completions; false for none.</summary>
    public static bool IsRate(Measure? measure) => measure is Measure.Growth or Measure.Share or Measure.Completion;
}
