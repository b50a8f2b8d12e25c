namespace PlanNotebooks.Lexicon;

/// <summary>Years written in four digits.</summary>
internal static class FourDigitYear
{
    private const int WithSign = 5;

    /// <summary>Whether the characters from <paramref name="at"/> to <paramref name="end"/> are the digits of a year between 1900 and
    /// 2099.</summary>
    public static bool Is(ReadOnlySpan<char> text, int at, int end) =>
        end - at == 4
        && (
            text[at..].StartsWith("19", StringComparison.Ordinal)
            || text[at..].StartsWith("20", StringComparison.Ordinal)
        )
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3]);

    /// <summary>The length of 2007年 at the beginning of a text; 0 where no such year stands there.</summary>
    public static int AtStart(ReadOnlySpan<char> text) => text.Has(4, '年') && Is(text, 0, 4) ? WithSign : 0;
}
