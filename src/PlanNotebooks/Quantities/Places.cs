using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Places in a ranking without 位 or in Chinese numerals: 居全国第四, 位列全省前三; 倒数第二, counted from behind, is a place too.</summary>
internal static class Places
{
    private const int Reach = 14;
    private const int LongestPlace = 2;
    private static readonly WordClass NotOfAll = WordClasses.Of("not-yet-first");
    private static readonly WordClass RankVerbs = WordClasses.Of("rank-verb");
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass To = WordClasses.Of("to");
    private static readonly WordClass FromBehind = WordClasses.Of("from-behind");

    /// <summary>The place that the 第 or 前 at <paramref name="at"/> begins, if a word of ranking stands before it.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var first = at + 1;
        var end = EndOfNumerals(text, first);
        if (end - first > LongestPlace || ChineseNumeral.ValueOf(text.Between(first, end)) == 0)
            return null;
        var until = text[end] is '位' or '名' ? end + 1 : end;
        var value = ChineseNumeral.ValueOf(text.Between(first, end));
        var place = Quantity.Amount(first, end, value, null) with { Until = until, Ordinal = true };
        if (IsFromBehind(text.Before(at)))
            return place;
        if (text.IsHan(until))
            return IsEarlier(text, at, until) ? place : null;
        return IsRanked(text, at) || IsAmongAll(text.Before(at)) ? place : null;
    }

    /// <summary>Whether a place in digits stands behind 前 and a word of ranking: 进入全国前20.</summary>
    public static bool IsAmongFirst(in Stretch text, in Quantity quantity) =>
        text[quantity.Start - 1] == '前' && !text.IsHan(quantity.Until) && IsRanked(text, quantity.Start - 1);

    /// <summary>Whether a place is counted from the last one: 倒数第二.</summary>
    /// <param name="before">What stands before its 第.</param>
    public static bool IsFromBehind(ReadOnlySpan<char> before) => FromBehind.AtEnd(before) > 0;

    /// <summary>群众满意度全省第一: no word of ranking stands before; 3个全国第一 is counted itself, and 勇争全国第一 not yet reached.</summary>
    private static bool IsAmongAll(ReadOnlySpan<char> before)
    {
        var scope = Scopes.AtEnd(before);
        before = before[..^scope];
        return scope > 0 && NotOfAll.AtEnd(before) == 0;
    }

    /// <summary>由全市第六跃升至第二: the place before is an earlier one.</summary>
    private static bool IsEarlier(in Stretch text, int at, int until)
    {
        var before = Breaks.LastClause(text.Before(at)).Last(Reach);
        return To.AtStart(text.After(until)) > 1 && before.IndexOfAny('由', '从') >= 0;
    }

    private static int EndOfNumerals(in Stretch text, int at)
    {
        while (ChineseNumeral.DigitOf(text[at]) > 0 || text[at] == '十')
            at++;
        return at;
    }

    private static bool IsRanked(in Stretch text, int at)
    {
        var before = text.Before(at).Last(Reach);
        before = before[(before.LastIndexOfAny(",。;\n") + 1)..];
        return RankVerbs.IsIn(before);
    }
}
