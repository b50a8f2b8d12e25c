namespace PlanNotebooks.Figures;

/// <summary>A value of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Datum">The value.</param>
public sealed record YearPoint(int Year, Datum Datum);
