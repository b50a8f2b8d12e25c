using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>The mark that a heading or a list item begins with: 一、 （一） 1. 第一部分.</summary>
/// <param name="Level">1 for 一、, 第一部分 and 第一章, 2 for （一） and 第一节, 3 for 1. and 1、, 4 for (1); 0 where the line begins with none.</param>
/// <param name="Length">The mark's length in characters.</param>
internal readonly record struct HeadingMark(int Level, int Length)
{
    private const int LongestBareHeading = 26;
    private static readonly WordClass Reviews = WordClasses.Of("review-heading");
    private static readonly WordClass Openings = WordClasses.Of("bare-heading");
    private static readonly WordClass Plans = WordClasses.Of("plan-heading");
    private const string Numerals = "一二三四五六七八九十";
    private const string Digits = "0123456789０１２３４５６７８９";
    private const string Opening = "（(";
    private const string Closing = "）)";
    private const string BehindNumerals = "、．";
    private const string BehindDigits = ".．、";
    private const string Quotes = "“\"";

    /// <summary>What an ordinal counts that divides a report, and at which level: 第一部分, 第三节.</summary>
    private static readonly (string Name, int Level)[] Divisions = [("部分", 1), ("篇", 1), ("章", 1), ("节", 2)];

    /// <summary>The mark at the beginning of a line.</summary>
    public static HeadingMark Find(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return default;
        if (line.HasAny(0, Opening))
            return InBrackets(line);
        if (line[0] == '第')
            return AfterOrdinal(line);
        var numerals = CountOf(line, Numerals);
        if (numerals is > 0 and <= 3 && line.HasAny(numerals, BehindNumerals) && !IsOrdinal(line[(numerals + 1)..]))
            return new HeadingMark(1, numerals + 1);
        if (IsYearHeading(line))
            return new HeadingMark(1, 0);
        return AfterDigits(line);
    }

    /// <summary>二、 or 二产业 behind 一、, of a list of ordinals (一、二、三产业增加值分别完成…), which is no mark.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> behind)
    {
        var numerals = CountOf(behind, Numerals);
        return numerals > 0 && (behind.Has(numerals, '、') || behind.Has(numerals, '产'));
    }

    /// <summary>A line such as 2024年工作回顾 or 过去五年工作回顾, which stands without a mark.</summary>
    private static bool IsYearHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestBareHeading || line.IndexOfAny("。，,；;：:") >= 0)
            return false;
        line = Folding.Fold(line.ToString());
        var year = DigitsAt(line) == 4 && line.Has(4, '年');
        return (year || Openings.AtStart(line) > 0 || line.HasAny(0, Quotes))
            && (Reviews.AtEnd(line) > 0 || Plans.AtEnd(line) > 0);
    }

    private static HeadingMark InBrackets(ReadOnlySpan<char> line)
    {
        var numerals = CountOf(line[1..], Numerals);
        var digits = numerals > 0 ? 0 : DigitsAt(line[1..]);
        var end = 1 + numerals + digits;
        if (Math.Clamp(end, 2, 4) != end || !line.HasAny(end, Closing))
            return default;
        return new HeadingMark(numerals > 0 ? 2 : 4, end + 1);
    }

    private static HeadingMark AfterDigits(ReadOnlySpan<char> line)
    {
        var digits = DigitsAt(line);
        if (Math.Clamp(digits, 1, 2) != digits || digits + 1 >= line.Length || !line.HasAny(digits, BehindDigits))
            return default;
        return DigitsAt(line[(digits + 1)..]) > 0 ? default : new HeadingMark(3, digits + 1);
    }

    private static HeadingMark AfterOrdinal(ReadOnlySpan<char> line)
    {
        var numerals = CountOf(line[1..], Numerals);
        var end = 1 + numerals;
        if (numerals == 0)
            return default;
        foreach (var (name, level) in Divisions)
            if (line[end..].StartsWith(name, StringComparison.Ordinal))
                return new HeadingMark(level, end + name.Length);
        return default;
    }

    private static int CountOf(ReadOnlySpan<char> line, string characters)
    {
        var count = line.IndexOfAnyExcept(characters);
        return count < 0 ? line.Length : count;
    }

    private static int DigitsAt(ReadOnlySpan<char> line) => line.PastAll(0, Digits);
}
