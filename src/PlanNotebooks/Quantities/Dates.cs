using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Years, months and days: 2020年, 2021-2035年, 4月26日, 2021-07-13.</summary>
internal static class Dates
{
    /// <summary>Past the date that begins at <paramref name="at"/>, or 0 where the number there is none.</summary>
    public static int EndOfDate(ReadOnlySpan<char> text, int at, int digitsEnd)
    {
        var length = digitsEnd - at;
        if (FourDigitYear.Is(text, at, digitsEnd)) return EndOfYear(text, digitsEnd);
        if (length is 1 or 2 && digitsEnd < text.Length) return EndOfMonthOrDay(text, at, digitsEnd);
        return 0;
    }

    private static int EndOfYear(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        if (text[at] == '年') return EndAfterYear(text, at + 1);
        if (text[at] is not ('-' or '—' or '~' or '至' or '/' or '.')) return 0;
        var next = at + 1;
        while (next < text.Length && text[next] == '—') next++;
        var end = next;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '-' or ':' or '/' or '.')) end++;
        if (end - next == 4 && end < text.Length && text[end] is ('年' or '学')) return EndAfterYear(text, end + 1);
        return end - next >= 3 && text[at] is ('-' or '/' or '.') ? end : 0;
    }

    private static int EndAfterYear(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == '度') at++;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > at && end < text.Length && text[end] == '月' ? EndOfMonthOrDay(text, at, end) : at;
    }

    /// <summary>Whether a month stands behind the joint: 3、4月份.</summary>
    private static bool IsMonthListed(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        return end > at && end < text.Length && text[end] == '月';
    }

    /// <summary>Past the months of 1—11月 or 1-5月份, from the sign between them on; 0 where none is named.</summary>
    private static int EndOfRange(ReadOnlySpan<char> text, int sign)
    {
        var at = sign + 1;
        if (at < text.Length && text[at] == '—') at++;
        var end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        return end > at && end < text.Length && text[end] == '月' ? EndOfMonthOrDay(text, at, end) : 0;
    }

    private static int EndOfMonthOrDay(ReadOnlySpan<char> text, int at, int digitsEnd)
    {
        var next = text[digitsEnd];
        if (next == '、' && IsMonthListed(text, digitsEnd + 1)) return digitsEnd;
        if (next is '-' or '—' or '~' or '至' && EndOfRange(text, digitsEnd) is var until and > 0) return until;
        if (next == '月')
        {
            var end = digitsEnd + 1;
            var day = end;
            while (day < text.Length && char.IsAsciiDigit(text[day])) day++;
            if (day > end && day < text.Length && text[day] is ('日' or '号')) return day + 1;
            return end < text.Length && text[end] is ('份' or '底' or '末') ? end + 1 : end;
        }

        return next == '日' && at > 0 && text[at - 1] is ('月' or '至' or '-') ? digitsEnd + 1 : 0;
    }
}
