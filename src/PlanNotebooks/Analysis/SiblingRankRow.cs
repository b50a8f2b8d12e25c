using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A region's place among its siblings, as it follows from the figures at hand, beside the place that a report prints.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">Growth, level or share.</param>
/// <param name="Year">The year.</param>
/// <param name="ParentCode">The division that the siblings belong to.</param>
/// <param name="Figure">The region's figure; null where only the place is printed.</param>
/// <param name="Rank">Its place among the siblings whose figure is known, 1 for the largest; null where no sibling's is.</param>
/// <param name="Regions">How many siblings' figures are known, with its own.</param>
/// <param name="Printed">The place that its report prints for the same thing; null where it prints none.</param>
/// <param name="Scope">Among whom the printed place is, in the report's words; empty without one.</param>
public sealed record SiblingRankRow(
    Indicator Indicator,
    Measure Measure,
    int Year,
    string ParentCode,
    Observation? Figure,
    int? Rank,
    int Regions,
    Observation? Printed,
    string Scope
)
{
    /// <summary>Whether the printed place is one among the same siblings, so that the two may be held against each other.</summary>
    public bool IsSameScope => Printed is not null && PrintedPlace.IsAmong(Scope, ParentCode);

    /// <summary>The figure, or the printed place where there is none.</summary>
    internal Observation Either => Figure ?? Printed!;
}
