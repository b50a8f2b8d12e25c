using PlanNotebooks.Languages;

namespace PlanNotebooks;

/// <summary>A file in a folder, or in an archive, that was passed over.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
public sealed record SkippedFile(string Path, string Reason)
{
    /// <summary>Whether it could not be read, is no report, or is one that another file holds too.</summary>
    public SkipKind Kind { get; init; } = SkipKind.Failed;

    /// <summary>The reason in the language spoken now; in Chinese what is wrong alone, as far as texts.tsv has it.</summary>
    internal string Told => InWords(Kind == SkipKind.Duplicate && Speech.IsChinese ? "the same report as another file" : Reason);

    /// <summary>A reason in the language spoken now, known by its words up to the first mark.</summary>
    internal static string InWords(string reason) =>
        Speech.IsChinese && Texts.Find("reason." + reason.Split(';', ':', '(', ',')[0].TrimEnd()) is { } known ? known : reason;
}
