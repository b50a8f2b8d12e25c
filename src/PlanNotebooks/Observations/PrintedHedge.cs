using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>How a report itself hedges a number that is near its value: 4800余家, 2亿多人次, 约3万人.</summary>
/// <param name="Words">The number as printed, with its hedge: 4800余, 2亿多, 约3万.</param>
/// <param name="IsMore">Whether the hedge says that it is a little more: 余, 多.</param>
internal sealed record PrintedHedge(string Words, bool IsMore)
{
    private const string More = "余多";
    private const string Behind = "百千万亿" + More;

    private static readonly WordClass Before = WordClasses.Of("about-before");

    /// <summary>The hedge of a value in its sentence; null where it is 左右 or 上下, or the digits are not found.</summary>
    public static PrintedHedge? Of(Observation observation)
    {
        if (observation is not { Bound: Bound.About, Value: { } value, Origin: Origin.Report })
            return null;
        var quote = observation.Quote;
        for (var at = 0; at < quote.Length; at++)
        {
            if (!char.IsAsciiDigit(quote[at]) || (at > 0 && (char.IsAsciiDigit(quote[at - 1]) || quote[at - 1] == '.')))
                continue;
            if (Hedged(quote, at, Math.Abs(value)) is { } hedge)
                return hedge;
        }

        return null;
    }

    /// <summary>The hedge of the number that begins at a place, where it is the value.</summary>
    private static PrintedHedge? Hedged(string quote, int at, decimal value)
    {
        var end = EndOfDigits(quote, at);
        if (!decimal.TryParse(quote.AsSpan(at, end - at), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return null;
        var tail = quote.AsSpan(end);
        tail = tail[..(tail.IndexOfAnyExcept(Behind) is var stop and >= 0 ? stop : tail.Length)];
        foreach (var scale in tail)
            number *= Math.Max(1, Multipliers.FactorOf(scale));
        if (number != value)
            return null;
        if (tail.ContainsAny(More))
            return new PrintedHedge(quote[at..(end + tail.Length)], IsMore: true);
        var before = Before.AtEnd(quote.AsSpan(0, at));
        return before > 0 ? new PrintedHedge(quote[(at - before)..(end + tail.Length)], IsMore: false) : null;
    }

    private static int EndOfDigits(string quote, int at)
    {
        at = quote.AsSpan().PastAll(at, "0123456789.,");
        return at;
    }
}
