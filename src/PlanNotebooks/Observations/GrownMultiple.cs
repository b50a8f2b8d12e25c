using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>A multiple by which something grew (增长1.4倍), and not what it is of another (是…的1.4倍): both are levels in 倍, and their
/// sentences tell them apart.</summary>
internal static class GrownMultiple
{
    private const string Times = "倍";
    private static readonly WordClass Up = WordClasses.Of("up");

    /// <summary>Whether an observation is one.</summary>
    public static bool Is(Observation observation) =>
        observation is { Unit: Times, Measure: Measure.Level, Value: { } value } && IsBehindGrowth(Before(observation.Quote, value));

    /// <summary>What stands before the number in its clause.</summary>
    private static ReadOnlySpan<char> Before(string quote, decimal value)
    {
        var at = quote.IndexOf(Amounts.Number(value) + Times, StringComparison.Ordinal);
        var before = quote.AsSpan(0, Math.Max(at < 0 ? quote.IndexOf(Times, StringComparison.Ordinal) : at, 0));
        return before[(before.LastIndexOfAny("，,；;。") + 1)..];
    }

    private static bool IsBehindGrowth(ReadOnlySpan<char> words) => Up.IsIn(words) && !words.EndsWith("的", StringComparison.Ordinal);
}
