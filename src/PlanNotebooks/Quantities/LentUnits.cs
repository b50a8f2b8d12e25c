namespace PlanNotebooks.Quantities;

/// <summary>The unit that stands behind a list's last number alone: 分别高4.2和0.7个百分点, 分别压缩至39、33、31个工作日.</summary>
internal static class LentUnits
{
    private const string Joints = "、和与及";
    private const string Respectively = "分别";
    private const string Piece = "个";
    private const string Points = "百分点";
    private const string Place = "位";
    private const char Ordinal = '第';

    /// <summary>What the last number of a list lends a number without a unit; a factor of 1 and no unit where there is no such
    /// list.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="digitsEnd">Where its digits end.</param>
    public static (decimal Factor, string? Unit) Find(in Stretch text, int at, int digitsEnd)
    {
        var end = digitsEnd;
        while (IsJoint(text, end))
        {
            var next = PastSign(text, end + 1);
            var numeral = NumeralReader.Read(text, next);
            if (UnitReader.Read(text, next, numeral.End).Unit is { } unit)
                return MayLend(unit, text.Before(at)) ? (numeral.Factor, unit) : (1, null);
            end = numeral.End;
        }

        return (1, null);
    }

    /// <summary>Whether a unit behind a list is that of all: behind 分别 any, and points and places without it too (上升2.2、5.7个百分点,
    /// 第4、第3位).</summary>
    private static bool MayLend(string unit, ReadOnlySpan<char> before) =>
        unit == Points
        || (unit == Place && before.EndsWith(Ordinal))
        || Breaks.LastClause(before).Contains(Respectively, StringComparison.Ordinal);

    /// <summary>The unit of 1.2个 in 分别高1.2个、0.8个百分点, which the last number says in full; else the unit as it is.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="unit">The unit read.</param>
    /// <param name="end">Where it ends.</param>
    public static string? InFull(in Stretch text, string? unit, int end)
    {
        if (unit != Piece)
            return unit;
        while (IsJoint(text, end))
        {
            var number = PastSign(text, end + 1);
            var read = UnitReader.Read(text, number, NumeralReader.Read(text, number).End);
            if (read.Unit != Piece)
                return read.Unit == Points ? Points : unit;
            end = read.End;
        }

        return unit;
    }

    private static bool IsJoint(in Stretch text, int at) =>
        Joints.Contains(text[at]) && text.IsDigit(PastSign(text, at + 1));

    private static int PastSign(in Stretch text, int at) => text[at] is '-' or Ordinal ? at + 1 : at;
}
