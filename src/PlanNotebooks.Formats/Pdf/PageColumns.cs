namespace PlanNotebooks.Formats.Pdf;

/// <summary>Reads pages of two columns column by column, between what runs across both.</summary>
internal sealed class PageColumns
{
    /// <summary>Words share so much of their height that stand in one line of one column; lines of two columns may share less.</summary>
    private const double SameLine = 0.85;

    private readonly List<double> _starts = [];
    private readonly int _pages;

    /// <summary>Looks for the columns of a file's pages.</summary>
    public PageColumns(IEnumerable<(PdfPage Page, IReadOnlyList<PdfRow> Rows)> pages)
    {
        foreach (var (page, rows) in pages.Where(page => page.Rows.Count > 0))
        {
            if (RightColumn.Of(page, LinesOf(rows), EmOf(rows)) is not { } start)
                continue;
            _pages++;
            if (!_starts.Exists(other => IsNear(other, start)))
                _starts.Add(start);
        }
    }

    /// <summary>Whether a page has any.</summary>
    public bool Are => _pages > 0;

    /// <summary>Whether several pages have any.</summary>
    public bool AreOfTheFile => _pages > 1;

    /// <summary>The words of rows of a page in parts that are read one after another.</summary>
    public IEnumerable<IReadOnlyList<PdfWord>> Of(PdfPage page, IReadOnlyList<PdfRow> rows)
    {
        if (_starts.Count == 0)
            return [WordsOf(rows)];
        var (lines, em) = (LinesOf(rows), EmOf(rows));
        return StartOf(page, lines, em) is { } start
            ? Parts(Across([.. lines.Select(line => new SplitLine(line, start, em))]))
            : [WordsOf(rows)];
    }

    /// <summary>Whether rows are lines of prose in two columns, and none of a table's.</summary>
    public bool Hold(IReadOnlyList<PdfRow> rows) =>
        _starts.Exists(start => SplitLine.AreOfProse([.. rows.Select(row => new SplitLine(row, start, EmOf(rows)))]));

    /// <summary>How many rows, from the first on, are lines of columns above a table, of which the left one tells a clause.</summary>
    public int LinesAbove(IReadOnlyList<PdfRow> rows) =>
        _starts.Select(start => rows.TakeWhile(row => new SplitLine(row, start, row.Em).MayBeOfColumns).Count()).DefaultIfEmpty().Max();

    private static List<PdfWord> WordsOf(IReadOnlyList<PdfRow> rows) => [.. rows.SelectMany(row => row.Words)];

    private static List<PdfRow> LinesOf(IReadOnlyList<PdfRow> rows) => PdfRow.Of(WordsOf(rows), SameLine);

    private static double EmOf(IReadOnlyList<PdfRow> rows) => rows.Select(row => row.Em).Order().ElementAt(rows.Count / 2);

    private static bool IsNear(double a, double b) => Math.Abs(a - b) < SplitLine.SamePlace;

    private double? StartOf(PdfPage page, IReadOnlyList<PdfRow> lines, double em)
    {
        if (RightColumn.Of(page, lines, em) is { } own)
            return own;
        var known = _starts.FindIndex(start => RightColumn.GoesOn(lines, start, em));
        return known < 0 ? null : _starts[known];
    }

    /// <summary>The lines with those that run across both columns: by themselves, or since they stand among such lines.</summary>
    private static List<(SplitLine Line, bool IsAcross)> Across(List<SplitLine> lines)
    {
        var told = new List<(SplitLine Line, bool IsAcross)>();
        var isBelow = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isBelow = lines[i].IsAcross || LoneLine.Is(lines, i) || (isBelow && GoesOnAcross(lines, i));
            told.Add((lines[i], isBelow));
        }

        return told;
    }

    /// <summary>Whether a line below one that runs across does too: it ends a paragraph, or stands above another such line.</summary>
    private static bool GoesOnAcross(List<SplitLine> lines, int at) =>
        EndsParagraph(lines, at) || (lines[at].IsClose && IsOrEndsAcross(lines, at + 1));

    private static bool IsOrEndsAcross(List<SplitLine> lines, int at) =>
        at < lines.Count && (lines[at].IsAcross || EndsParagraph(lines, at));

    /// <summary>Whether a line below one that runs across is the short last one of its paragraph: nothing stands to its
    /// right.</summary>
    private static bool EndsParagraph(List<SplitLine> lines, int at) =>
        lines[at].Right.Count == 0
        && lines[at].Row.Top - lines[at - 1].Row.Bottom < lines[at].Row.Height
        && (at + 1 == lines.Count || lines[at + 1].Row.Top >= lines[at].Row.Bottom);

    private static IEnumerable<IReadOnlyList<PdfWord>> Parts(List<(SplitLine Line, bool IsAcross)> lines)
    {
        var (across, left, right) = (new List<PdfWord>(), new List<PdfWord>(), new List<PdfWord>());
        foreach (var (line, isAcross) in lines)
        {
            foreach (var part in isAcross ? [left, right] : new[] { across })
            {
                if (part.Count > 0)
                    yield return [.. part];
                part.Clear();
            }

            (isAcross ? across : left).AddRange(line.Left);
            (isAcross ? across : right).AddRange(line.Right);
        }

        foreach (var part in new[] { across, left, right }.Where(part => part.Count > 0))
            yield return part;
    }
}
