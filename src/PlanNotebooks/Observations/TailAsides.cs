using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What stands at a label's end beside its words: that a budget arranges it, what a rate leaves out of account.</summary>
internal static class TailAsides
{
    private const string Arranged = "安排";
    private const int LongestBase = 24;
    private static readonly WordClass Adjusted = WordClasses.Of("adjusted-end");
    private static readonly WordClass Adjusting = WordClasses.Of("adjusting");

    /// <summary>一般公共预算收入 of 一般公共预算收入安排: a budget arranges what it comes to.</summary>
    public static Phrase StripArranged(string text, Phrase phrase)
    {
        if (!phrase.In(text).EndsWith(Arranged, StringComparison.Ordinal))
            return phrase;
        var bare = phrase.Drop(Arranged.Length);
        return bare.In(text) is [.., '收', '入'] or [.., '支', '出'] ? bare : phrase;
    }

    /// <summary>扣除价格因素: whether words say nothing but what a rate leaves out of account.</summary>
    public static bool IsAdjusting(ReadOnlySpan<char> words) => Adjusting.AtStart(words) > 0 && Adjusted.AtEnd(words) > 0;

    /// <summary>一般公共预算收入 of 一般公共预算收入扣除留抵退税因素: what a rate leaves out of account.</summary>
    public static Phrase StripAdjusting(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (Adjusted.AtEnd(span) == 0)
            return phrase;
        var from = Math.Max(0, span.Length - LongestBase);
        return Adjusting.IndexIn(span[from..]) is var at and >= 0 ? phrase.Drop(span.Length - from - at) : phrase;
    }
}
