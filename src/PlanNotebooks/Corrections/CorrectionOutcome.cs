namespace PlanNotebooks.Corrections;

/// <summary>What became of a line of corrections.tsv.</summary>
public enum CorrectionOutcome
{
    /// <summary>It was not applied; the line says why.</summary>
    NotApplied,

    /// <summary>It was applied.</summary>
    Applied,

    /// <summary>It is for a report that was not loaded, since one file of the folder was named.</summary>
    OtherReport,
}
