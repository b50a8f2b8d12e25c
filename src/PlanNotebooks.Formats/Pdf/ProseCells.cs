namespace PlanNotebooks.Formats.Pdf;

/// <summary>Finds among the lines of a page those of a table without lines whose cells hold prose: cells of several lines beside one
/// another, which no sentence crosses.</summary>
internal static class ProseCells
{
    private const int FewestLines = 3;
    private const int MostLines = 200;
    private const int MostEnds = 8;

    /// <summary>How many lines a cell beside another one has at most; columns of a page have more.</summary>
    private const int LongestCell = 12;

    /// <summary>How many characters wide the space between two columns is at least.</summary>
    private const double NarrowestGutter = 0.45;

    /// <summary>How many characters a column of prose, and one of names beside it, are wide at least.</summary>
    private const double NarrowestProse = 8;
    private const double NarrowestNames = 1.8;

    /// <summary>A line is full that takes so much of its column; so many lines of a column of prose are.</summary>
    private const double FullLine = 0.8;
    private const double ShareOfFull = 0.5;

    /// <summary>So many of a column's lines begin where it does.</summary>
    private const double ShareBeginning = 0.6;
    private const double SamePlace = 1;

    /// <summary>How much of a line's height rows of cells are farther apart than lines of a cell.</summary>
    private const double RowGap = 0.25;

    /// <summary>The stretch of lines from one on that are such a table.</summary>
    /// <param name="lines">The lines of a page, from the top down.</param>
    /// <param name="from">The first.</param>
    /// <returns>Where it ends, and its cells' words in reading order; null where no table begins.</returns>
    public static (int End, IReadOnlyList<IReadOnlyList<PdfWord>> Cells)? At(IReadOnlyList<PdfRow> lines, int from)
    {
        if (!Begins(lines, from))
            return null;
        foreach (var end in EndsOf(lines, from))
        {
            if (CellsOf([.. lines.Skip(from).Take(end - from)]) is { } cells)
                return (end, cells);
        }

        return null;
    }

    /// <summary>Whether a line stands apart from the one above, or below one that is no line of cells.</summary>
    private static bool Begins(IReadOnlyList<PdfRow> lines, int at) =>
        at + FewestLines <= lines.Count
        && (
            at == 0
            || lines[at - 1].Segments.Count == 1
            || Gap(lines, at) > Gap(lines, at + 1) + (RowGap * lines[at].Height)
        );

    /// <summary>Where a table may end, the last first: where the spaces between its columns are all closed, and before that between rows
    /// of cells.</summary>
    private static List<int> EndsOf(IReadOnlyList<PdfRow> lines, int from)
    {
        var (ends, covered) = (new List<int>(), new List<(double Left, double Right)>());
        var (end, columns) = (from, 0);
        while (end < Math.Min(lines.Count, from + MostLines))
        {
            covered = Covered(covered, [lines[end]]);
            var open = StartsOf(covered, lines[from].Em).Count;
            if (open == 0 && (columns > 0 || end - from >= FewestLines))
                break;
            if (end > from && IsBoundary(lines, from, end))
                ends.Add(end);
            (columns, end) = (open, end + 1);
        }

        ends.Add(end);
        return [.. ends.FindAll(place => place - from >= FewestLines).TakeLast(MostEnds).Reverse()];
    }

    private static bool IsBoundary(IReadOnlyList<PdfRow> lines, int from, int end) =>
        lines[end].Segments.Count == 1
        || Gap(lines, end) > LeastGap(lines, from, end) + (RowGap * lines[end].Height);

    /// <summary>The least space between two lines, one below the other, of those from one to another.</summary>
    private static double LeastGap(IReadOnlyList<PdfRow> lines, int from, int to) =>
        Enumerable.Range(from + 1, to - from).Min(at => Gap(lines, at));

    private static double Gap(IReadOnlyList<PdfRow> lines, int at) => lines[at].Top - lines[at - 1].Bottom;

    private static List<IReadOnlyList<PdfWord>>? CellsOf(List<PdfRow> band)
    {
        var em = band[0].Em;
        var starts = StartsOf(Covered([], band), em);
        if (starts.Count == 0)
            return null;
        return CellsOf(ColumnsOf(band, starts), RowsOf(band), em);
    }

    private static List<IReadOnlyList<PdfWord>>? CellsOf(
        List<List<PdfRow>> columns,
        List<(double Top, double Bottom)> rows,
        double em
    )
    {
        var hasNames = IsOfNames(columns[0], em) && (AreFew(columns) || AreNamesOfRows(columns, rows));
        var prose = hasNames ? columns[1..] : columns;
        return (hasNames || columns.Count > 2 || AreRowsOfTwo(columns, rows))
            && prose.TrueForAll(column => IsProse(column, em))
            && (columns.Count > 2 || rows.TrueForAll(row => IsInAll(columns, row)))
            ? [.. Cells(columns, rows)]
            : null;
    }

    /// <summary>What lines cover, from left to right, with what others covered before them.</summary>
    private static List<(double Left, double Right)> Covered(
        IEnumerable<(double Left, double Right)> before,
        IEnumerable<PdfRow> lines
    ) => TableColumns.Cluster(before.Concat(lines.SelectMany(line => line.Words).Select(word => (word.Left, word.Right))));

    /// <summary>Where columns begin behind the first: right of the spaces that run down between what lines cover.</summary>
    private static List<double> StartsOf(List<(double Left, double Right)> covered, double em) =>
        [
            .. covered
                .Zip(covered.Skip(1))
                .Where(pair => pair.Second.Left - pair.First.Right > NarrowestGutter * em)
                .Select(pair => pair.Second.Left - SamePlace),
        ];

    private static List<List<PdfRow>> ColumnsOf(List<PdfRow> band, List<double> starts)
    {
        var words = band.SelectMany(line => line.Words).ToLookup(word => starts.Count(start => word.Left >= start));
        return [.. Enumerable.Range(0, starts.Count + 1).Select(i => PdfRow.Of(words[i]))];
    }

    private static bool IsProse(List<PdfRow> column, double em)
    {
        var (left, right) = (column.Min(line => line.Left), column.Max(line => line.Right));
        return column.Count >= FewestLines
            && right - left >= NarrowestProse * em
            && column.Count(line => line.Right - line.Left > (right - left) * FullLine) >= column.Count * ShareOfFull
            && column.Count(line => line.Left - left <= SamePlace) >= column.Count * ShareBeginning;
    }

    /// <summary>Words and no numbers of items.</summary>
    private static bool IsOfNames(List<PdfRow> column, double em) =>
        column.Max(line => line.Right) - column.Min(line => line.Left) >= NarrowestNames * em
        && column.TrueForAll(line => line.Text.Any(char.IsLetter) && !line.Text.Any(char.IsAsciiDigit));

    /// <summary>Whether several lines stand beside each name.</summary>
    private static bool AreFew(List<List<PdfRow>> columns) => columns[0].Count * 2 <= columns[1].Count;

    /// <summary>Whether each row of cells has a name, of however many lines, that begins where the prose beside it does or stands in its
    /// middle.</summary>
    private static bool AreNamesOfRows(List<List<PdfRow>> columns, List<(double Top, double Bottom)> rows) =>
        rows.Count > 1
        && rows.TrueForAll(row =>
        {
            var name = columns[0].FindAll(line => IsIn(row, line));
            var beside = columns[1].FindAll(line => IsIn(row, line));
            return name.Count is > 0 and <= LongestCell
                && beside.Count > 0
                && (name[0].Top - beside[0].Top is >= -SamePlace and <= SamePlace || AreCentered(name, beside));
        });

    private static bool AreCentered(List<PdfRow> name, List<PdfRow> beside) =>
        Math.Abs(name[0].Top + name[^1].Bottom - beside[0].Top - beside[^1].Bottom) < name[0].Height;

    /// <summary>The rows of cells, from the top down: where the space across all columns is higher than that between lines.</summary>
    private static List<(double Top, double Bottom)> RowsOf(List<PdfRow> band)
    {
        var apart = Math.Max(0, LeastGap(band, 0, band.Count - 1)) + (RowGap * band[0].Height);
        var rows = new List<(double Top, double Bottom)> { (band[0].Top, band[0].Bottom) };
        foreach (var line in band.Skip(1))
        {
            if (line.Top - rows[^1].Bottom > apart)
                rows.Add((line.Top, line.Bottom));
            else
                rows[^1] = (rows[^1].Top, Math.Max(rows[^1].Bottom, line.Bottom));
        }

        return rows;
    }

    private static bool AreRowsOfTwo(List<List<PdfRow>> columns, List<(double Top, double Bottom)> rows) =>
        columns.Count == 2 && rows.Count > 1 && rows.TrueForAll(row => IsRowOfTwo(columns, row));

    /// <summary>Whether two columns of prose are cells there, and not those of a page: they begin at one height, and are not
    /// long.</summary>
    private static bool IsRowOfTwo(List<List<PdfRow>> columns, (double Top, double Bottom) row)
    {
        var cells = columns.ConvertAll(column => column.FindAll(line => IsIn(row, line)));
        return cells.TrueForAll(lines => lines.Count is > 0 and <= LongestCell)
            && cells.Max(lines => lines[0].Top) - cells.Min(lines => lines[0].Top) <= SamePlace;
    }

    private static bool IsInAll(List<List<PdfRow>> columns, (double Top, double Bottom) row) =>
        columns.TrueForAll(column => column.Exists(line => IsIn(row, line)));

    private static IEnumerable<IReadOnlyList<PdfWord>> Cells(
        List<List<PdfRow>> columns,
        List<(double Top, double Bottom)> rows
    ) =>
        rows.SelectMany(row => columns.Select(column => WordsIn(column, row))).Where(words => words.Count > 0);

    private static IReadOnlyList<PdfWord> WordsIn(List<PdfRow> column, (double Top, double Bottom) row) =>
        [.. column.Where(line => IsIn(row, line)).SelectMany(line => line.Words)];

    private static bool IsIn((double Top, double Bottom) row, PdfRow line) =>
        line.Middle >= row.Top && line.Middle <= row.Bottom;
}
