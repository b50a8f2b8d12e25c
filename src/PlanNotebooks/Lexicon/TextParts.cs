using System.Buffers;

namespace PlanNotebooks.Lexicon;

/// <summary>What stands at a place of a text, before it and behind it; outside a text nothing stands.</summary>
internal static class TextParts
{
    /// <summary>Whether a character stands at a place.</summary>
    public static bool Has(this ReadOnlySpan<char> text, int at, char character) =>
        (uint)at < (uint)text.Length && text[at] == character;

    /// <summary>Whether one of some characters stands at a place.</summary>
    public static bool HasAny(this ReadOnlySpan<char> text, int at, string characters) =>
        (uint)at < (uint)text.Length && characters.Contains(text[at]);

    /// <summary>Whether a digit, 0 to 9, stands at a place.</summary>
    public static bool HasDigit(this ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

    /// <summary>Past a character, if it stands at a place; else the place.</summary>
    public static int PastOne(this ReadOnlySpan<char> text, int at, char character) => text.Has(at, character) ? at + 1 : at;

    /// <summary>Past as many of some characters as stand from a place on.</summary>
    public static int PastAll(this ReadOnlySpan<char> text, int at, string characters)
    {
        while (text.HasAny(at, characters))
            at++;
        return at;
    }

    /// <summary>Past the digits, 0 to 9, that stand from a place on.</summary>
    public static int PastDigits(this ReadOnlySpan<char> text, int at)
    {
        while (text.HasDigit(at))
            at++;
        return at;
    }

    /// <summary>A text up to the first of some marks; all of it where none stands in it.</summary>
    public static ReadOnlySpan<char> UpTo(this ReadOnlySpan<char> text, ReadOnlySpan<char> marks) =>
        text.IndexOfAny(marks) is var at and >= 0 ? text[..at] : text;

    /// <summary>A text up to the first of many characters; all of it where none stands in it.</summary>
    public static ReadOnlySpan<char> UpTo(this ReadOnlySpan<char> text, SearchValues<char> marks) =>
        text.IndexOfAny(marks) is var at and >= 0 ? text[..at] : text;

    /// <summary>A text behind the first of some marks; nothing where none stands in it.</summary>
    public static ReadOnlySpan<char> Behind(this ReadOnlySpan<char> text, ReadOnlySpan<char> marks) =>
        text[Math.Min(text.Length, text.UpTo(marks).Length + 1)..];

    /// <summary>Whether something begins at a place: the text itself, or what one of some marks stands before.</summary>
    public static bool Begins(this ReadOnlySpan<char> text, int at, string marks) => at == 0 || marks.Contains(text[at - 1]);

    /// <summary>The first characters of a text, so many at most.</summary>
    public static ReadOnlySpan<char> First(this ReadOnlySpan<char> text, int most) => text[..Math.Min(most, text.Length)];

    /// <summary>The last characters of a text, so many at most.</summary>
    public static ReadOnlySpan<char> Last(this ReadOnlySpan<char> text, int most) => text[^Math.Min(most, text.Length)..];
}
