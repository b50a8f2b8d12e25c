using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Tells of the figures of a part of a year (1-6, 1-9 …) that analyses of years never use.</summary>
internal static class PassedOver
{
    /// <summary>A note, and behind it how many such figures of indicators a corpus holds, where it holds any.</summary>
    public static string With(Corpus corpus, string note)
    {
        var count = corpus
            .Observations.Concat(corpus.Statistics.Figures)
            .Count(one => one is { Months: not null, Value: not null, Concept: not null, Role: Role.Result });
        return count == 0 ? note : Texts.Say("note.passed-over", ("note", note), ("count", count));
    }
}
