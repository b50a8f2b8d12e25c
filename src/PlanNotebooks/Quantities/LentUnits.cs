namespace PlanNotebooks.Quantities;

/// <summary>The unit that stands behind a list's last number alone: 分别高4.2和0.7个百分点, 分别压缩至39、33、31个工作日.</summary>
internal static class LentUnits
{
    private const string Respectively = "分别";

    /// <summary>What the last number of a list lends a number without a unit; a factor of 1 and no unit where there is no such list.</summary>
    /// <param name="text">The folded text up to the sentence's end.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="digitsEnd">Where its digits end.</param>
    public static (decimal Factor, string? Unit) Find(ReadOnlySpan<char> text, int start, int at, int digitsEnd)
    {
        if (!IsJoint(text, digitsEnd) || !Breaks.LastClause(text[start..at]).Contains(Respectively, StringComparison.Ordinal)) return (1, null);
        var end = digitsEnd;
        while (IsJoint(text, end))
        {
            var (unitStart, factor, _) = NumberReader.ReadMultiplier(text, NumberReader.EndOfDigits(text, end + 1));
            var length = Units.All.AtStart(text[unitStart..]);
            if (length > 0) return (factor, Units.Printed(text.Slice(unitStart, length).ToString()));
            end = unitStart;
        }

        return (1, null);
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '、' or '和' or '与' or '及' && char.IsAsciiDigit(text[at + 1]);
}
