using PlanNotebooks.Indicators;

namespace PlanNotebooks.Analysis;

/// <summary>How far an indicator is covered.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Given">The ids of the reports that give it.</param>
/// <param name="Results">Its results in all reports.</param>
/// <param name="Targets">Its targets in all reports.</param>
/// <param name="NamedOnly">The ids of the reports whose text names it, and that have no observation of it.</param>
public sealed record IndicatorCoverageRow(
    Indicator Indicator,
    IReadOnlyList<string> Given,
    int Results,
    int Targets,
    IReadOnlyList<string> NamedOnly
);
