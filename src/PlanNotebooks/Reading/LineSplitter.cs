namespace PlanNotebooks.Reading;

/// <summary>Splits text into lines and squeezes out the spaces that typesetting put between Chinese characters and inside numbers.</summary>
internal static class LineSplitter
{
    private const int PageNumberReach = 4;

    /// <summary>The lines of a text; their characters are written to <paramref name="squeezed"/>.</summary>
    public static List<TextLine> Split(MappedText text, MappedText squeezed, List<RemovedText> removed)
    {
        var lines = new List<TextLine>();
        var from = 0;
        while (from <= text.Length)
        {
            var length = text.Characters[from..].IndexOf('\n');
            var to = length < 0 ? text.Length : from + length;
            lines.Add(Squeeze(text, from, to, squeezed, removed));
            from = to + 1;
        }

        return lines;
    }

    private static TextLine Squeeze(MappedText text, int from, int to, MappedText squeezed, List<RemovedText> removed)
    {
        var indented = from < to && char.IsWhiteSpace(text[from]);
        var start = squeezed.Length;
        var space = -1;
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c == '\0' || (squeezed.Length == start && Radicals.IsPrivate(c)))
            {
                space = i;
                continue;
            }

            if (FootnoteAt(text, i, to) is var note and > 0)
            {
                removed.Add(new RemovedText(text.OffsetOf(i), text.OffsetOf(i + note - 1) + 1, RemovalReason.Furniture));
                i += note - 1;
                continue;
            }

            if (space >= 0 && squeezed.Length > start && KeepsSpace(squeezed[squeezed.Length - 1], c)) squeezed.Add(' ', text.OffsetOf(space));
            space = -1;
            squeezed.Add(c, text.OffsetOf(i));
        }

        DropOverprintedPageNumber(squeezed, start, removed);
        return new TextLine(start, squeezed.Length, indented);
    }

    /// <summary>The length of a footnote's mark ［7］ or [24]; 0 where none stands there.</summary>
    private static int FootnoteAt(MappedText text, int at, int to)
    {
        if (text[at] is not ('［' or '[' or '〔')) return 0;
        var end = at + 1;
        while (end < to && (char.IsAsciiDigit(text[end]) || text[end] is >= '０' and <= '９')) end++;
        return end - at is > 1 and <= 4 && end < to && text[end] is ('］' or ']' or '〕') ? end - at + 1 : 0;
    }

    private static bool KeepsSpace(char before, char after) => char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after);

    /// <summary>A page footer — 1 — whose characters were mixed into the line above it: 增加—值1增—长8%.</summary>
    private static void DropOverprintedPageNumber(MappedText line, int start, List<RemovedText> removed)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (!IsLoneDash(line, start, i)) continue;
            var digits = NumberAfter(line, i + 1);
            if (digits.Length == 0) continue;
            var closing = DashAfter(line, start, digits.End);
            if (closing < 0 || (digits.Start == i + 1 && closing == digits.End)) continue;
            Remove(line, i, digits, closing, removed);
        }
    }

    private static bool IsLoneDash(MappedText line, int start, int i) => line[i] == '—'
        && (i == start || line[i - 1] != '—') && (i + 1 >= line.Length || line[i + 1] != '—');

    private static TextLine NumberAfter(MappedText line, int from)
    {
        var i = from;
        while (i < line.Length && i - from < PageNumberReach && Han.Is(line[i])) i++;
        var first = i;
        while (i < line.Length && char.IsAsciiDigit(line[i])) i++;
        return i - first is > 0 and < 4 ? new TextLine(first, i, false) : default;
    }

    private static int DashAfter(MappedText line, int start, int from)
    {
        var i = from;
        while (i < line.Length && i - from < PageNumberReach && Han.Is(line[i])) i++;
        return i < line.Length && IsLoneDash(line, start, i) ? i : -1;
    }

    private static void Remove(MappedText line, int opening, TextLine digits, int closing, List<RemovedText> removed)
    {
        removed.Add(new RemovedText(line.OffsetOf(digits.Start), line.OffsetOf(digits.End - 1) + 1, RemovalReason.Furniture));
        var tail = new MappedText(line.Length - opening + 1);
        for (var i = opening; i < line.Length; i++)
            if (i != opening && i != closing && (i < digits.Start || i >= digits.End)) tail.Add(line[i], line.OffsetOf(i));
        line.Truncate(opening);
        line.Append(tail, 0, tail.Length);
    }
}
