using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>All that a text is read to be, as one text: its observations, what became of each number, and what it says of itself.</summary>
internal static class ReadingOf
{
    /// <summary>A sentence read in a review, in a plan, and as a report of its own; <c>\n</c> written out breaks the line.</summary>
    public static string Sentence(string sentence) =>
        string.Join(
            '\n',
            Report(SmallReport.With(sentence, SectionRole.Review)),
            Report(SmallReport.With(sentence, SectionRole.Plan)),
            Report(PlanNotebooks.Report.FromText("case.txt", sentence.Replace("\\n", "\n", StringComparison.Ordinal) + "\n"))
        );

    /// <summary>A report.</summary>
    public static string Report(Report report) =>
        string.Join(
            '\n',
            [
                .. report.ExplainFrame(),
                report.Frame.Title,
                report.Text.Text,
                .. report.Observations.Select(one => one.ToString()),
                .. report.Numbers.Select(one => $"{one.Start}-{one.End} {one.Fate} {one.NotUnderstood}"),
            ]
        );
}
