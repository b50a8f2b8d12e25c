using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Corrections;

/// <summary>Reads cells in the form in which exports write them.</summary>
internal static class CellReading
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MonthsOfYear = 12;

    /// <summary>Words that must not be empty.</summary>
    public static ParsedCell Text(string cell) => cell.Length > 0 ? new(cell) : new(null, Texts.Say("cell.words"));

    /// <summary>Words, or nothing.</summary>
    public static ParsedCell OptionalText(string cell) => new(cell.Length > 0 ? cell : null);

    /// <summary>A number in base units, or nothing.</summary>
    public static ParsedCell Number(string cell) => Optional(cell, NumberOf(cell), "cell.number");

    /// <summary>A year, or nothing.</summary>
    public static ParsedCell Year(string cell) => Optional(cell, WholeOf(cell, FirstYear, LastYear), "cell.year");

    /// <summary>A part of a year, or nothing.</summary>
    public static ParsedCell Months(string cell) => Optional(cell, AreMonths(cell) ? cell : null, "cell.months");

    /// <summary>A count from one, or nothing.</summary>
    public static ParsedCell Count(string cell) => Optional(cell, WholeOf(cell, 1, int.MaxValue), "cell.count");

    /// <summary>What a cell holds, null where it holds nothing; or what was expected, where it holds something else.</summary>
    private static ParsedCell Optional(string cell, object? value, string expected) =>
        value is not null || cell.Length == 0 ? new(value) : new(null, Texts.Say(expected));

    private static decimal? NumberOf(string cell) =>
        decimal.TryParse(cell.Replace('\u2212', '-'), Plain, CultureInfo.InvariantCulture, out var number)
            ? IndicatorValues.Plain(number)
            : null;

    private static bool AreMonths(string cell) =>
        cell.Split('-') is [var from, var to] && WholeOf(from, 1, MonthsOfYear) <= WholeOf(to, 1, MonthsOfYear);

    private static int? WholeOf(string cell, int least, int most) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole.IsWithin(least, most)
            ? whole
            : null;

    /// <summary>True or false, in any case of letters (spreadsheets write TRUE).</summary>
    public static ParsedCell Truth(string cell) =>
        bool.TryParse(cell, out var truth) ? new(truth) : new(null, Texts.Say("cell.truth"));

    /// <summary>One of an enum's words.</summary>
    public static ParsedCell Word<T>(string cell)
        where T : struct, Enum =>
        CellValue.Member<T>(cell) is { } member ? new(member) : new(null, CellValue.OneOf<T>());

    /// <summary>One of an enum's words, or nothing.</summary>
    public static ParsedCell OptionalWord<T>(string cell)
        where T : struct, Enum => cell.Length == 0 ? new(null) : Word<T>(cell);
}
