namespace PlanNotebooks.Quantities;

/// <summary>The unit behind a number.</summary>
/// <param name="End">Past the unit.</param>
/// <param name="Unit">The unit in the form in which observations print it; null where there is none.</param>
/// <param name="IsRounded">Whether 余 or 多 stands in it or behind it: 5个多月, 50公里多.</param>
internal readonly record struct UnitReading(int End, string? Unit, bool IsRounded);
