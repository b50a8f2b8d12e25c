using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Where a report says in words alone that a target was kept: 城镇登记失业率控制在预期目标以内.</summary>
/// <remarks>What stands before its first target counts: the plan part of a report says what is to be kept, not what was.</remarks>
internal static class KeptInWords
{
    /// <summary>What is kept, between the last stop and the verb, and the words for it. 完成年度目标的95% keeps nothing.</summary>
    private static readonly Regex Told = new(
        "(?<thing>[^，,。；;：:、\\s]+?)(?<words>"
            + string.Join('|', TsvTable.Embedded("kept_in_words.tsv").Rows.Select(row => Regex.Escape(row["words"])))
            + ")(?!的)",
        RegexOptions.CultureInvariant
    );

    /// <summary>The words that say so in reports that look back, by the indicator's code (or a label without one) that they say it of;
    /// the first of each.</summary>
    public static Dictionary<string, string> In(Corpus corpus, IEnumerable<Report> reports) =>
        reports
            .SelectMany(report => Told.Matches(Review(report)))
            .Select(told => (Key: KeyOf(corpus, told.Groups["thing"].Value), Words: told.Groups["words"].Value))
            .DistinctBy(told => told.Key, StringComparer.Ordinal)
            .ToDictionary(told => told.Key, told => told.Words, StringComparer.Ordinal);

    /// <summary>The code of the indicator that a label names, whatever it is dated to; else the label.</summary>
    public static string KeyOf(Corpus corpus, string label) =>
        corpus.Indicators.Match(label, null, IndicatorScope.Extended)?.Code ?? label;

    private static string Review(Report report)
    {
        var end = report
            .Observations.Where(one => one.Role == Role.Target)
            .Where(one => one.Period == report.Frame.PlanYear)
            .Select(one => one.Start)
            .DefaultIfEmpty(report.Text.Raw.Length)
            .Min();
        return report.Text.Raw[..end];
    }
}
