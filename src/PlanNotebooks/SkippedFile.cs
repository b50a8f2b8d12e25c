namespace PlanNotebooks;

/// <summary>A file in a folder that was passed over.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
public sealed record SkippedFile(string Path, string Reason);
