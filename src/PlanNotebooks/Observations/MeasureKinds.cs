namespace PlanNotebooks.Observations;

/// <summary>Measures of one kind.</summary>
internal static class MeasureKinds
{
    /// <summary>Whether the values of a measure are in %: growths, shares and completions; false for none.</summary>
    public static bool IsRate(Measure? measure) => measure is Measure.Growth or Measure.Share or Measure.Completion;

    /// <summary>Whether the values of a measure say by how much something has changed, with a sign: growths and changes.</summary>
    public static bool IsSigned(Measure measure) => measure is Measure.Growth or Measure.Change;
}
