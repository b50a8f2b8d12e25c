using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The mark of an item of a list that runs on in its paragraph: (8)新建公共厕所120座, 2、新建学校3所, 2.50个小区完成改造; what any bracket says
/// that a clause begins with is no part of it either.</summary>
internal static class InlineMark
{
    private const int LongestNumber = 2;
    private const string NumberEnds = "、.";

    /// <summary>The length of the mark, with the spaces before it; of those alone where the words begin with none.</summary>
    /// <param name="words">A clause's words before its first amount.</param>
    public static int LengthOf(ReadOnlySpan<char> words)
    {
        var spaces = words.Length - words.TrimStart(' ').Length;
        var mark = words[spaces..];
        if (mark is ['(', ..])
            return spaces + mark.IndexOf(')') + 1;
        var digits = mark.PastDigits(0);
        return digits is > 0 and <= LongestNumber && mark.HasAny(digits, NumberEnds) ? spaces + digits + 1 : spaces;
    }
}
