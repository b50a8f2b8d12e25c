namespace PlanNotebooks.Structure;

/// <summary>The kinds of report that the library reads.</summary>
public enum ReportKind
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>国民经济和社会发展计划执行情况与计划草案的报告.</summary>
    Plan,

    /// <summary>政府工作报告.</summary>
    Work,
}
