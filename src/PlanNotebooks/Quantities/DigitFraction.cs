using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>Fractions in digits: 1/3 is 33.3333 %, as 三分之一 is.</summary>
internal static class DigitFraction
{
    private const int LargestDenominator = 20;

    /// <summary>The fraction whose numerator begins at <paramref name="at"/>, or null: 1/2号线, 24/7 and dates are none.</summary>
    /// <param name="text">The text up to the sentence's end.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">Where the numerator begins.</param>
    /// <param name="slash">Where its digits end.</param>
    public static Quantity? Read(ReadOnlySpan<char> text, int start, int at, int slash)
    {
        if (slash + 1 >= text.Length || text[slash] != '/' || !char.IsAsciiDigit(text[slash + 1]) || !Han.Is(at > start ? text[at - 1] : ' ')) return null;
        var end = NumberReader.EndOfDigits(text, slash + 1);
        var (numerator, denominator) = (NumberReader.Parse(text[at..slash]), NumberReader.Parse(text[(slash + 1)..end]));
        if (numerator < 1 || denominator > LargestDenominator || numerator >= denominator || denominator != decimal.Truncate(denominator)) return null;
        if (end < text.Length && (text[end] is '/' or '-' or '号' or '版' or '级' || char.IsAsciiLetter(text[end]))) return null;
        return Bounds.Apply(text, start, new Quantity(NumberClass.Amount, at, at, end, end, decimal.Round(100m * numerator / denominator, 4), null, "%", Bound.Exact, false));
    }
}
