using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The mark of an item of a list that runs on in its paragraph: (8)新建公共厕所120座, 2、新建学校3所, 2.50个小区完成改造; what any bracket says
/// that a clause begins with is no part of it either.</summary>
internal static class InlineMark
{
    private const int LongestNumber = 2;

    /// <summary>The length of the mark, with spaces before it; 0 where the words begin with none.</summary>
    /// <param name="words">A clause's words before its first amount.</param>
    public static int LengthOf(ReadOnlySpan<char> words)
    {
        var start = words.Length - words.TrimStart(' ').Length;
        var mark = words[start..];
        if (mark is ['(', ..])
            return mark.IndexOf(')') is var close and > 0 ? start + close + 1 : 0;
        var digits = mark.PastDigits(0);
        var isNumber = digits is > 0 and <= LongestNumber;
        return isNumber && digits < mark.Length && mark[digits] is '、' or '.' ? start + digits + 1 : 0;
    }
}
