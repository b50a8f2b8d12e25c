using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Corrections;

/// <summary>Reads cells in the form in which exports write them.</summary>
internal static class CellReading
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Words that must not be empty.</summary>
    public static ParsedCell Text(string cell) => cell.Length > 0 ? new(cell) : new(null, Texts.Say("cell.words"));

    /// <summary>Words, or nothing.</summary>
    public static ParsedCell OptionalText(string cell) => new(cell.Length > 0 ? cell : null);

    /// <summary>A number in base units, or nothing.</summary>
    public static ParsedCell Number(string cell)
    {
        if (cell.Length == 0)
            return new(null);
        return decimal.TryParse(cell.Replace('\u2212', '-'), Plain, CultureInfo.InvariantCulture, out var number)
            ? new(IndicatorValues.Plain(number))
            : new(null, Texts.Say("cell.number"));
    }

    /// <summary>A year, or nothing.</summary>
    public static ParsedCell Year(string cell)
    {
        if (cell.Length == 0)
            return new(null);
        return
            int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
            ? new(year)
            : new(null, Texts.Say("cell.year"));
    }

    /// <summary>A part of a year, or nothing.</summary>
    public static ParsedCell Months(string cell)
    {
        if (cell.Length == 0)
            return new(null);
        var parts = cell.Split('-');
        return parts.Length == 2 && MonthOf(parts[0]) is { } from && MonthOf(parts[1]) is { } to && from <= to
            ? new(cell)
            : new(null, Texts.Say("cell.months"));
    }

    /// <summary>A count from one, or nothing.</summary>
    public static ParsedCell Count(string cell)
    {
        if (cell.Length == 0)
            return new(null);
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? new(count)
            : new(null, Texts.Say("cell.count"));
    }

    private static int? MonthOf(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? month
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
