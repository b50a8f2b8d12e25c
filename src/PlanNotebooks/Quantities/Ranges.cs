using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Ranges: 6%-6.5%, 6.5~7%, 3至5家, 1--2家.</summary>
internal static class Ranges
{
    private const string RangeSigns = "-~—";
    private const string Between = "之间";

    /// <summary>The quantity with the upper value of the range that it begins, or as it was.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="lower">The number read so far.</param>
    /// <param name="factor">The lower value's multiplier; 1 where none is printed.</param>
    public static Quantity Extend(in Stretch text, Quantity lower, decimal factor)
    {
        var at = EndOfSign(text, lower.Until);
        return at > lower.Until && text.IsDigit(at) && !IsFromTo(text, lower)
            ? WithUpper(text, lower, factor, at)
            : lower;
    }

    private static Quantity WithUpper(in Stretch text, Quantity lower, decimal factor, int at)
    {
        var numeral = NumeralReader.Read(text, at);
        var unit = UnitReader.Read(text, at, numeral.End);
        if (unit.Unit is null || (lower.Unit is not null && lower.Unit != unit.Unit))
            return lower;
        var value = lower.Unit is null && factor == 1 ? lower.Value * numeral.Factor : lower.Value;
        if (numeral.Value is not { } upper || upper <= value)
            return lower;
        return lower with
        {
            Value = value,
            Upper = upper,
            Unit = unit.Unit,
            Bound = Bound.Between,
            Until = text.After(unit.End).StartsWith(Between) ? unit.End + Between.Length : unit.End,
            UpperStart = at,
            UpperEnd = numeral.DigitsEnd,
        };
    }

    private static int EndOfSign(in Stretch text, int at)
    {
        if (text[at] is '至' or '到')
            return at + 1;
        var end = at;
        while (end - at < 2 && RangeSigns.Contains(text[end]))
            end++;
        return end;
    }

    /// <summary>由3000到5000元: 到 parts an earlier value from a later one; 由8万吨增加2万吨至10万吨: a change from what it comes to.</summary>
    private static bool IsFromTo(in Stretch text, Quantity lower) =>
        text[lower.Until] is '至' or '到'
        && (text[lower.Start - 1] is '由' or '从' || IsStep(Breaks.LastClause(text.Before(lower.Start))));

    private static bool IsStep(ReadOnlySpan<char> before) =>
        WordClasses.Up.AtEnd(before) + WordClasses.Down.AtEnd(before) > 0 && before.IndexOfAny('由', '从') >= 0;
}
