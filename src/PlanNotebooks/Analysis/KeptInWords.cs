using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Where a report says in words alone that a target was kept: 城镇登记失业率控制在预期目标以内.</summary>
/// <remarks>What stands before its first target counts: the plan part of a report says what is to be kept, not what was.</remarks>
internal static class KeptInWords
{
    private const string Stops = "，,。；;：:、\n";
    private static readonly string[] Words = [.. TsvTable.Embedded("kept_in_words.tsv").Rows.Select(row => row["words"])];

    /// <summary>The words that say so of a target, in a report that looks back on its year; null where none does.</summary>
    public static string? Find(Corpus corpus, PlannedYear year, Observation target) =>
        year.Reviewing.SelectMany(report => Words.SelectMany(words => Things(Review(report), words).Select(thing => (thing, words))))
            .Where(told => KeyOf(corpus, told.thing) == (target.Concept ?? target.Label))
            .Select(told => told.words)
            .FirstOrDefault();

    private static string Review(Report report)
    {
        var plan = report.Observations.Where(one => one.Role == Role.Target && one.Period == report.Frame.PlanYear).MinBy(one => one.Start);
        return plan is null ? report.Text.Raw : report.Text.Raw[..plan.Start];
    }

    /// <summary>What is kept: the words between the last stop and the verb. 完成年度目标的95% keeps nothing.</summary>
    private static IEnumerable<string> Things(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (at + words.Length == text.Length || text[at + words.Length] != '的')
                yield return text[(text.AsSpan(0, at).LastIndexOfAny(Stops) + 1)..at].Trim();
        }
    }

    private static string KeyOf(Corpus corpus, string thing) =>
        corpus.Indicators.Match(thing, null, IndicatorScope.Extended)?.Code ?? thing;
}
