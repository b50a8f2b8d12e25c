using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Quantities in Chinese numerals: 近百家, 十余项, 上万家, 一千多户, 三十几万元, 一百二十万吨.</summary>
/// <remarks>A numeral counts as a quantity only where a word says that it is a rough one (近, 超, 余, 多) or it is not round, since 十大, 三圈三街
/// and 五个一 are names.</remarks>
internal static class RoughNumerals
{
    private const string Between = "、到至";
    private const string Rough = "近约超逾上过";
    private const string Great = "万亿";
    private const string Soft = "余多几来";
    private const string BeforeUp = "以迈跨登站跃";
    private const string AndOver = "以上";

    /// <summary>九亿多人口的大国: how large a place is.</summary>
    private const string OfPeople = UnitReader.People + "的";
    private static readonly WordClass Uncounted = WordClasses.Of("uncounted-unit");
    private static readonly WordClass Linked = WordClasses.Of("to");
    private static readonly WordClass NoUnits = WordClasses.Of("not-unit");

    /// <summary>The rough quantity around the 十, 百, 千 or 万 at <paramref name="at"/>, if there is one.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var (from, end) = (ChineseNumeral.Start(text, at), ChineseNumeral.End(text, at + 1));
        return IsRoundSum(text, from, at) || text.IsDigit(from - 1) ? null : Read(text, from, end);
    }

    private static Quantity? Read(in Stretch text, int from, int end)
    {
        var isSoft = Soft.Contains(text[end]);
        if (!isSoft && !IsRough(text, from) && !IsWhole(text, from, end))
            return null;
        var multipliers = isSoft ? end + 1 : end;
        var unitStart = multipliers + text.After(multipliers).PastAll(0, Great);
        var value = ChineseNumeral.ValueOf(text.Between(from, end), text.Between(multipliers, unitStart));
        if (value == 0 || UnitAt(text, unitStart) is not { } unit)
            return null;
        if (Thresholds.IsSizeOfPlace(value, unit) || text.After(unitStart).StartsWith(OfPeople))
            return null;
        var quantity = Quantity.Amount(from, end, value, Units.Printed(unit)) with
        {
            Until = EndOfUnit(text, unitStart, unit),
            Bound = isSoft ? Bound.About : Bound.Exact,
        };
        return Bounds.Apply(text, WithUpTo(text, quantity));
    }

    /// <summary>过亿元, 超亿美元: a mark that is passed, and no amount.</summary>
    private static bool IsRoundSum(in Stretch text, int from, int at) => text[at] == '亿' && from == at;

    /// <summary>近百家, and not 规模以上万元工业增加值能耗.</summary>
    private static bool IsRough(in Stretch text, int from) =>
        Rough.Contains(text[from - 1]) && !text.Before(from).EndsWith(AndOver);

    /// <summary>一百二十万吨, 七亿吨: a numeral that is not round, or is one of 万 or 亿 with a digit, whose unit ends the words or leads on to
    /// another, and no name of anything.</summary>
    private static bool IsWhole(in Stretch text, int from, int end) =>
        (ChineseNumeral.HasDigit(text.Between(from + 1, end)) || IsGreat(text, from, end))
        && !(Between.Contains(text[from - 1]) && ChineseNumeral.Is(text[from - 2]))
        && UnitAt(text, end) is { } unit and not "次"
        && (!text.IsHan(end + unit.Length) || Linked.AtStart(text.After(end + unit.Length)) > 1);

    /// <summary>七亿, 两千万.</summary>
    private static bool IsGreat(in Stretch text, int from, int end) =>
        Great.Contains(text[end - 1]) && ChineseNumeral.DigitOf(text[from]) > 0;

    private static int EndOfUnit(in Stretch text, int at, string unit) =>
        text.After(at).StartsWith(UnitReader.People) ? at : at + unit.Length;

    private static string? UnitAt(in Stretch text, int at)
    {
        var length = Units.All.AtStart(text.After(at));
        var unit = text.Between(at, at + length).ToString();
        return length == 0 || Uncounted.Contains(unit) || NoUnits.AtStart(text.After(at)) > length ? null : unit;
    }

    /// <summary>上 of 走访上万家, and not of 规模以上万元工业 and 迈上万亿台阶.</summary>
    private static Quantity WithUpTo(in Stretch text, in Quantity quantity) =>
        text[quantity.From - 1] == '上' && !BeforeUp.Contains(text[quantity.From - 2])
            ? quantity with
            {
                From = quantity.From - 1,
                Bound = Bound.About,
            }
            : quantity;
}
