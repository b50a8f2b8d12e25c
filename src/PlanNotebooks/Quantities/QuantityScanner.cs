using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Finds every number of a stretch of text and says what it is.</summary>
/// <remarks>Reads the folded text; numbers in Arabic digits, and in Chinese numerals fractions (三分之二), rough counts (近百家) and places (第四).</remarks>
internal static class QuantityScanner
{
    /// <summary>Adds the numbers of <c>text[start..end]</c>, in order.</summary>
    public static void Scan(string text, int start, int end, List<Quantity> found)
    {
        var i = start;
        while (i < end)
        {
            var next = text.AsSpan(i, end - i).IndexOfAny(NumberStarts);
            if (next < 0) return;
            i += next;
            i = char.IsAsciiDigit(text[i]) ? Read(text, start, end, i, found) : ReadNumeral(text, start, end, i, found);
        }
    }

    private static readonly System.Buffers.SearchValues<char> NumberStarts = System.Buffers.SearchValues.Create("0123456789分十百千万第");

    private static int ReadNumeral(string text, int start, int end, int at, List<Quantity> found)
    {
        var quantity = text[at] switch
        {
            '分' => ChineseFraction.Read(text, start, end, at),
            '第' => ChineseNumerals.ReadPlace(text, start, end, at),
            _ => ChineseNumerals.ReadRough(text, start, end, at),
        };
        if (quantity is not { } read || (found.Count > 0 && found[^1].Until > read.From)) return at + 1;
        if (Thresholds.IsThreshold(text, end, read) || Thresholds.NamesSize(text, end, read) || Thresholds.NamesSizeOf(text, end, read)) read = read with { Class = NumberClass.Part };
        found.Add(read);
        return read.Until;
    }

    private static int Read(string text, int start, int end, int at, List<Quantity> found)
    {
        var span = text.AsSpan(0, end);
        var digitsEnd = NumberReader.EndOfDigits(span, at);
        var date = Dates.EndOfDate(span, at, digitsEnd);
        if (date > 0)
        {
            AddDates(text, at, date, found);
            return date;
        }

        if (DigitFraction.Read(span, start, at, digitsEnd) is { } fraction)
        {
            found.Add(fraction);
            return fraction.Until;
        }

        var quantity = Measure(text, start, end, at, digitsEnd);
        if (Names.IsPartOfName(text, start, end, quantity)) quantity = quantity with { Class = NumberClass.Name };
        else if (Thresholds.IsThreshold(text, end, quantity) || Thresholds.NamesAges(text, end, quantity) || Thresholds.NamesSizeOf(text, end, quantity) || Thresholds.AnnouncesList(text, start, quantity)) quantity = quantity with { Class = NumberClass.Part };
        if (quantity is { Class: NumberClass.Amount, Unit: null } && quantity.Until + 1 < end && text[quantity.Until] == ':' && char.IsAsciiDigit(text[quantity.Until + 1])) return AddRatio(span, quantity, found);
        found.Add(quantity);
        return quantity.Class == NumberClass.Name ? quantity.End : quantity.Until;
    }

    /// <summary>城乡居民收入比2.02:1: the ratio is the amount, and the 1 a part of it.</summary>
    private static int AddRatio(ReadOnlySpan<char> text, Quantity ratio, List<Quantity> found)
    {
        var start = ratio.Until + 1;
        var end = NumberReader.EndOfDigits(text, start);
        found.Add(ratio with { Until = end });
        found.Add(new Quantity(NumberClass.Part, start, start, end, end, NumberReader.Parse(text[start..end]), null, null, Bound.Exact, false));
        return end;
    }

    private static void AddDates(string text, int at, int until, List<Quantity> found)
    {
        var span = text.AsSpan(0, until);
        for (var i = at; i < until; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = NumberReader.EndOfDigits(span, i);
            found.Add(new Quantity(NumberClass.Date, i, i, end, until, NumberReader.Parse(span[i..end]), null, null, Bound.Exact, false));
            i = end;
        }
    }

    private static Quantity Measure(string text, int start, int end, int at, int digitsEnd)
    {
        var span = text.AsSpan(0, end);
        var value = NumberReader.Parse(span[at..digitsEnd]);
        var (unitStart, factor, rounded) = NumberReader.ReadMultiplier(span, digitsEnd);
        var (rest, lastDigit, restEnd, restRounded) = NumberReader.ReadRest(span, unitStart, factor);
        if (rest > 0) (digitsEnd, unitStart, rounded) = (lastDigit, restEnd, restRounded);
        var (unitEnd, unit) = ReadUnit(span, unitStart, ref rounded);
        if (unit is null && unitStart > digitsEnd) unit = CountedHeads.UnitOf(span[unitStart..]);
        else if (unit is null) (factor, unit) = LentUnits.Find(span, start, at, digitsEnd);
        var quantity = new Quantity(NumberClass.Amount, at, at, digitsEnd, unitEnd, (value * factor) + rest, null, unit, rounded ? Bound.About : Bound.Exact, IsOrdinal(text, start, at));
        quantity = Ranges.Extend(span, quantity, value, factor);
        return Signed(span, start, Bounds.Apply(span, start, quantity));
    }

    /// <summary>A rate with a minus of its own, 增长-3.2%: the minus stands behind a word, where no range can begin.</summary>
    private static Quantity Signed(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        var minus = quantity.Start - 1;
        if (!quantity.IsRatio || minus <= start || text[minus] != '-') return quantity;
        var before = text[start..minus];
        return Words.Up.AtEnd(before) > 0 || Words.Light.AtEnd(before) > 0 || Words.Compare.AtEnd(before) > 0
            ? quantity with { From = Math.Min(quantity.From, minus), Value = -quantity.Value } : quantity;
    }

    private static readonly WordSet NoUnits = Words.Of("not-unit");

    private static bool IsOrdinal(string text, int start, int at) => at > start && text[at - 1] == '第';

    private static (int End, string? Unit) ReadUnit(ReadOnlySpan<char> text, int at, ref bool rounded)
    {
        var length = Units.All.AtStart(text[at..]);
        if (length == 0 || NoUnits.AtStart(text[at..]) >= length) return (at, null);
        if (text[at..].StartsWith("人口", StringComparison.Ordinal) && !text[at..].StartsWith("人口的", StringComparison.Ordinal)) return (at, "人");
        var end = at + length;
        if (end < text.Length && text[end] is ('余' or '多') && end + 1 < text.Length && text[end + 1] is not ('元' or '样' or '种'))
        {
            rounded = true;
            return (end + 1, Units.Printed(text[at..end].ToString()));
        }

        return (end, Units.Printed(text.Slice(at, length).ToString()));
    }
}
