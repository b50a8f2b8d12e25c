using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Reads the years that a folded text prints in digits, or printed in Chinese numerals (二〇一二年).</summary>
internal static class YearReader
{
    /// <summary>The first year that is read.</summary>
    public const int First = 1900;

    /// <summary>The last year that is read.</summary>
    public const int Last = 2099;

    /// <summary>How many digits a year has.</summary>
    public const int Digits = 4;

    /// <summary>The year of four characters; null where they are none.</summary>
    public static int? At(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at + 4 > text.Length)
            return null;
        var isWhole = !text.HasDigit(at + 4) && !text.HasDigit(at - 1);
        return isWhole && FourDigitYear.Is(text, at, at + 4)
            ? int.Parse(text.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The year that ends, with 年 or 年度, before a place.</summary>
    public static int? EndingAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        if (text.Has(end - 1, '度'))
            end--;
        return text.Has(end - 1, '年') ? At(text, end - 5) : null;
    }

    /// <summary>Every year that a text names in digits, with or without 年, and where.</summary>
    public static List<(int At, int Year)> WholeIn(ReadOnlySpan<char> text)
    {
        var years = new List<(int, int)>();
        for (var i = 0; i + Digits <= text.Length; i++)
            if (At(text, i) is { } year)
                years.Add((i, year));
        return years;
    }

    /// <summary>Every year that a text names with 年 behind it, and where.</summary>
    public static List<(int At, int Year)> In(ReadOnlySpan<char> text)
    {
        var years = new List<(int, int)>();
        for (var next = NextIn(text, 0); next is (var at, _) one; next = NextIn(text, at + 1))
            years.Add(one);
        return years;
    }

    /// <summary>The next year, from a place on, that a text names with 年 behind it, and where; null where none follows.</summary>
    public static (int At, int Year)? NextIn(ReadOnlySpan<char> text, int from)
    {
        for (var i = from + 4; i < text.Length; i++)
        {
            if (text[i..].IndexOf('年') is not (var next and >= 0))
                return null;
            i += next;
            if (At(text, i - 4) is { } year)
                return (i - 4, year);
        }

        return null;
    }

    /// <summary>Whether a text names a year, with or without 年.</summary>
    public static bool Names(ReadOnlySpan<char> text, int year) =>
        text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
