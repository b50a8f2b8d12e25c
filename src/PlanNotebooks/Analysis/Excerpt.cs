using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>The part of a long sentence that a number stands in.</summary>
internal static class Excerpt
{
    private const int Longest = 72;
    private const int Before = 40;
    private const string Dots = "…";
    private static readonly char[] Stops = ['，', ',', '；', ';', '。', '：', ':', '、'];

    /// <summary>The sentence, or what stands around the number's digits, from a comma on where there is one.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="corpus">The corpus that holds its report.</param>
    public static string Of(Observation observation, Corpus corpus)
    {
        var quote = observation.Quote;
        if (quote.Length <= Longest)
            return quote;
        var at = PlaceOf(observation, corpus);
        var from = Math.Max(0, at - Before);
        if (from > 0 && quote.IndexOfAny(Stops, from, at - from) is var stop && stop >= 0)
            from = stop + 1;
        var to = Math.Min(quote.Length, from + Longest);
        return (from > 0 ? Dots : "") + quote[from..to] + (to < quote.Length ? Dots : "");
    }

    /// <summary>Where the digits stand in the sentence: the first time behind the last characters of the label, else the first time at
    /// all.</summary>
    private static int PlaceOf(Observation observation, Corpus corpus)
    {
        var raw = corpus.Report(observation.Report).Text.Raw[observation.Start..observation.End];
        var digits = string.Concat(raw.Where(c => !char.IsWhiteSpace(c)));
        var label = observation.Quote.AsSpan().IndexOf(observation.Label.AsSpan().Last(2), StringComparison.Ordinal);
        var behind = observation.Quote.IndexOf(digits, Math.Max(0, label), StringComparison.Ordinal);
        return behind >= 0 ? behind : Math.Max(0, observation.Quote.IndexOf(digits, StringComparison.Ordinal));
    }
}
