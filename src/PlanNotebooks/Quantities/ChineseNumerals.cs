using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>Quantities in Chinese numerals: 近百家, 十余项, 一千多户; and places in a ranking: 居全国第四.</summary>
/// <remarks>
/// A numeral counts as a quantity only where a word says that it is a rough one (近, 超, 余, 多), since 十大, 三圈三街 and 五个一 are names; a
/// place only behind a word of ranking.
/// </remarks>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string Characters = "一二两三四五六七八九十百千万亿";
    private const string Rough = "近约超逾上过";
    private const int RankReach = 14;
    private static readonly WordSet RankVerbs = Words.Of("rank-verb");

    /// <summary>The rough quantity around the 十, 百, 千 or 万 at <paramref name="at"/>, if there is one.</summary>
    public static Quantity? ReadRough(string text, int start, int end, int at)
    {
        var from = at;
        while (from > start && Characters.Contains(text[from - 1])) from--;
        var to = at + 1;
        while (to < end && Characters.Contains(text[to])) to++;
        var before = from > start && Rough.Contains(text[from - 1]);
        var after = to < end && text[to] is ('余' or '多');
        if ((!before && !after) || (from > start && char.IsAsciiDigit(text[from - 1]))) return null;
        var unitStart = after ? to + 1 : to;
        while (unitStart < end && text[unitStart] is ('万' or '亿')) unitStart++;
        var length = Units.All.AtStart(text.AsSpan(unitStart, end - unitStart));
        if (length == 0 || unitStart - (after ? to + 1 : to) > 0 && !after) return null;
        var value = ValueOf(text.AsSpan(from, to - from)) * FactorOf(text.AsSpan(after ? to + 1 : to, unitStart - (after ? to + 1 : to)));
        var unit = Units.Printed(text.Substring(unitStart, length));
        var quantity = new Quantity(NumberClass.Amount, from, from, to, unitStart + length, value, null, unit, after ? Bound.About : Bound.Exact, false);
        return unit is "年" or "天" or "点" or "分" ? null : Bounds.Apply(text.AsSpan(0, end), start, quantity);
    }

    /// <summary>The place that the 第 at <paramref name="at"/> begins, if a word of ranking stands before it.</summary>
    public static Quantity? ReadPlace(string text, int start, int end, int at)
    {
        var to = at + 1;
        while (to < end && "一二三四五六七八九十".Contains(text[to])) to++;
        if (to == at + 1 || to - at > 3) return null;
        var until = to < end && text[to] is ('位' or '名') ? to + 1 : to;
        if (until < end && Han.Is(text[until])) return null;
        var clause = Math.Max(text.LastIndexOfAny([',', '。', ';', '\n'], at, at - start), Math.Max(start, at - RankReach) - 1) + 1;
        return RankVerbs.IsIn(text.AsSpan(clause, at - clause))
            ? new Quantity(NumberClass.Amount, at + 1, at + 1, to, until, ValueOf(text.AsSpan(at + 1, to - at - 1)), null, null, Bound.Exact, true) : null;
    }

    private static decimal ValueOf(ReadOnlySpan<char> numeral)
    {
        decimal total = 0, part = 0, digit = 0;
        foreach (var c in numeral)
        {
            var place = c == '两' ? 2 : Digits.IndexOf(c);
            if (place >= 0) digit = place;
            else if (c is '万' or '亿') (total, part, digit) = ((total + part + digit is 0 ? 1 : total + part + digit) * FactorOf([c]), 0, 0);
            else (part, digit) = (part + (digit == 0 ? 1 : digit) * FactorOf([c]), 0);
        }

        return total + part + digit;
    }

    private static decimal FactorOf(ReadOnlySpan<char> multipliers)
    {
        var factor = 1m;
        foreach (var c in multipliers)
            factor *= c switch { '十' => 10m, '百' => 100m, '千' => 1_000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 1m };
        return factor;
    }
}
