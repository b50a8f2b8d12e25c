using System.Globalization;
using System.Text.RegularExpressions;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Reading;

/// <summary>Characters that were lost before the file came here: U+FFFD in the text, or bytes that are no character in its
/// encoding.</summary>
/// <remarks>A lost character is kept as U+FFFD, and a number that touches one is not read; a text with more than one in a thousand is
/// refused.</remarks>
public static partial class Damage
{
    /// <summary>What stands for a lost character.</summary>
    public const char Mark = '\uFFFD';

    private const char AnyDigit = '1';
    private const int OneIn = 1000;

    /// <summary>How many lost characters a text may have however short it is.</summary>
    private const int Few = 2;

    private const int MostNamed = 5;

    /// <summary>Whether a text lost more characters than a reader can make up for.</summary>
    public static bool IsTooMuch(string text) => text.AsSpan().Count(Mark) > Math.Max(Few, text.Length / OneIn);

    /// <summary>What is to be known of a text's lost characters; null where it has none.</summary>
    internal static string? Remark(string text)
    {
        var count = text.AsSpan().Count(Mark);
        if (count == 0)
            return null;
        var places = new List<string>();
        for (var i = text.IndexOf(Mark); i >= 0 && places.Count < MostNamed; i = text.IndexOf(Mark, i + 1))
            places.Add(i.ToString(CultureInfo.InvariantCulture));
        var rest = count > places.Count ? " …" : "";
        return Texts.Say(
            "remark.lost",
            ("count", count),
            ("mark", "U+FFFD"),
            ("places", string.Join(Punctuation.Item, places) + rest)
        );
    }

    /// <summary>A text for the grammar, in which what was lost among a number's digits is a digit: 3�5万人 is one number, which
    /// names what it counts as any other does, and is not read since it touches what was lost.</summary>
    /// <remarks>A year or a day of which a digit was lost stays as it is: it is none.</remarks>
    internal static string AsDigits(string text) =>
        text.Contains(Mark, StringComparison.Ordinal)
            ? DamagedNumber().Replace(text, number => number.Value.Replace(Mark, AnyDigit))
            : text;

    /// <summary>Whether a lost character, or one that means nothing outside its font, stands in a stretch of a text or beside it, or what
    /// parts it from another number's digits: 1 and 234亿元 of two cells.</summary>
    internal static bool Touches(string text, int start, int end)
    {
        for (var i = Math.Max(0, start - 1); i < Math.Min(text.Length, end + 1); i++)
            if (text[i] == Mark || Radicals.IsPrivate(text[i]) || PartsDigits(text, i))
                return true;
        return false;
    }

    /// <summary>Digits with something lost among them or beside them, but for those of a day or of what may be a year.</summary>
    [GeneratedRegex(
        @"(?<![0-9.\uFFFD])(?!(?:[1\uFFFD][9\uFFFD]|[2\uFFFD][0\uFFFD])[0-9\uFFFD]{2}(?![0-9.\uFFFD]))"
            + @"(?:[0-9.]*[0-9]\uFFFD|\uFFFD(?=[0-9]))[0-9.\uFFFD]*(?![0-9.\uFFFD年月日号])"
    )]
    private static partial Regex DamagedNumber();

    private static bool PartsDigits(string text, int at) =>
        text[at] == '\t'
        && at > 0
        && at + 1 < text.Length
        && Folding.IsDigit(text[at - 1])
        && Folding.IsDigit(text[at + 1]);
}
