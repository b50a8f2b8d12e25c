using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>Numbers that are part of a name: 152工程, 5G, 3+2产业, 2.0版, 500强, 地铁5号线, SC0402-R21, 重大隐患60日整改闭环机制.</summary>
internal static class Names
{
    private const int LongestQuotedName = 24;
    private static readonly WordSet Endings = Words.Of("name-ending");
    private static readonly WordSet Whole = Words.Of("name-whole");
    private static readonly WordSet Indices = Words.Of("index-noun");
    private const int KindReach = 10;
    private const int PopulaceReach = 8;
    private const int Populous = 10_000;
    private static readonly WordSet Populace = Words.Of("populace");
    private static readonly WordSet Circles = Words.Of("reach-circle");
    private static readonly WordSet Rates = Words.Of("rate-of-law");
    private static readonly WordSet Contexts = Words.Of("name-context");
    private static readonly WordSet Works = Words.Of("works");

    /// <summary>Whether the number stands in a name rather than for an amount.</summary>
    public static bool IsPartOfName(string text, int start, int end, Quantity quantity)
    {
        var span = text.AsSpan(0, end);
        return TouchesLetters(span, start, quantity) || IsQuoted(span, start, quantity) || HasNameEnding(span, quantity)
            || (quantity.Ordinal && !IsRank(span, quantity)) || IsBare(span, start, quantity) || IsCapacityOfWorks(span, start, quantity)
            || IsRatioMember(span, start, quantity) || IsOfKnownKind(span, quantity) || IsNumbered(span, start, quantity) || IsPopulace(span, quantity);
    }

    /// <summary>三个1亿人, 两个100%: a slogan of so many sums.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text, int start, Quantity quantity) =>
        quantity.Start - 2 >= start && text[quantity.Start - 1] == '个' && "两三四五六七八九".Contains(text[quantity.Start - 2]) && (quantity.Start - 3 < start || text[quantity.Start - 3] is not ('第' or '十' or '百'));

    /// <summary>60万易县人民, 2400多万陇原儿女: who the people of the region are, not how many were counted.</summary>
    private static bool IsPopulace(ReadOnlySpan<char> text, Quantity quantity)
    {
        if (quantity.Value < Populous || quantity.Unit is not (null or "人")) return false;
        var behind = text.Slice(quantity.Until, Math.Min(PopulaceReach, text.Length - quantity.Until));
        for (var i = 0; i < behind.Length && Han.Is(behind[i]); i++)
            if (Populace.AtStart(behind[i..]) > 0) return true;
        return false;
    }

    private static bool TouchesLetters(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        var before = quantity.Start > start ? text[quantity.Start - 1] : ' ';
        var after = quantity.End < text.Length ? text[quantity.End] : ' ';
        if (char.IsAsciiLetter(before) || before is '+' or '×' or '.' || after is '+' or '×') return true;
        if (before is ('-' or '/') && quantity.Start - 1 > start && char.IsAsciiLetterOrDigit(text[quantity.Start - 2])) return true;
        return char.IsAsciiLetter(after) && quantity.Unit is null;
    }

    private static bool IsQuoted(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        var before = text[start..quantity.Start];
        var opening = before.LastIndexOfAny('“', '《');
        if (opening < 0 || before[opening..].IndexOfAny('”', '》') >= 0) return false;
        var closing = text[quantity.End..].IndexOfAny('”', '》');
        return closing >= 0 && before.Length - opening + closing <= LongestQuotedName;
    }

    private static bool HasNameEnding(ReadOnlySpan<char> text, Quantity quantity) =>
        Endings.AtStart(text[quantity.End..]) > 0 || IsKnownName(text, quantity);

    private static bool IsKnownName(ReadOnlySpan<char> text, Quantity quantity)
    {
        var length = Whole.AtStart(text[quantity.Start..]);
        return length > 0 && quantity.Start + length >= (quantity.Unit is null ? quantity.End : quantity.Until);
    }

    private static bool IsRank(ReadOnlySpan<char> text, Quantity quantity) => quantity.Unit is "位" or "名"
        || (quantity.Unit is null && (quantity.Until >= text.Length || !Han.Is(text[quantity.Until])));

    /// <summary>A number without a unit counts nothing, unless a list lends it one (分别有1、2、3个) or 万 and 亿 make it an amount.</summary>
    private static bool IsBare(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        if (quantity.Unit is not null || quantity.Ordinal) return false;
        return quantity.Until == quantity.End && !IsRatioPart(text, start, quantity) && !IsIndex(text, start, quantity);
    }

    /// <summary>空气质量综合指数3.9: an index has no unit.</summary>
    private static bool IsIndex(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        if (quantity.Until < text.Length && (Han.Is(text[quantity.Until]) || char.IsAsciiLetter(text[quantity.Until]))) return false;
        var before = text[start..quantity.From];
        before = before[..^Words.Light.AtEnd(before)];
        return Indices.AtEnd(before) > 0;
    }

    /// <summary>24:40.2:35.8 is a structure, and the 1 of 2.02:1 its measure: none of these numbers is an amount.</summary>
    private static bool IsRatioMember(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        var behind = quantity.Start - 1 > start && text[quantity.Start - 1] == ':' && char.IsAsciiDigit(text[quantity.Start - 2]);
        var ahead = quantity.End + 1 < text.Length && text[quantity.End] == ':' && char.IsAsciiDigit(text[quantity.End + 1]);
        return behind || (ahead && text[NumberReader.EndOfDigits(text, quantity.End + 1)..].StartsWith(":", StringComparison.Ordinal));
    }

    /// <summary>240小时过境免签, 15%企业和个人所得税, 1小时鲜活农产品物流圈: the number names a rule.</summary>
    private static bool IsOfKnownKind(ReadOnlySpan<char> text, Quantity quantity)
    {
        var behind = text.Slice(quantity.Until, Math.Min(KindReach, text.Length - quantity.Until));
        var stop = behind.IndexOfAny(",。;、:");
        if (stop >= 0) behind = behind[..stop];
        return Contexts.AtStart(behind) > 0 || (quantity.IsRatio && Rates.IsIn(behind)) || (Units.DimensionOf(quantity.Unit) == "time" && Circles.IsIn(behind));
    }

    private static bool IsRatioPart(ReadOnlySpan<char> text, int start, Quantity quantity) =>
        quantity.End + 1 < text.Length && text[quantity.End] == ':' && char.IsAsciiDigit(text[quantity.End + 1]) && text[start..quantity.Start].Contains("比", StringComparison.Ordinal);

    /// <summary>大唐700万吨露天矿项目, 2×35万千瓦热电联产项目: the capacity is the works' name.</summary>
    private static bool IsCapacityOfWorks(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        if (quantity.Unit == "伏") return true;
        if (Units.DimensionOf(quantity.Unit) is not ("mass" or "power" or "energy")) return false;
        var after = text[quantity.Until..];
        if (after.IsEmpty || !Han.Is(after[0])) return false;
        var stop = after.IndexOfAny(",。;");
        var noun = stop < 0 ? after : after[..stop];
        if (noun.IndexOfAnyInRange('0', '9') is var next and > 0) noun = noun[..next];
        return noun.Length > 1 && Works.IsIn(noun) && !Words.Verb.Contains(text[start..quantity.From]);
    }
}
