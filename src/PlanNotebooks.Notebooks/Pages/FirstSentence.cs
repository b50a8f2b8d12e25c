using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The answer of a page in a sentence, for lists of pages.</summary>
internal static partial class FirstSentence
{
    /// <summary>The first sentence of a paragraph, in English or in Chinese; the whole where it is one.</summary>
    public static string Of(string paragraph) =>
        Sentence().Match(paragraph) is { Success: true } found ? found.Value.Trim() : paragraph;

    // A full stop ends a sentence where a space and a capital follow: the one of 5.6% or of est. does not.
    [GeneratedRegex("^.+?(?:[.!?](?=\\s+\\p{Lu})|[。！？])")]
    private static partial Regex Sentence();
}
