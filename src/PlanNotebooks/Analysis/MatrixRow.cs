using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A region's headline targets for one indicator over the years.</summary>
/// <param name="RegionCode">The region's code.</param>
/// <param name="Region">Its name.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">Growth, level or share.</param>
/// <param name="Cells">What is known of each year.</param>
public sealed record MatrixRow(
    string RegionCode,
    string? Region,
    Indicator Indicator,
    Measure Measure,
    IReadOnlyDictionary<int, MatrixCell> Cells
);
