using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Multiples in Chinese numerals: 翻一番 is twice, 翻两番 four times as much, 增长近两倍 about 2 倍.</summary>
internal static class MultiplesInWords
{
    private const string Times = "倍";
    private const string Quotes = "“\"";
    private const int MostDoublings = 4;
    private static readonly WordClass Links = WordClasses.Of("multiple-link");

    /// <summary>The multiple around the 番 or 倍 at <paramref name="at"/>, if there is one and nothing is named by it.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var digit = ChineseNumeral.DigitOf(text[at - 1]);
        if (digit <= 0 || ChineseNumeral.Is(text[at - 2]))
            return null;
        var isDoubling = text[at] == '番';
        if (isDoubling && (digit > MostDoublings || !IsDoubled(text, at - 1)))
            return null;
        var value = isDoubling ? 1 << digit : digit;
        var times = Quantity.Amount(at - 1, at, value, Times) with { Until = at + 1 };
        times = WithBound(text, times, isDoubling);
        return !text.IsHan(times.Until) && (isDoubling || IsLedTo(text, times)) ? times : null;
    }

    /// <summary>将近翻一番: the words that bound it stand before 翻, which stays a word before the number.</summary>
    private static Quantity WithBound(in Stretch text, Quantity times, bool isDoubling)
    {
        if (!isDoubling)
            return Bounds.Apply(text, times);
        var verb = text[times.Start - 1] == '了' ? 2 : 1;
        return Bounds.Apply(text, times with { From = times.Start - verb }) with { From = times.Start };
    }

    private static bool IsDoubled(in Stretch text, int at) =>
        (text[at - 1] == '翻' && !Quotes.Contains(text[at - 2])) || (text[at - 1] == '了' && text[at - 2] == '翻');

    private static bool IsLedTo(in Stretch text, Quantity times)
    {
        var before = text.Before(times.From);
        return Links.AtEnd(before) + WordClasses.Up.AtEnd(before) > 0 || before.EndsWith("的");
    }
}
