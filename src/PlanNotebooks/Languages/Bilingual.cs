using System.Text.RegularExpressions;

namespace PlanNotebooks.Languages;

/// <summary>Short words that are written down once in both languages: <c>Target 目标</c>.</summary>
/// <remarks>
/// The English comes first, then a space, then the Chinese up to the end. A mark before the words (<c>✓ met 完成</c>) goes with either.
/// Text in one
/// language alone is no pair and stays as it is. Sentences are no pairs: they stand in texts.tsv, see <see cref="Texts"/>.
/// </remarks>
public static partial class Bilingual
{
    /// <summary>The part of a pair that is in the language spoken now.</summary>
    public static string Pick(string pair) => In(pair, Speech.Current);

    /// <summary>One of two sentences, for words that stand in a notebook's own cells.</summary>
    /// <param name="english">The sentence in English.</param>
    /// <param name="chinese">The sentence in Chinese.</param>
    public static string Pick(string english, string chinese) => Speech.IsChinese ? chinese : english;

    /// <summary>The part of a pair that is in a language.</summary>
    public static string In(string pair, Language language)
    {
        var parts = Pair().Match(pair);
        if (!parts.Success)
            return pair;
        return language == Language.English
            ? parts.Groups["english"].Value.TrimEnd()
            : parts.Groups["mark"].Value + parts.Groups["chinese"].Value;
    }

    /// <summary>Whether a text holds both languages, the English first.</summary>
    public static bool IsPair(string text) => Pair().IsMatch(text);

    /// <summary>English words, the mark that they may begin with, and the Chinese behind a space.</summary>
    [GeneratedRegex(
        @"^(?=[^\u4e00-\u9fff]*?[A-Za-z])"
            + @"(?<english>(?<mark>[^\p{L}\p{Nd}] )?(?>[^\u4e00-\u9fff]*))(?<= )(?<chinese>[\u4e00-\u9fff].*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex Pair();
}
