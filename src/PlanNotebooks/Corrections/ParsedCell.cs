namespace PlanNotebooks.Corrections;

/// <summary>A cell read as a field's value, or why it is none.</summary>
/// <param name="Value">The value; null where the cell is empty, or is no value.</param>
/// <param name="Fault">What was expected instead; null where the cell could be read.</param>
internal readonly record struct ParsedCell(object? Value, string? Fault = null);
