namespace PlanNotebooks.Reading;

/// <summary>A report's text, cleaned, with the way back to the file: what every later stage reads.</summary>
/// <remarks>
/// Cleaning takes out what the page put in (page numbers and headers, broken lines, spaces inside words and numbers, a second copy
/// of the text) and changes no character that it keeps. Paragraphs are separated by one <c>\n</c>.
/// </remarks>
public sealed class ReportText
{
    private readonly OffsetRuns _offsets;

    internal ReportText(
        ReportDocument document,
        string text,
        OffsetRuns offsets,
        IReadOnlyList<RemovedText> removed,
        IReadOnlyList<CleanTable> tables
    )
    {
        Document = document;
        Text = text;
        Folded = Damage.AsDigits(Folding.Fold(text));
        _offsets = offsets;
        Removed = removed;
        Tables = tables;
    }

    /// <summary>What the file's reader got out of it.</summary>
    public ReportDocument Document { get; }

    /// <summary>The file's name.</summary>
    public string Source => Document.Source;

    /// <summary>The text that observations point into: a text file as decoded; of a web page, a Word file or a PDF, what <c>plan text
    /// FILE</c> prints.</summary>
    public string Raw => Document.Text;

    /// <summary>The cleaned text, in the report's own characters; a table's row is a line with a space between the cells.</summary>
    public string Text { get; }

    /// <summary>The cleaned text in the one form that the grammar reads; as long as <see cref="Text"/>.</summary>
    internal string Folded { get; }

    /// <summary>What cleaning left out, in the order of the file.</summary>
    internal IReadOnlyList<RemovedText> Removed { get; }

    /// <summary>The tables of figures, in the order of the text; a row a line, and no prose.</summary>
    internal IReadOnlyList<CleanTable> Tables { get; }

    /// <summary>The place in the file of a stretch of the cleaned text, from its first character to past its last.</summary>
    /// <param name="start">The first character, in <see cref="Text"/>.</param>
    /// <param name="end">Past the last character, in <see cref="Text"/>; greater than <paramref name="start"/>.</param>
    public (int Start, int End) RawSpan(int start, int end) => (_offsets[start], _offsets[end - 1] + 1);

    /// <summary>The place in the file of one character of the cleaned text.</summary>
    internal int RawOffset(int index) => _offsets[index];

    /// <summary>Where the characters end that follow one another in the file from one of them on.</summary>
    internal int EndOfRun(int index) => _offsets.EndOfRun(index);

    /// <summary>How much of the file stands in it a second time, from 0 to 1.</summary>
    internal double RepeatedShare =>
        Raw.Length == 0
            ? 0
            : (double)
                Removed
                    .Where(removed => removed.Reason == RemovalReason.Repeat)
                    .Sum(removed => removed.End - removed.Start) / Raw.Length;

    /// <summary>The page that an offset into <see cref="Raw"/> stands on, from 1; null where the format has no pages.</summary>
    public int? PageOf(int offset)
    {
        var pages = Document.PageStarts;
        if (pages.Count == 0)
            return null;
        var (low, high) = (0, pages.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (pages[middle] <= offset)
                low = middle;
            else
                high = middle;
        }

        return low + 1;
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="source">The name that its observations carry.</param>
    /// <param name="raw">The text as it stands in the file.</param>
    public static ReportText From(string source, string raw) => From(ReportDocument.OfText(source, raw));

    /// <summary>Reads a report from what a format's reader got out of its file.</summary>
    public static ReportText From(ReportDocument document) => TextCleaner.Clean(document);
}
