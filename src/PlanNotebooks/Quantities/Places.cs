using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Places in a ranking without 位 or in Chinese numerals: 居全国第四, 位列全省前三; 倒数第二 is counted from behind, and none.</summary>
internal static class Places
{
    private const int Reach = 14;
    private const int LongestPlace = 2;
    private static readonly WordSet RankVerbs = Words.Of("rank-verb");
    private static readonly WordSet FromBehind = Words.Of("from-behind");

    /// <summary>The place that the 第 or 前 at <paramref name="at"/> begins, if a word of ranking stands before it.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var first = at + 1;
        var end = EndOfNumerals(text, first);
        if (end == first || end - first > LongestPlace || ChineseNumeral.ValueOf(text.Between(first, end)) == 0)
            return null;
        var until = text[end] is '位' or '名' ? end + 1 : end;
        var value = ChineseNumeral.ValueOf(text.Between(first, end));
        var place = Quantity.Amount(first, end, value, null) with { Until = until, Ordinal = true };
        if (IsFromBehind(text, place))
            return place with { Class = NumberClass.Part };
        return !text.IsHan(until) && IsRanked(text, at) ? place : null;
    }

    /// <summary>Whether a place in digits stands behind 前 and a word of ranking: 进入全国前20.</summary>
    public static bool IsAmongFirst(in Stretch text, Quantity quantity) =>
        text[quantity.Start - 1] == '前' && !text.IsHan(quantity.Until) && IsRanked(text, quantity.Start - 1);

    /// <summary>Whether a place is counted from the last one: 倒数第二.</summary>
    public static bool IsFromBehind(in Stretch text, Quantity quantity) =>
        FromBehind.AtEnd(text.Before(quantity.Start - 1)) > 0;

    private static int EndOfNumerals(in Stretch text, int at)
    {
        while (ChineseNumeral.DigitOf(text[at]) > 0 || text[at] == '十')
            at++;
        return at;
    }

    private static bool IsRanked(in Stretch text, int at)
    {
        var before = text.Before(at);
        if (before.Length > Reach)
            before = before[^Reach..];
        before = before[(before.LastIndexOfAny(",。;\n") + 1)..];
        return RankVerbs.IsIn(before);
    }
}
