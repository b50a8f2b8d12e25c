using System.Buffers;

namespace PlanNotebooks.Quantities;

/// <summary>Finds every number of a stretch of text and says what it is.</summary>
/// <remarks>
/// Reads the folded text; numbers in Arabic digits, and in Chinese numerals fractions (三分之二), tenths (两成半), multiples (翻一番), rough
/// counts (近百家) and places (第四).
/// </remarks>
internal static class QuantityScanner
{
    private const string Yuan = "元";
    private static readonly Lexicon.WordClass Spending = Lexicon.WordClasses.Of("spending");
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("0123456789分十百千万亿第前成番倍");

    /// <summary>Adds the numbers of <c>text[start..end]</c>, in order.</summary>
    public static void Scan(string text, int start, int end, List<Quantity> found)
    {
        var stretch = new Stretch(text.AsSpan(0, end), start);
        var at = start;
        while (stretch.After(at).IndexOfAny(NumberStarts) is var next and >= 0)
        {
            at += next;
            at = stretch.IsDigit(at) ? Read(stretch, at, found) : ReadNumeral(stretch, at, found);
        }
    }

    private static int ReadNumeral(in Stretch text, int at, List<Quantity> found)
    {
        var quantity = text[at] switch
        {
            '分' => Fractions.ReadWords(text, at),
            '成' => Tenths.Read(text, at),
            '第' or '前' => Places.Read(text, at),
            '番' or '倍' => MultiplesInWords.Read(text, at),
            '百' when PointsInWords.Read(text, at) is { } points => points,
            _ => RoughNumerals.Read(text, at),
        };
        if (quantity is not { } read || (found.Count > 0 && found[^1].Until > read.From))
            return at + 1;
        found.Add(read with { Class = ClassOfNumeral(text, read) });
        return read.Until;
    }

    private static NumberClass ClassOfNumeral(in Stretch text, Quantity read)
    {
        if (Names.IsSlogan(text, read) || Names.IsQuoted(text, read) || Fractions.IsAdverb(text, read))
            return NumberClass.Name;
        return Thresholds.IsRoughPart(text, read) ? NumberClass.Part : read.Class;
    }

    private static int Read(in Stretch text, int at, List<Quantity> found)
    {
        if (ListMarks.At(text, at) is var mark and > 0)
            return Add(Other(text, NumberClass.Head, at, at + mark), found);
        var digitsEnd = Digits.End(text, at);
        if (Dates.EndOfDate(text, at, digitsEnd) is var date and > 0)
            return AddDates(text, at, date, found);
        if (Fractions.ReadDigits(text, at, digitsEnd) is { } fraction)
            return Add(fraction, found);
        var numeral = NumeralReader.Read(text, at);
        if (numeral.Value is null)
            return Add(
                Quantity.Other(NumberClass.OutOfRange, at, numeral.DigitsEnd, 0) with
                {
                    Until = numeral.End,
                },
                found
            );
        if (text[numeral.End] == '成' && Tenths.Of(text, at, numeral.End, numeral.Value.Value) is { } tenths)
            return Add(tenths, found);
        var quantity = Classified(text, Measured(text, at, numeral));
        return IsRatio(text, quantity) ? AddRatio(text, quantity, found) : Add(quantity, found);
    }

    private static int Add(Quantity quantity, List<Quantity> found)
    {
        found.Add(quantity);
        return quantity.Class == NumberClass.Name ? quantity.End : quantity.Until;
    }

    /// <summary>The number with its unit, its range, its bounds and its sign.</summary>
    private static Quantity Measured(in Stretch text, int at, Numeral numeral)
    {
        var read = UnitReader.Read(text, at, numeral.End);
        var (factor, unit) = (1m, read.Unit);
        unit = LentUnits.InFull(text, unit, read.End);
        if (unit is null && numeral.End > numeral.DigitsEnd)
            unit = CountedHeads.UnitOf(text.After(numeral.End)) ?? MoneyOrLent(text, at, numeral.End);
        else if (unit is null)
            (factor, unit) = LentUnits.Find(text, at, numeral.DigitsEnd);
        var quantity = Quantity.Amount(at, numeral.DigitsEnd, numeral.Value.GetValueOrDefault() * factor, unit) with
        {
            Until = read.End,
            Bound = numeral.IsRounded || read.IsRounded ? Bound.About : Bound.Exact,
            Ordinal = text[at - 1] == '第',
        };
        quantity = CurrencyMarks.Apply(text, Ranges.Extend(text, quantity, numeral.Factor * factor));
        return PerUnit.WithVolumeBefore(text, Signs.Apply(text, Bounds.Apply(text, quantity)));
    }

    /// <summary>元 of 投资4750万的文体中心, since what is spent is money; else what the next number lends.</summary>
    private static string? MoneyOrLent(in Stretch text, int at, int end) =>
        text[end] == '的' && Spending.AtEnd(text.Before(at)) > 0 ? Yuan : LentUnits.Find(text, at, end).Unit;

    private static Quantity Classified(in Stretch text, Quantity quantity)
    {
        if (quantity is { Unit: null, Ordinal: false } && Places.IsAmongFirst(text, quantity))
            quantity = quantity with { Ordinal = true };
        if (quantity.Ordinal && Places.IsFromBehind(text.Before(quantity.Start - 1)))
            return quantity;
        if (Names.IsPartOfName(text, quantity))
            return quantity with { Class = NumberClass.Name };
        return Thresholds.IsPart(text, quantity) ? quantity with { Class = NumberClass.Part } : quantity;
    }

    private static bool IsRatio(in Stretch text, in Quantity quantity) =>
        quantity is { Class: NumberClass.Amount, Unit: null }
        && text[quantity.Until] == ':'
        && text.IsDigit(quantity.Until + 1);

    /// <summary>城乡居民收入比2.02:1: the ratio is the amount, and the 1 a part of it.</summary>
    private static int AddRatio(in Stretch text, Quantity ratio, List<Quantity> found)
    {
        var start = ratio.Until + 1;
        var end = Digits.End(text, start);
        found.Add(ratio with { Until = end });
        return Add(Other(text, NumberClass.Part, start, end), found);
    }

    private static int AddDates(in Stretch text, int at, int until, List<Quantity> found)
    {
        for (var i = at; i < until; i++)
        {
            if (!text.IsDigit(i))
                continue;
            var end = Math.Min(Digits.End(text, i), until);
            found.Add(Other(text, NumberClass.Date, i, end) with { Until = until });
            i = end;
        }

        return until;
    }

    private static Quantity Other(in Stretch text, NumberClass numberClass, int start, int end) =>
        Quantity.Other(numberClass, start, end, Digits.Value(text.Between(start, end)).GetValueOrDefault());
}
