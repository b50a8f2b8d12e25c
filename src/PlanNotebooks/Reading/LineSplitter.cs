using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Splits text into lines and squeezes out the spaces that typesetting put between Chinese characters and inside
/// numbers.</summary>
internal static partial class LineSplitter
{

    /// <summary>White space, and what a footnote's mark may begin with.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\0［[〔" + WhiteSpace());

    /// <summary>The lines of a text; their characters are written to <paramref name="squeezed"/>.</summary>
    public static List<TextLine> Split(MappedText text, MappedText squeezed, List<RemovedText> removed)
    {
        var lines = new List<TextLine>();
        var from = 0;
        while (from <= text.Length)
        {
            var length = text.Characters[from..].IndexOf('\n');
            var to = length < 0 ? text.Length : from + length;
            if (TitleLines.HeadOf(text.Characters[from..to]) is var title and > 0)
            {
                lines.Add(Squeeze(text, from, from + title, squeezed, removed));
                from += title;
            }

            lines.Add(Squeeze(text, from, to, squeezed, removed));
            from = to + 1;
        }

        return lines;
    }

    private static string WhiteSpace()
    {
        var spaces = new StringBuilder();
        for (var c = char.MinValue; c < char.MaxValue; c++)
            if (char.IsWhiteSpace(c))
                spaces.Append(c);
        return spaces.ToString();
    }

    private static TextLine Squeeze(MappedText text, int from, int to, MappedText squeezed, List<RemovedText> removed)
    {
        var indented = from < to && char.IsWhiteSpace(text[from]);
        var start = squeezed.Length;
        var gap = default(Gap);
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            var isHead = squeezed.Length == start;
            if (!(isHead && Radicals.IsPrivate(c)) && RunLength(text.Characters[i..to]) is var run and > 0)
            {
                AddGap(text, gap, squeezed, start, c);
                squeezed.Append(text, i, i + run);
                gap = default;
                i += run - 1;
                continue;
            }

            if (IsBlank(c, isHead))
            {
                gap = gap.With(i, c == '\t');
                continue;
            }

            if (FootnoteAt(text, i, to) is var note and > 0)
            {
                removed.Add(
                    new RemovedText(text.OffsetOf(i), text.OffsetOf(i + note - 1) + 1, RemovalReason.Furniture)
                );
                gap = gap.With(i, true);
                i += note - 1;
                continue;
            }

            AddGap(text, gap, squeezed, start, c);
            gap = default;
            squeezed.Add(c, text.OffsetOf(i));
        }

        DropOverprintedPageNumber(squeezed, start, removed);
        return new TextLine(start, squeezed.Length, indented);
    }

    /// <summary>Adds what was passed over before a character, where it means something there: a space, which may stand within a number,
    /// or a tab, which never does.</summary>
    private static void AddGap(MappedText text, Gap gap, MappedText squeezed, int start, char next)
    {
        if (!gap.IsAny || squeezed.Length <= start)
            return;
        if (IsBehindItem(squeezed.Characters[start..], gap, next))
            gap = gap.With(gap.At, true);
        else if (!KeepsSpace(squeezed[squeezed.Length - 1], next))
            return;
        if (gap.Parts || !IsInSpacedYear(text.Characters, gap.At))
            squeezed.Add(gap.Parts ? '\t' : ' ', text.OffsetOf(gap.At));
    }

    /// <summary>Whether a tab stands between an item's number and a text that begins with a digit, which would make one number of them: 2.
    /// before 15个.</summary>
    private static bool IsBehindItem(ReadOnlySpan<char> line, Gap gap, char next) =>
        gap.Parts && Folding.IsDigit(next) && ItemNumber().IsMatch(line);

    [GeneratedRegex(@"^[0-9.]{1,7}[.．]$")]
    private static partial Regex ItemNumber();

    /// <summary>How many characters a text begins with that stand as they are.</summary>
    private static int RunLength(ReadOnlySpan<char> text) => text.UpTo(Signs).Length;

    /// <summary>Whether a character shows nothing: white space, and at the head of a line a sign of a private font.</summary>
    private static bool IsBlank(char c, bool atHead) =>
        char.IsWhiteSpace(c) || c == '\0' || (atHead && Radicals.IsPrivate(c));

    /// <summary>The length of a footnote's mark ［7］ or [24]; 0 where none stands there.</summary>
    private static int FootnoteAt(MappedText text, int at, int to)
    {
        foreach (var mark in Footnote().EnumerateMatches(text.Characters[at..to]))
            return mark.Length;
        return 0;
    }

    [GeneratedRegex(@"^[［\[〔][0-9０-９]{1,3}[］\]〕]")]
    private static partial Regex Footnote();

    private static bool KeepsSpace(char before, char after) =>
        char.IsAsciiLetterOrDigit(Folding.Fold(before)) && char.IsAsciiLetterOrDigit(Folding.Fold(after));

    /// <summary>Whether a space stands between the digits of a year that is set wide: 1 9 9 7年.</summary>
    private static bool IsInSpacedYear(ReadOnlySpan<char> text, int space)
    {
        for (var first = space - 1; first >= Math.Max(0, space - 5); first -= 2)
            if (SpacedYear().IsMatch(text[first..]) && (first == 0 || !Folding.IsDigit(text[first - 1])))
                return true;
        return false;
    }

    [GeneratedRegex(@"^(?:[0-9０-９]\s){3}[0-9０-９]\s*年")]
    private static partial Regex SpacedYear();

    /// <summary>A page footer — 1 — whose characters were mixed into the line above it: 增加—值1增—长8%.</summary>
    /// <remarks>What is kept moves up over what was taken out, each character once, whatever is found on the way.</remarks>
    private static void DropOverprintedPageNumber(MappedText line, int start, List<RemovedText> removed)
    {
        if (line.Characters[start..].IndexOf('—') < 0)
            return;
        var (kept, from) = (start, start);
        foreach (Match page in OverprintedNumber().Matches(line.Characters[start..].ToString()))
        {
            var opening = start + page.Index;
            var digits = start + page.Groups["digits"].Index;
            var behind = digits + page.Groups["digits"].Length;
            removed.Add(new RemovedText(line.OffsetOf(digits), line.OffsetOf(behind - 1) + 1, RemovalReason.Furniture));
            kept = Keep(line, from, opening, kept);
            kept = Keep(line, opening + 1, digits, kept);
            from = opening + page.Length;
            kept = Keep(line, behind, from - 1, kept);
        }

        line.Truncate(Keep(line, from, line.Length, kept));
    }

    /// <summary>A number between lone dashes, with words of the line beside it.</summary>
    [GeneratedRegex(@"(?<!—)—(?!—|\d+—)[\u4e00-\u9fff]{0,4}(?<digits>\d{1,3})[\u4e00-\u9fff]{0,4}—(?!—)")]
    private static partial Regex OverprintedNumber();

    /// <summary>Moves a stretch of a line up to a place; where the next may stand.</summary>
    private static int Keep(MappedText line, int from, int to, int place)
    {
        for (var i = from; i < to; i++)
            line.Move(i, place++);
        return place;
    }

    /// <summary>What was passed over between two characters.</summary>
    /// <param name="IsAny">Whether anything was.</param>
    /// <param name="At">Where the last of it stands.</param>
    /// <param name="Parts">Whether it parts what stands on its sides, as the border of a cell or a footnote's mark does.</param>
    private readonly record struct Gap(bool IsAny, int At, bool Parts)
    {
        public Gap With(int at, bool parts) => new(true, at, Parts || parts);
    }
}
