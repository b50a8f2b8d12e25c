using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Tells of the figures of a part of a year (1-6, 1-9 …) that analyses of years never use.</summary>
internal static class PassedOver
{
    /// <summary>The figures of known indicators that are of no whole year, those that reports give and official ones.</summary>
    public static IEnumerable<Observation> Of(Corpus corpus) =>
        corpus
            .Observations.Concat(corpus.Statistics.Figures)
            .Where(one => one is { Concept: not null, Value: not null, Months: not null });

    /// <summary>A note, and behind it how many such figures a corpus holds, where it holds any.</summary>
    public static string With(Corpus corpus, string note)
    {
        var count = Of(corpus).Count();
        return count == 0 ? note : Texts.Say("note.passed-over", ("note", note), ("count", count));
    }
}
