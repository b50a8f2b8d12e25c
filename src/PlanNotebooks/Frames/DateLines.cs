using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>The dates that a page puts above or below a title: the lightest evidence of a plan year.</summary>
internal static class DateLines
{
    /// <summary>2006年1 of a date.</summary>
    private const int LongestDate = 6;

    /// <summary>发布日期 and what stands between it and the end of 2023-01-12.</summary>
    private const int LongestDated = 20;
    private static readonly string[] DateLabels = ["成文日期", "印发日期", "发文时间", "发文日期", "发布日期", "发布时间"];

    /// <summary>成文日期 2023-01-12: the date of the first of these labels, since a page may be published long after its text was
    /// written.</summary>
    public static void Add(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        foreach (var label in DateLabels)
        {
            var at = head.IndexOf(label, StringComparison.Ordinal);
            var dated = at < 0 ? default : head[at..].First(LongestDated);
            if (DatesTold.FirstIn(dated) is not (var date, var year, var month))
                continue;
            var words = dated[..(date + YearReader.Digits)].ToString().ReplaceLineEndings(" ");
            found.Add(new YearEvidence(MeetingMonth.PlanYearOf(year, month), 1, words));
            return;
        }
    }

    /// <summary>2006年1月18日 on a page that says of no year what it tells: the day on which its aims, or a report, were written of.</summary>
    /// <param name="heads">The head of the text, as cleaned and as the file has it: the first date of the first that has one.</param>
    /// <param name="found">Takes the evidence.</param>
    public static void AddAny(IEnumerable<string> heads, List<YearEvidence> found)
    {
        foreach (var head in heads.Where(head => found.Count == 0))
            if (DatesTold.FirstIn(head) is (var at, var year, var month))
                found.Add(new YearEvidence(MeetingMonth.PlanYearOf(year, month), 1, head.Substring(at, LongestDate)));
    }
}
