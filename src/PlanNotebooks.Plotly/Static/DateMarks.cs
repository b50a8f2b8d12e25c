using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Static;

/// <summary>Dates along an axis: places are days, marks the first days of years or months.</summary>
internal static partial class DateMarks
{
    private const int MostMarks = 9;
    private const int DaysOfMonths = 45;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
    private static readonly int[] DaySteps = [1, 2, 7, 14];

    /// <summary>The day of a value that is written as a date (2020-03, 2020-03-31, with an hour or without); null for any other.</summary>
    public static double? Day(JsonNode? value) =>
        ChartTrace.Text(value) is { } text
        && Date().IsMatch(text)
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? (date - DateTime.UnixEpoch).TotalDays
            : null;

    /// <summary>A date without an hour that says nothing.</summary>
    public static string? Shown(string? text) => text?.Replace("T00:00:00", "", StringComparison.Ordinal);

    /// <summary>About seven marks between two days.</summary>
    public static IReadOnlyList<(double At, string Text)> Between(double low, double high)
    {
        if (high - low < DaysOfMonths)
            return [.. Days(low, high).Select(day => (day, Write(day, "yyyy-MM-dd")))];
        var (first, last) = (MonthOf(low), MonthOf(high));
        var step = MonthSteps.FirstOrDefault(step => (last - first) / step < MostMarks, MonthSteps[^1]);
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Where(month => month % step == 0)
                .Select(month => (new DateTime(month / 12, month % 12 + 1, 1) - DateTime.UnixEpoch).TotalDays)
                .Where(day => day >= low)
                .Select(day => (day, Write(day, step % 12 == 0 ? "yyyy" : "yyyy-MM"))),
        ];
    }

    private static IEnumerable<double> Days(double low, double high)
    {
        var step = DaySteps.FirstOrDefault(step => (high - low) / step < MostMarks, DaySteps[^1]);
        for (var day = Math.Ceiling(low); day <= high; day += step)
            yield return day;
    }

    private static int MonthOf(double day)
    {
        var date = DateTime.UnixEpoch.AddDays(day);
        return date.Year * 12 + date.Month - 1;
    }

    private static string Write(double day, string format) =>
        DateTime.UnixEpoch.AddDays(day).ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{1,2}(-\d{1,2}([T ]\d{1,2}:.{1,24})?)?$")]
    private static partial Regex Date();
}
