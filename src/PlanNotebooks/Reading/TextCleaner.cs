namespace PlanNotebooks.Reading;

/// <summary>Makes a report's text of a file's: takes markup and page furniture out, mends broken paragraphs, drops what stands twice.</summary>
internal sealed class TextCleaner
{
    private const int ShortestRepeat = 40;
    private const int ShortestOpenParagraph = 30;

    private readonly MappedText squeezed;
    private readonly MappedText result;
    private readonly List<RemovedText> removed = [];
    private readonly HashSet<string> paragraphs = new(StringComparer.Ordinal);
    private int paragraphStart;

    private TextCleaner(int length)
    {
        squeezed = new MappedText(Math.Max(16, length));
        result = new MappedText(Math.Max(16, length));
    }

    /// <summary>Cleans one file's text.</summary>
    public static ReportText Clean(string source, string raw) => new TextCleaner(raw.Length).Run(source, raw);

    private ReportText Run(string source, string raw)
    {
        var lines = LineSplitter.Split(Markup.Strip(raw), squeezed, removed);
        var furniture = PageFurniture.Find(squeezed, lines);
        Assemble(lines, furniture, LineWidths.Measure(squeezed, lines));
        EndParagraph();
        removed.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return new ReportText(source, raw, result.Characters.ToString(), result.CopyOffsets(), removed);
    }

    private void Assemble(List<TextLine> lines, bool[] furniture, LineWidths widths)
    {
        var blank = false;
        var full = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (furniture[i])
            {
                removed.Add(new RemovedText(squeezed.OffsetOf(line.Start), squeezed.OffsetOf(line.End - 1) + 1, RemovalReason.Furniture));
            }
            else if (line.IsEmpty)
            {
                blank = true;
            }
            else
            {
                if (!Continues(line, blank, full)) EndParagraph();
                result.Append(squeezed, line.Start, line.End);
                full = widths.IsFull(line.In(squeezed));
                blank = false;
            }
        }
    }

    /// <summary>Whether a line goes on with the paragraph above it, which the page or a narrow column broke.</summary>
    private bool Continues(TextLine line, bool blank, bool aboveIsFull)
    {
        var above = result.Characters[paragraphStart..];
        var next = line.In(squeezed);
        if (above.IsEmpty || HeadingMark.Find(next).Level > 0 || next.StartsWith("——", StringComparison.Ordinal)) return false;
        if (aboveIsFull) return true;
        if (EndsParagraph(above[^1])) return false;
        if (HeadingMark.Find(above).Level > 0 && !above.Contains('。')) return false;
        if (!blank) return !line.Indented;
        return above.Contains('。') && above.Length >= ShortestOpenParagraph;
    }

    private static bool EndsParagraph(char c) => c is '。' or '！' or '？' or '；' or ';' or '：' or ':' or '!' or '?' or '…' or '”' or '）' or ')' or '】' or '》';

    private void EndParagraph()
    {
        var paragraph = result.Characters[paragraphStart..];
        if (paragraph.IsEmpty) return;
        if (paragraph.Length >= ShortestRepeat && !paragraphs.Add(paragraph.ToString()))
        {
            removed.Add(new RemovedText(result.OffsetOf(paragraphStart), result.OffsetOf(result.Length - 1) + 1, RemovalReason.Repeat));
            result.Truncate(paragraphStart);
            return;
        }

        result.Add('\n', result.OffsetOf(result.Length - 1));
        paragraphStart = result.Length;
    }
}
