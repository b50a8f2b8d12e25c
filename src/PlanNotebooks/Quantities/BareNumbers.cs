using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Numbers without a unit: most count nothing, but an index, a ratio, a value that goes from one to another and a place among
/// the first do.</summary>
internal static class BareNumbers
{
    private const int ShortestLink = 2;
    private static readonly WordClass Indices = WordClasses.Of("index-noun");
    private static readonly WordClass From = WordClasses.Of("from");
    private static readonly WordClass To = WordClasses.Of("to");

    /// <summary>Whether a number without a unit measures something.</summary>
    public static bool Measures(in Stretch text, in Quantity quantity)
    {
        if (IsRatio(text, quantity))
            return true;
        if (text.IsHan(quantity.Until) && LinkAfter(text, quantity.Until) == 0)
            return false;
        return IsIndex(text, quantity) || BeginsFromTo(text, quantity) || EndsFromTo(text, quantity);
    }

    /// <summary>城乡居民收入比2.02:1: the number before the colon, where 比 says that it is a ratio.</summary>
    private static bool IsRatio(in Stretch text, in Quantity quantity) =>
        text[quantity.End] == ':' && text.IsDigit(quantity.End + 1) && text.Before(quantity.Start).Contains('比');

    /// <summary>空气质量综合指数3.9: an index has no unit.</summary>
    private static bool IsIndex(in Stretch text, in Quantity quantity)
    {
        if (text.IsHan(quantity.Until))
            return false;
        var before = text.Before(quantity.From);
        before = before[..^WordClasses.Light.AtEnd(before)];
        return Indices.AtEnd(before) > 0;
    }

    /// <summary>从84.7提升至89.6: the first of the two.</summary>
    private static bool BeginsFromTo(in Stretch text, in Quantity quantity)
    {
        if (From.AtEnd(text.Before(quantity.From)) == 0)
            return false;
        var next = quantity.Until + LinkAfter(text, quantity.Until);
        return next > quantity.Until && text.IsDigit(next) && IsPlain(text, next);
    }

    /// <summary>从84.7提升至89.6: the second of the two.</summary>
    private static bool EndsFromTo(in Stretch text, in Quantity quantity)
    {
        var before = text.Before(quantity.From);
        var link = To.AtEnd(before);
        if (link < ShortestLink || text.IsHan(quantity.Until))
            return false;
        before = before[..^link];
        var digits = before.LastIndexOfAnyExcept("0123456789.") + 1;
        return digits < before.Length && From.AtEnd(before[..digits]) > 0;
    }

    private static bool IsPlain(in Stretch text, int at)
    {
        var end = Digits.End(text, at);
        return !text.IsHan(end) && !char.IsAsciiLetter(text[end]) && text[end] != '%';
    }

    /// <summary>How long the word is that leads on to the second number: 提升至; 到 alone says too little (从0到1).</summary>
    private static int LinkAfter(in Stretch text, int at) =>
        To.AtStart(text.After(at)) is var length && length >= ShortestLink ? length : 0;
}
