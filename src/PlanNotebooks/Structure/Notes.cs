using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Structure;

/// <summary>Tells explanatory notes, which state neither results nor targets: 名词解释, 注：, “独角兽”企业：指….</summary>
internal static class Notes
{
    private const int LongestOpening = 14;
    private const int LongestTerm = 32;
    private const string Signs = "※【】[]()《》:：、.*—-附件表后录 ";
    private static readonly WordSet Openings = Words.Of("notes-opening");
    private static readonly WordSet Means = Words.Of("note-means");

    /// <summary>Whether a paragraph opens the notes behind a report: 名词解释, 附件：名词解释, 注：.</summary>
    public static bool IsOpening(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestOpening && Openings.Contains(paragraph.Trim(Signs).TrimEnd("0123456789"));

    /// <summary>Whether a paragraph is a note: a term, and what it means.</summary>
    public static bool IsNote(ReadOnlySpan<char> paragraph)
    {
        var mark = HeadingMark.Find(paragraph);
        var term = paragraph[mark.Length..Math.Min(paragraph.Length, mark.Length + LongestTerm)];
        return Means.IndexIn(term) > 0
            && term.IndexOfAny(",;。") is var stop
            && (stop < 0 || stop > Means.IndexIn(term));
    }
}
