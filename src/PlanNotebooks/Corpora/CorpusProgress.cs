namespace PlanNotebooks;

/// <summary>How far the reading of a folder is.</summary>
/// <param name="Done">The files that were read or passed over.</param>
/// <param name="Total">The files that are to be looked at.</param>
/// <param name="File">The file that is next; null at the end.</param>
public readonly record struct CorpusProgress(int Done, int Total, string? File);
