using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Structure;

/// <summary>Tells explanatory notes, which state neither results nor targets: 名词解释, 注：, “独角兽”企业：指….</summary>
internal static partial class Notes
{
    private const int LongestOpening = 24;
    private const int LongestTerm = 32;

    /// <summary>政府工作报告有关名词解释 opens notes whatever stands before; 注 only alone.</summary>
    private const int LongWords = 4;
    private const int LongestMark = 8;
    private const string Signs = "※【】[]()《》:：、.*—-附件表后录 ";
    private static readonly WordClass Openings = WordClasses.Of("notes-opening");
    private static readonly WordClass Remarks = WordClasses.Of("note-remark");
    private static readonly WordClass Means = WordClasses.Of("note-means");
    private const string NoMeaning = "导标引挥数定出示向望认责";
    private static readonly WordClass MeansBehindComma = WordClasses.Of("footnote-means");

    /// <summary>Whether a paragraph opens the notes behind a report: 名词解释, 附件：名词解释, 注：.</summary>
    public static bool IsOpening(ReadOnlySpan<char> paragraph)
    {
        if (BeginsNotes(paragraph.TrimStart(Signs)))
            return true;
        if (paragraph.Length > LongestOpening)
            return false;
        var words = paragraph.Trim(Signs).TrimEnd("0123456789");
        return Openings.Contains(words) || Openings.AtEnd(words) >= LongWords;
    }

    /// <summary>名词解释“四个不摘”:…: whether the first note stands in the line that opens them.</summary>
    private static bool BeginsNotes(ReadOnlySpan<char> words) =>
        Openings.AtStart(words) is >= LongWords and var opening
        && words.HasAny(opening, "“1(");

    /// <summary>Whether a paragraph is a note: a term, and what it means; or 注：….</summary>
    public static bool IsNote(ReadOnlySpan<char> paragraph)
    {
        if (Remarks.AtStart(paragraph) > 0)
            return true;
        var mark = HeadingMark.Find(paragraph);
        var term = paragraph[mark.Length..Math.Min(paragraph.Length, mark.Length + LongestTerm)];
        if (IsFootnote(term) || IsFootnote(BehindColon(paragraph[mark.Length..])))
            return true;
        return Means.IndexIn(term) is var means and > 0 && !term[..means].ContainsAny(",;。");
    }

    /// <summary>〔13〕青山软件基地:项目位于…: whether a paragraph is a footnote that says of its term what there is to know.</summary>
    /// <param name="before">The file's text up to the paragraph: its mark is no part of the cleaned text.</param>
    /// <param name="paragraph">The paragraph, without its mark.</param>
    public static bool IsMarked(ReadOnlySpan<char> before, ReadOnlySpan<char> paragraph)
    {
        var mark = before[^Math.Min(LongestMark, before.Length)..];
        return mark.ContainsAny('］', ']', '〕') && Mark().IsMatch(mark) && Term().IsMatch(paragraph.First(LongestTerm));
    }

    [GeneratedRegex(@"(?:^|\n)\s*[［\[〔][0-9０-９]{1,3}[］\]〕][^\S\n]*$")]
    private static partial Regex Mark();

    /// <summary>青山软件基地:, “1530”模式:.</summary>
    [GeneratedRegex("^(?>“[^”]*”|[^,;。:0-9“])+(?<!^.|方面|目标|工作|任务|情况):")]
    private static partial Regex Term();

    /// <summary>“独角兽”企业,指成立不足10年的公司 of “独角兽”“瞪羚”企业:“独角兽”企业,指成立不足10年的公司.</summary>
    private static ReadOnlySpan<char> BehindColon(ReadOnlySpan<char> note)
    {
        var colon = note[..Math.Min(note.Length, LongestTerm)].IndexOf(':');
        return colon > 1 ? note[(colon + 1)..Math.Min(note.Length, colon + 1 + LongestTerm)] : default;
    }

    /// <summary>口袋公园,指规模在1万平方米以下的绿地: a footnote whose mark cleaning took, which begins with its term.</summary>
    private static bool IsFootnote(ReadOnlySpan<char> term)
    {
        var at = MeansBehindComma.IndexIn(term);
        if (at < 2 || term.IndexOfAny(",;。:") < at || term[..at].ContainsAnyInRange('0', '9'))
            return false;
        var behind = term[(at + MeansBehindComma.AtStart(term[at..]))..];
        return !behind.HasAny(0, NoMeaning);
    }
}
