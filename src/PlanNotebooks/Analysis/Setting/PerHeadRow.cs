namespace PlanNotebooks.Analysis.Setting;

/// <summary>A level by the permanent residents of its region and year.</summary>
/// <param name="Level">The level's year.</param>
/// <param name="Residents">The residents' year.</param>
/// <param name="PerHead">Level ÷ residents, in the level's unit.</param>
public sealed record PerHeadRow(YearRow Level, YearRow Residents, decimal PerHead);
