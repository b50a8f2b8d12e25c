using System.Globalization;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Dates as cells show them: a workbook keeps the number of the day, 45657 for 2024年12月31日.</summary>
internal static partial class CellDates
{
    private const double LatestDay = 2_958_465;

    /// <summary>Excel's own formats of dates, those of Excel in Chinese among them.</summary>
    private static readonly Dictionary<uint, string> Own = new[]
    {
        (Parts: "md", Ids: (uint[])[16, 28, 29, 51, 53, 54, 58]),
        (Parts: "ym", Ids: [17, 27, 36, 50, 52, 57]),
        (Parts: "ymd", Ids: [14, 15, 30, 31]),
        (Parts: "ymdh", Ids: [22]),
        (Parts: "h", Ids: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]),
    }
        .SelectMany(format => format.Ids.Select(id => (id, format.Parts)))
        .ToDictionary();

    private static readonly (char Part, string Format)[] Shown = [('y', "yyyy年"), ('m', "M月"), ('d', "%d日"), ('h', "HH:mm")];

    /// <summary>How many days the years of old Macs begin later.</summary>
    private const int LaterStart = 1462;

    /// <summary>What a format shows of a date: letters y, m, d and h; null where it is none of a date.</summary>
    /// <param name="id">The format's number; those below 164 are Excel's own.</param>
    /// <param name="code">Its code; null for Excel's own.</param>
    public static string? PartsOf(uint id, string? code) =>
        code is null ? Own.GetValueOrDefault(id) : OfCode(code);

    /// <summary>A date in ISO 8601 as text; itself where it is none.</summary>
    public static string TextOf(string iso) =>
        DateTime.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : iso;

    /// <summary>A date as text; null where the number is none.</summary>
    /// <param name="number">The number of the day, from 1900, with the time as its fraction.</param>
    /// <param name="parts">What is shown of it.</param>
    /// <param name="startsLater">Whether days are counted from 1904.</param>
    public static string? TextOf(double number, string parts, bool startsLater)
    {
        if (!number.IsWithin(0, LatestDay - LaterStart))
            return null;
        var date = DayOf(number, startsLater);
        return string.Concat(
            Shown
                .Where(shown => parts.Contains(shown.Part, StringComparison.Ordinal))
                .Select(shown => date.ToString(shown.Format, CultureInfo.InvariantCulture))
        );
    }

    /// <summary>The day of a number of days.</summary>
    public static DateTime DayOf(double number, bool startsLater) => DateTime.FromOADate(number + (startsLater ? LaterStart : 0));

    /// <summary>A format's code without what it only prints: 0.0"%" is no per cent.</summary>
    public static string Unquoted(string code) => Quoted().Replace(code, "");

    /// <summary>The letters of a code's first part that stand for parts of a date, outside what it quotes.</summary>
    private static string? OfCode(string code)
    {
        var letters = Unquoted(code.Split(';')[0]).ToLowerInvariant();
        if (letters.Contains("general", StringComparison.Ordinal) || letters.IndexOfAny(['0', '#', '?', '@']) >= 0)
            return null;
        var isTime = letters.IndexOfAny(['h', 's']) >= 0;
        // Of a time alone, m is its minutes.
        var dated = isTime && !letters.Contains('d', StringComparison.Ordinal) ? "" : "ymd";
        var parts = string.Concat(dated.Where(part => letters.Contains(part, StringComparison.Ordinal))) + (isTime ? "h" : "");
        return parts.Length == 0 ? null : parts;
    }

    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]|_.|\*.
        """)]
    private static partial Regex Quoted();
}
