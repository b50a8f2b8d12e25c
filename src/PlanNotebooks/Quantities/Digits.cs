using System.Globalization;

namespace PlanNotebooks.Quantities;

/// <summary>The digits of one number as reports print them: 12700, 5.6, 1,234,567, 12 345.6, 1’234, 7 4 7 2亿, 5·3%, 5,3%.</summary>
internal static class Digits
{
    private const int MostDigits = 18;
    private const int GroupLength = 3;

    /// <summary>Past the last digit of the number that begins at <paramref name="at"/>.</summary>
    public static int End(in Stretch text, int at)
    {
        var end = EndOfGroups(text, at, text.EndOfRun(at));
        return IsPoint(text, at, end) ? EndOfDecimals(text, end + 1) : end;
    }

    /// <summary>The value of digits with the marks among them; null where there are more than any amount has.</summary>
    public static decimal? Value(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        var (length, hasPoint) = (0, false);
        foreach (var c in digits)
        {
            var isPoint = IsPointMark(c, digits);
            if (!isPoint && !char.IsAsciiDigit(c))
                continue;
            if (length == plain.Length)
                return null;
            plain[length++] = isPoint ? '.' : c;
            hasPoint |= isPoint;
        }

        return length <= MostDigits || hasPoint
            ? decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether a comma stands inside a number, 5,3%, and parts no clauses.</summary>
    public static bool HasCommaWithin(in Stretch text, int comma) =>
        text.IsDigit(comma - 1) && IsDecimalComma(text, comma);

    private static bool IsPointMark(char c, ReadOnlySpan<char> digits) =>
        c is '.' or '·' || (c == ',' && digits.Length - digits.LastIndexOf(',') <= GroupLength);

    private static int EndOfGroups(in Stretch text, int start, int end) =>
        text[end] switch
        {
            ',' or '”' or '\'' => EndOfThousands(text, start, end, text[end]),
            ' ' => EndOfSpaced(text, start, end),
            _ => end,
        };

    private static int EndOfThousands(in Stretch text, int start, int end, char mark)
    {
        if (end - start > GroupLength)
            return end;
        while (text[end] == mark && text.EndOfRun(end + 1) == end + 1 + GroupLength)
            end += 1 + GroupLength;
        return end;
    }

    /// <summary>12 345.6万元 and 7 4 7 2亿元: spaces part groups of three, or every digit, of a number that has a unit.</summary>
    private static int EndOfSpaced(in Stretch text, int start, int end)
    {
        var spaced = end - start == 1 ? EndOfSingles(text, end) : end;
        if (spaced == end)
            spaced = EndOfThousands(text, start, end, ' ');
        var last = IsPoint(text, start, spaced) ? text.EndOfRun(spaced + 1) : spaced;
        return BeginsUnit(text, last) ? spaced : end;
    }

    /// <summary>40.8 2亿元: a space parts decimals of a number that has a unit.</summary>
    private static int EndOfDecimals(in Stretch text, int at)
    {
        var end = text.EndOfRun(at);
        var spaced = EndOfSingles(text, end);
        return spaced > end && BeginsUnit(text, spaced) ? spaced : end;
    }

    private static int EndOfSingles(in Stretch text, int end)
    {
        while (text[end] == ' ' && text.EndOfRun(end + 1) == end + 2)
            end += 2;
        return end;
    }

    private static bool IsPoint(in Stretch text, int start, int end) =>
        text.IsDigit(end + 1)
        && text[end] switch
        {
            '.' => !IsVersion(text, end),
            '·' => BeginsUnit(text, text.EndOfRun(end + 1)),
            ',' => end - start <= GroupLength && IsDecimalComma(text, end),
            _ => false,
        };

    private static bool IsVersion(in Stretch text, int dot)
    {
        var end = text.EndOfRun(dot + 1);
        return text[end] == '.' && text.IsDigit(end + 1);
    }

    private static bool IsDecimalComma(in Stretch text, int comma)
    {
        var end = text.EndOfRun(comma + 1);
        return end - comma is 2 or 3 && text[end] == '%';
    }

    private static bool BeginsUnit(in Stretch text, int at) =>
        Multipliers.FactorOf(text[at]) > 1 || Units.All.AtStart(text.After(at)) > 0;
}
