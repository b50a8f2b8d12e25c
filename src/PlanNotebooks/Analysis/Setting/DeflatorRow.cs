namespace PlanNotebooks.Analysis.Setting;

/// <summary>Real and nominal growth of one indicator, and the change of prices that they imply.</summary>
/// <param name="Year">The indicator's year: its levels and its published growth.</param>
/// <param name="Deflator">The implied change of prices in %.</param>
public sealed record DeflatorRow(YearRow Year, decimal Deflator);
