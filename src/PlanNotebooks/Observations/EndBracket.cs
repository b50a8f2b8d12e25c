namespace PlanNotebooks.Observations;

/// <summary>The bracket that words may end with: 居民消费价格总指数(CPI), 比上年(134908吨).</summary>
internal static class EndBracket
{
    /// <summary>The words without it; as they are where they end with none, or are nothing else.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words) =>
        words is [.., ')'] && words.LastIndexOf('(') is var opening and > 0 ? words[..opening] : words;
}
