namespace PlanNotebooks.Official;

/// <summary>A row of a table of official figures.</summary>
/// <param name="Number">The line that it begins in, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record StatisticsLine(int Number, IReadOnlyList<StatisticsCell> Cells);
