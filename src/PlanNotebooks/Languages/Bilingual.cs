namespace PlanNotebooks.Languages;

/// <summary>Short words that are written down once in both languages: <c>Target 目标</c>.</summary>
/// <remarks>
/// The English comes first, then a space, then the Chinese up to the end. A mark before the words (<c>✓ met 完成</c>) goes with either.
/// Text in one
/// language alone is no pair and stays as it is. Sentences are no pairs: they stand in texts.tsv, see <see cref="Texts"/>.
/// </remarks>
public static class Bilingual
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
        var at = StartOfChinese(pair);
        if (at < 0)
            return pair;
        var mark = MarkOf(pair);
        return language == Language.English ? pair[..at].TrimEnd() : mark + pair[at..];
    }

    /// <summary>Whether a text holds both languages, the English first.</summary>
    public static bool IsPair(string text) => StartOfChinese(text) >= 0;

    /// <summary>Where the Chinese begins: at the first Chinese character behind a space and English words; −1 where there is
    /// none.</summary>
    private static int StartOfChinese(string pair)
    {
        var english = false;
        for (var i = 0; i < pair.Length; i++)
        {
            if (pair[i] is >= '\u4e00' and <= '\u9fff')
                return english && pair[i - 1] == ' ' ? i : -1;
            english |= char.IsAsciiLetter(pair[i]);
        }
        return -1;
    }

    /// <summary>The mark and the space that a pair begins with; empty where it begins with words.</summary>
    private static string MarkOf(string pair) =>
        pair.Length > 2 && pair[1] == ' ' && !char.IsLetterOrDigit(pair[0]) ? pair[..2] : "";
}
