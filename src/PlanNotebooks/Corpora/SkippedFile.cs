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

    /// <summary>A reason in the language spoken now: what is wrong and what to do, each known by its words up to the first mark.</summary>
    internal static string InWords(string reason)
    {
        if (!Speech.IsChinese)
            return reason;
        var known = reason.Split(';', ':').Select(part => Known(part.Split('(', ',')[0].Trim())).OfType<string>().ToList();
        return known.Count == 0 ? reason : string.Join(Punctuation.Semicolon, known.Distinct());
    }

    /// <summary>A part of a reason in Chinese; the first ending of files that it names (save it as .docx) stays, and is * in its
    /// key.</summary>
    private static string? Known(string part)
    {
        var ending = Array.Find(part.Split(' '), word => word.StartsWith('.')) ?? "*";
        var known = Texts.Find("reason." + part.Replace(ending, "*", StringComparison.Ordinal));
        return known?.Replace("{ending}", ending, StringComparison.Ordinal);
    }
}
