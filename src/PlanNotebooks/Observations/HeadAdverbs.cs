using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Words at the head of a phrase that say how far or in all, and those that only look so.</summary>
internal static class HeadAdverbs
{
    private const int ShortestTotal = 3;
    private const string DoneOrTogether = "已共";
    private const int AdverbLength = 2;
    private static readonly WordClass ProtectedHeads = WordClasses.Of("protected-head");
    private static readonly WordClass Jointly = WordClasses.Of("together-word");

    /// <summary>Whether words begin with one that looks like an adverb and is none: 已建 of 已建项目, and not of 已建成项目.</summary>
    public static bool IsProtected(ReadOnlySpan<char> words)
    {
        var length = ProtectedHeads.AtStart(words);
        if (length == 0 || !DoneOrTogether.Contains(words[0]))
            return length > 0;
        return WordClasses.Verb.AtStart(words[1..]) < length;
    }

    /// <summary>共约谈 of 共约谈企业, 已 of 已竣工验收小区: behind them stands an act, whether or not it is one that is known.</summary>
    public static bool IsTotal(ReadOnlySpan<char> words) =>
        DoneOrTogether.Contains(words[0]) && words.Length >= ShortestTotal && Jointly.AtStart(words) == 0;

    /// <summary>实际利用外资, 直接融资: the adverb is part of what is measured, behind words of time too.</summary>
    public static bool IsOfMeasure(ReadOnlySpan<char> words) => ProtectedHeads.AtStart(words) > AdverbLength;
}
