using System.Text.RegularExpressions;

namespace PlanNotebooks.Reading;

/// <summary>Writes years in numerals with digits, so that they are read as all others are: 二○○五年, 一九九八年, 二〇〇一至二〇〇五年.</summary>
internal static partial class NumeralYears
{
    /// <summary>Zero to nine, each zero as it is printed and typed.</summary>
    private const string Digit = "[〇○零◯0Oo一二三四五六七八九]";
    private const string Year = "(?:二[〇○零◯0Oo]|一九)" + Digit + Digit;
    private const string Numerals = "一二三四五六七八九";
    private const string Joints = "-—~至到";

    /// <summary>Whether a text has such a year.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => Years().IsMatch(text);

    /// <summary>Writes them in a text that is folded but for them.</summary>
    public static void Fold(Span<char> text)
    {
        foreach (var years in Years().EnumerateMatches(text))
            foreach (ref var c in text.Slice(years.Index, years.Length))
                if (!Joints.Contains(c))
                    c = (char)('1' + Numerals.IndexOf(c));
    }

    /// <summary>A year before 年, and one before it of which it is the end.</summary>
    [GeneratedRegex($"(?<!{Digit})(?:{Year}[{Joints}])?{Year}(?=年)")]
    private static partial Regex Years();
}
