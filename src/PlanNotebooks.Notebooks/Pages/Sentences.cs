using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The sentences of a paragraph, for lists of pages.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a paragraph, in English or in Chinese, in their order; none where it is empty.</summary>
    public static IReadOnlyList<string> Of(string paragraph) =>
        [.. End().Split(paragraph).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    // A full stop ends a sentence where a space and a capital follow: the one of 5.6% or of est. does not.
    [GeneratedRegex("(?<=[.!?])\\s+(?=\\p{Lu})|(?<=[。！？])")]
    private static partial Regex End();
}
