using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Quantities in Chinese numerals: 近百家, 十余项, 一千多户, 三十几万元.</summary>
/// <remarks>A numeral counts as a quantity only where a word says that it is a rough one (近, 超, 余, 多), since 十大, 三圈三街 and 五个一 are
/// names.</remarks>
internal static class RoughNumerals
{
    private const string Rough = "近约超逾上过";
    private const string Soft = "余多几来";
    private static readonly WordClass Uncounted = WordClasses.Of("uncounted-unit");

    /// <summary>The rough quantity around the 十, 百, 千 or 万 at <paramref name="at"/>, if there is one.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var (from, end) = (ChineseNumeral.Start(text, at), ChineseNumeral.End(text, at + 1));
        var isSoft = Soft.Contains(text[end]);
        if (text.IsDigit(from - 1) || (!isSoft && !Rough.Contains(text[from - 1])))
            return null;
        var multipliers = isSoft ? end + 1 : end;
        var unitStart = isSoft ? EndOfGreat(text, multipliers) : multipliers;
        var length = Units.All.AtStart(text.After(unitStart));
        if (length == 0)
            return null;
        var unit = text.Between(unitStart, unitStart + length).ToString();
        if (Uncounted.Contains(unit))
            return null;
        var value = ChineseNumeral.ValueOf(text.Between(from, end), text.Between(multipliers, unitStart));
        if (value == 0)
            return null;
        var quantity = Quantity.Amount(from, end, value, Units.Printed(unit)) with
        {
            Until = unitStart + length,
            Bound = isSoft ? Bound.About : Bound.Exact,
        };
        return Bounds.Apply(text, quantity);
    }

    private static int EndOfGreat(in Stretch text, int at)
    {
        while (text[at] is '万' or '亿')
            at++;
        return at;
    }
}
