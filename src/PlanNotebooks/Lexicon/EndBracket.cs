namespace PlanNotebooks.Lexicon;

/// <summary>The bracket that words may end with: 居民消费价格总指数(CPI), 比上年(134908吨).</summary>
internal static class EndBracket
{
    private static readonly WordClass Remarks = WordClasses.Of("remark");

    /// <summary>The words without it; as they are where they end with none, or are nothing else.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words) =>
        words is [.., ')'] && words.LastIndexOf('(') is var opening and > 0 ? words[..opening] : words;

    /// <summary>The words without one that says how a figure is reckoned: 下降 of 下降(同口径).</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> words)
    {
        var bare = Without(words);
        return bare.Length < words.Length && Remarks.AtStart(words[(bare.Length + 1)..]) > 0 ? bare : words;
    }
}
