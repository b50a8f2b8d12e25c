using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Signs of a number's own: 增长-3.2%, 下降-2.3%, 增速为负2.1%, 增长+5%, 同比增长(-6.7%).</summary>
/// <remarks>A minus counts behind a word only, where no range can begin; behind a word of decline it says nothing more than the
/// word.</remarks>
internal static class Signs
{
    private const string Joints = "、,和与及";
    private const string RateEnds = "%点0123456789";
    private const char Minus = '\u2212';
    private static readonly WordClass NotNegative = WordClasses.Of("not-negative");
    private static readonly WordClass Net = WordClasses.Of("net-figure");

    /// <summary>The quantity with its sign, its brackets and the bound before them.</summary>
    public static Quantity Apply(in Stretch text, in Quantity quantity)
    {
        var sign = quantity.Start - 1;
        return text[sign] switch
        {
            '(' => Bracketed(text, quantity),
            '+' when !char.IsAsciiLetterOrDigit(text[sign - 1]) => WithBrackets(text, WithSign(quantity)),
            '-' or Minus => Subtracted(text, quantity, WithBrackets(text, WithSign(quantity))),
            '负' when IsNegative(text, quantity) => Subtracted(text, quantity, WithBrackets(text, WithSign(quantity))),
            _ => quantity,
        };
    }

    /// <summary>负 is a minus before a rate, and no part of 减负.</summary>
    private static bool IsNegative(in Stretch text, in Quantity quantity) =>
        quantity.IsInPercent && NotNegative.AtEnd(text.Before(quantity.Start)) == 0;

    private static Quantity WithSign(Quantity quantity) =>
        quantity with
        {
            From = Math.Min(quantity.From, quantity.Start - 1),
        };

    /// <summary>同比增长(6.7%): brackets around the rate alone.</summary>
    private static Quantity Bracketed(in Stretch text, in Quantity quantity)
    {
        var whole = WithBrackets(text, quantity);
        return whole.From < quantity.From && IsSaidOfChange(text.Before(whole.From)) ? whole : quantity;
    }

    private static Quantity Subtracted(in Stretch text, Quantity quantity, Quantity whole)
    {
        var before = text.Before(whole.From);
        if (WordClasses.Down.AtEnd(before) > 0)
            return whole;
        var isMinus = quantity.IsInPercent && (IsLinked(before) || IsNextOfRates(before) || before is [.., '的']);
        if (!isMinus && !IsSaidOfChange(before) && Net.AtEnd(before) == 0)
            return quantity;
        return whole with { Value = -whole.Value };
    }

    private static Quantity WithBrackets(in Stretch text, in Quantity quantity) =>
        text[quantity.From - 1] == '(' && text[quantity.Until] == ')'
            ? quantity with
            {
                From = quantity.From - 1,
                Until = quantity.Until + 1,
            }
            : quantity;

    private static bool IsSaidOfChange(ReadOnlySpan<char> before) =>
        WordClasses.Up.AtEnd(before) + WordClasses.Down.AtEnd(before) > 0;

    private static bool IsLinked(ReadOnlySpan<char> before) =>
        WordClasses.Light.AtEnd(before) + WordClasses.Compare.AtEnd(before) > 0;

    /// <summary>分别增长6.1%、-2.3%, 拉动1.6、-0.3个百分点: behind a rate and a mark between two no range can begin.</summary>
    private static bool IsNextOfRates(ReadOnlySpan<char> before) =>
        before.Length > 2 && Joints.Contains(before[^1]) && RateEnds.Contains(before[^2]);
}
