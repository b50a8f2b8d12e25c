using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Analysis;

/// <summary>An indicator of a region in one year: what was published, and what follows from it.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Territory">The territory that the figures are of.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The published level, if any.</param>
/// <param name="Growth">The published growth, if any, in %.</param>
/// <param name="ImpliedGrowth">The growth in % that this level and that of the year before imply; only nominal indicators, one territory, one unit.</param>
/// <param name="ImpliedLevelBefore">The level of the year before that level and published growth imply; only nominal indicators.</param>
/// <param name="BrokenFrom">The change of territory since the region's row before; null where the series goes on.</param>
public sealed record YearRow(
    string? Region, Territory Territory, Indicator Indicator, int Year, Observation? Level, Observation? Growth,
    decimal? ImpliedGrowth, decimal? ImpliedLevelBefore, TerritoryChange? BrokenFrom);
