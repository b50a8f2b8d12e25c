using System.Globalization;

namespace PlanNotebooks.Reading;

/// <summary>Characters that were lost before the file came here: U+FFFD in the text, or bytes that are no character in its
/// encoding.</summary>
/// <remarks>A lost character is kept as U+FFFD, and a number that touches one is not read; a text with more than one in a thousand is
/// refused.</remarks>
public static class Damage
{
    /// <summary>What stands for a lost character.</summary>
    public const char Mark = '\uFFFD';

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
        return string.Create(
            CultureInfo.InvariantCulture,
            $"lost {count} {(count == 1 ? "character" : "characters")} (U+FFFD) before it came here, at "
                + $"{string.Join(", ", places)}{rest}; numbers that touch one are not read"
        );
    }

    /// <summary>Whether a lost character, or one that means nothing outside its font, stands in a stretch of a text or beside it, or what
    /// parts it from another number's digits: 1 and 234亿元 of two cells.</summary>
    internal static bool Touches(string text, int start, int end)
    {
        for (var i = Math.Max(0, start - 1); i < Math.Min(text.Length, end + 1); i++)
            if (text[i] == Mark || Radicals.IsPrivate(text[i]) || PartsDigits(text, i))
                return true;
        return false;
    }

    private static bool PartsDigits(string text, int at) =>
        text[at] == '\t'
        && at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);
}
