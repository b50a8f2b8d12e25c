using System.Text;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks;

/// <summary>A report's text as a reader follows it, with the way from places in the file: paragraphs mended, and what cleaning left out
/// still in its place.</summary>
/// <remarks>Every number that the file prints stands in it, so that what became of each can be shown where it stands.</remarks>
public sealed class MarkedText
{
    private readonly List<int> _offsets = [];

    private MarkedText(Report report)
    {
        var text = new StringBuilder();
        var removed = new List<TextStretch>();
        Append(report.Text, text, removed);
        Text = text.ToString();
        Removed = removed;
        var blocks = Outline.Of(report.Text).Where(block => block.End > block.MarkStart).ToList();
        Headings =
        [
            .. blocks.Where(block => block.IsHeading).Select(block => Of(report.Text, block.MarkStart, block.End)),
        ];
        Sentences =
        [
            .. blocks
                .Where(block => !block.IsHeading && block.End > block.Start)
                .SelectMany(block => SentenceSplitter.Sentences(report.Text.Folded, block.Start, block.End))
                .Select(sentence => Of(report.Text, sentence.Start, sentence.End)),
        ];
    }

    /// <summary>The text; paragraphs are parted by one line feed.</summary>
    public string Text { get; }

    /// <summary>The headings, in order.</summary>
    public IReadOnlyList<TextStretch> Headings { get; }

    /// <summary>The sentences outside headings, in order, without the sign that ends them.</summary>
    public IReadOnlyList<TextStretch> Sentences { get; }

    /// <summary>What is no part of the report's prose: page numbers and headers, a second copy, a table.</summary>
    public IReadOnlyList<TextStretch> Removed { get; }

    /// <summary>The text of a report.</summary>
    public static MarkedText Of(Report report) => new(report);

    /// <summary>The place in <see cref="Text"/> of a stretch of the file, such as an observation's number.</summary>
    /// <param name="start">Its first character, as an offset into the file as decoded.</param>
    /// <param name="end">Past its last character.</param>
    public TextStretch Place(int start, int end)
    {
        // A line feed that parts paragraphs has the place of the character beside it, and belongs to neither.
        var (from, to) = (IndexOf(start), IndexOf(end));
        to = from + Text.AsSpan(from, to - from).TrimEnd('\n').Length;
        return new TextStretch(to - Text.AsSpan(from, to - from).TrimStart('\n').Length, to);
    }

    private TextStretch Of(ReportText text, int start, int end)
    {
        var (from, to) = text.RawSpan(start, end);
        return Place(from, to);
    }

    private void Append(ReportText source, StringBuilder text, List<TextStretch> removed)
    {
        var next = 0;
        for (var i = 0; i < source.Text.Length; i++)
        {
            for (; next < source.Removed.Count && source.Removed[next].Start <= source.RawOffset(i); next++)
                AppendRemoved(source, next, text, removed);
            Add(text, source.Text[i], source.RawOffset(i));
        }

        for (; next < source.Removed.Count; next++)
            AppendRemoved(source, next, text, removed);
    }

    /// <summary>Adds what cleaning left out, with a space or a line break for each stretch of blanks.</summary>
    private void AppendRemoved(ReportText source, int index, StringBuilder text, List<TextStretch> removed)
    {
        var start = text.Length;
        var (blank, newLine) = (-1, false);
        for (var at = source.Removed[index].Start; at < source.Removed[index].End; at++)
        {
            var c = source.Raw[at];
            if (char.IsWhiteSpace(c))
            {
                (blank, newLine) = (at, newLine || c == '\n');
                continue;
            }

            if (blank >= 0 && text.Length > start)
                Add(text, newLine ? '\n' : ' ', blank);
            (blank, newLine) = (-1, false);
            Add(text, c, at);
        }

        if (text.Length > start)
            removed.Add(new TextStretch(start, text.Length));
    }

    private void Add(StringBuilder text, char c, int offset)
    {
        text.Append(c);
        _offsets.Add(offset);
    }

    private int IndexOf(int offset)
    {
        var at = _offsets.BinarySearch(offset);
        return at >= 0 ? at : ~at;
    }
}
