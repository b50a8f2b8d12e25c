namespace PlanNotebooks;

/// <summary>A file in a folder, or in an archive, that was passed over.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
public sealed record SkippedFile(string Path, string Reason)
{
    /// <summary>Whether it could not be read, is no report, or is one that another file holds too.</summary>
    public SkipKind Kind { get; init; } = SkipKind.Failed;
}
