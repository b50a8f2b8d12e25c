namespace PlanNotebooks.Reading;

/// <summary>How wide a file's lines are, to tell a text that was broken into lines of one width from one with a line a paragraph.</summary>
/// <param name="Full">The width in half-width columns that a full line has at least; 0 where lines are paragraphs.</param>
internal readonly record struct LineWidths(int Full)
{
    private const int FewestLines = 20;
    private const int WidestLine = 120;

    /// <summary>No text is broken into lines of ten characters: those are items, of one length by chance.</summary>
    private const int NarrowestLine = 24;
    private const int Slack = 6;
    private const double ShareOfFullLines = 0.6;

    /// <summary>Measures the lines of a text.</summary>
    public static LineWidths Measure(MappedText text, List<TextLine> lines)
    {
        var widths = new List<int>();
        foreach (var line in lines)
            if (!line.IsEmpty)
                widths.Add(WidthOf(line.In(text)));
        if (widths.Count < FewestLines)
            return default;
        widths.Sort();
        var widest = widths[(int)(widths.Count * 0.95)];
        var full = widest - Slack;
        return widest is >= NarrowestLine and <= WidestLine
            && widths.Count(width => width >= full) >= widths.Count * ShareOfFullLines
            ? new LineWidths(full)
            : default;
    }

    /// <summary>Whether a line was broken because it was full.</summary>
    public bool IsFull(ReadOnlySpan<char> line) => Full > 0 && WidthOf(line) >= Full;

    private static int WidthOf(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var c in line)
            width += c < 0x1100 ? 1 : 2;
        return width;
    }
}
