namespace PlanNotebooks;

/// <summary>A column, explained.</summary>
/// <param name="Key">Its key in every export.</param>
/// <param name="Chinese">The Chinese term.</param>
/// <param name="Type">Its type; of a column of words, the words that it may hold.</param>
/// <param name="Meaning">What it holds, and what null means.</param>
/// <param name="Example">The first value that the table holds there; null where every cell is empty.</param>
public sealed record ColumnGuideRow(string Key, string Chinese, string Type, string Meaning, string? Example);
