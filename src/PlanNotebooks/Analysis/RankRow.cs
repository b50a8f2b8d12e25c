using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A region's value of an indicator, with its place among the regions that give it for the same year.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">The region's value.</param>
/// <param name="Rank">Its place, 1 for the largest; equal values share one.</param>
/// <param name="Regions">How many regions give it for the year, in one unit.</param>
/// <param name="FromMedian">The value minus the median of those regions, in percentage points; null for levels.</param>
public sealed record RankRow(Indicator Indicator, Observation Value, int Rank, int Regions, decimal? FromMedian);
