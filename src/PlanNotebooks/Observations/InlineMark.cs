using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The mark of an item of a list that runs on in its paragraph: (8)新建公共厕所120座, 2、新建学校3所, 2.50个小区完成改造; a remark in brackets
/// that a clause begins with ((不含县乡)公路里程达915公里) is no part of it either.</summary>
internal static class InlineMark
{
    private const int LongestNumber = 2;
    private const string NumberEnds = "、.";
    private const string Numerals = "0123456789一二三四五六七八九十";
    private static readonly WordClass Remarks = WordClasses.Of("bracket-remark");

    /// <summary>The length of the mark; 0 where the words begin with none.</summary>
    /// <param name="words">A clause's words before its first amount, without spaces before them.</param>
    public static int LengthOf(ReadOnlySpan<char> words) => words is ['(', ..] ? InBrackets(words) : Bare(words);

    private static int InBrackets(ReadOnlySpan<char> mark)
    {
        var close = mark.IndexOf(')');
        var inside = mark[1..Math.Max(1, close)];
        return inside.Trim(Numerals).IsEmpty || Remarks.AtStart(inside) > 0 ? close + 1 : 0;
    }

    /// <summary>2、 and 2. before a word or the amount itself, not before a number that is none (1、2号机组, 5.6级地震, 1、一季度).</summary>
    private static int Bare(ReadOnlySpan<char> mark)
    {
        var digits = mark.PastDigits(0);
        if (digits is 0 or > LongestNumber || !mark.HasAny(digits, NumberEnds))
            return 0;
        var behind = mark[(digits + 1)..];
        return behind.TrimStart(Numerals).Length == behind.Length ? digits + 1 : 0;
    }
}
