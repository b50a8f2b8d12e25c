using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Analysis;

/// <summary>How far a printed number may lie from the one that it was rounded from.</summary>
/// <remarks>Half of its last printed digit: 18.08亿元 stands for anything from 18.075 to 18.085亿元, 8.6% for 8.55% to 8.65%.</remarks>
internal static class Rounding
{
    private const string WithinNumbers = " \u3000,，\r\n";

    /// <summary>Half of a number's last printed digit, in its base unit; the sign of an official figure is no digit.</summary>
    /// <returns>Null for a number with a bound (近30亿元), one in Chinese numerals, zero in units that are not %, and a corrected one,
    /// whose digits are not those printed.</returns>
    public static decimal? HalfStep(Corpus corpus, Observation observation)
    {
        if (observation.Bound != Bound.Exact || observation.Value is not { } value)
            return null;
        var digits = PrintedDigits(corpus.TextOf(observation)[observation.Start..observation.End]);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var printed))
            return null;
        return ScaleOf(observation, value, printed) is { } factor && IsPowerOfTen(factor)
            ? factor * new decimal(1, 0, 0, isNegative: false, printed.Scale) / 2
            : null;
    }

    /// <summary>How many times the printed number the value is: 100,000,000 of 85亿元; null of a nought that is no rate.</summary>
    private static decimal? ScaleOf(Observation observation, decimal value, decimal printed)
    {
        if (printed != 0)
            return Math.Abs(value) / printed;
        return value == 0 && observation.Unit == "%" ? 1 : null;
    }

    /// <summary>The growth in % that two levels allow, each anywhere within its rounding.</summary>
    /// <returns>The lowest and the highest, to two decimals, lowest downwards; null where the rounding of either is not known, or the
    /// earlier may be zero.</returns>
    public static (decimal Low, decimal High)? Growth(Corpus corpus, Observation before, Observation level)
    {
        if (
            OneUnit.Of(before, level) is not var (first, second)
            || HalfStepIn(corpus, before, first) is not { } old
            || HalfStepIn(corpus, level, second) is not { } now
            || first.Value is not { } a
            || second.Value is not { } b
            || a - old <= 0
        )
            return null;
        return (
            Math.Floor(((b - now) / (a + old) - 1) * 10_000) / 100,
            Math.Ceiling(((b + now) / (a - old) - 1) * 10_000) / 100
        );
    }

    /// <summary>Half of a number's last printed digit, in the unit that it was converted to.</summary>
    private static decimal? HalfStepIn(Corpus corpus, Observation printed, Observation converted) =>
        printed.Value is { } value and not 0 ? HalfStep(corpus, printed) * (converted.Value / value) : null;

    private static string PrintedDigits(string raw) =>
        string.Concat(raw.Where(c => !WithinNumbers.Contains(c)).Select(Folding.Fold)).TrimStart('-', '−');

    private static bool IsPowerOfTen(decimal factor)
    {
        while (factor >= 10)
            factor /= 10;
        return factor == 1;
    }
}
