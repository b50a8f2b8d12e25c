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
        var (end, gutters) = (from, 0);
        while (end < Math.Min(lines.Count, from + MostLines))
        {
            Cover(covered, lines[end]);
            var open = GuttersOf(covered, lines[from].Em).Count;
            if (open == 0 && (gutters > 0 || end - from >= FewestLines))
                break;
            if (end > from && IsBoundary(lines, from, end))
                ends.Add(end);
            (gutters, end) = (open, end + 1);
        }

        ends.Add(end);
        return [.. ends.FindAll(place => place - from >= FewestLines).TakeLast(MostEnds).Reverse()];
    }

    private static bool IsBoundary(IReadOnlyList<PdfRow> lines, int from, int end) =>
        lines[end].Segments.Count == 1
        || Gap(lines, end)
            > Enumerable.Range(from + 1, end - from).Min(at => Gap(lines, at)) + (RowGap * lines[end].Height);

    private static double Gap(IReadOnlyList<PdfRow> lines, int at) => lines[at].Top - lines[at - 1].Bottom;

    private static List<IReadOnlyList<PdfWord>>? CellsOf(List<PdfRow> band)
    {
        var (em, covered) = (band[0].Em, new List<(double Left, double Right)>());
        band.ForEach(line => Cover(covered, line));
        var columns = ColumnsOf(band, GuttersOf(covered, em));
        var hasNames = columns.Count > 1 && IsOfNames(columns[0], columns[1], em);
        var prose = hasNames ? columns[1..] : columns;
        var rows = RowsOf(band);
        return (hasNames || columns.Count > 2 || AreRowsOfTwo(columns, rows))
            && prose.TrueForAll(column => IsProse(column, em))
            && (columns.Count > 2 || rows.TrueForAll(row => IsInAll(columns, row)))
            ? [.. Cells(columns, rows)]
            : null;
    }

    /// <summary>Where a space runs down between what lines cover, from left to right.</summary>
    private static List<(double Left, double Right)> GuttersOf(List<(double Left, double Right)> covered, double em) =>
        [
            .. covered
                .Zip(covered.Skip(1), (a, b) => (Left: a.Right, Right: b.Left))
                .Where(space => space.Right - space.Left > NarrowestGutter * em),
        ];

    /// <summary>Adds what a line covers.</summary>
    private static void Cover(List<(double Left, double Right)> covered, PdfRow line)
    {
        List<(double Left, double Right)> all =
        [
            .. covered.Concat(line.Words.Select(word => (word.Left, word.Right))).OrderBy(part => part.Left),
        ];
        covered.Clear();
        foreach (var part in all)
        {
            if (covered.Count > 0 && part.Left <= covered[^1].Right)
                covered[^1] = (covered[^1].Left, Math.Max(covered[^1].Right, part.Right));
            else
                covered.Add(part);
        }
    }

    private static List<List<PdfRow>> ColumnsOf(List<PdfRow> band, List<(double Left, double Right)> gutters)
    {
        var words = band.SelectMany(line => line.Words).ToList();
        var starts = gutters.ConvertAll(gutter => gutter.Right - SamePlace);
        return
        [
            .. Enumerable
                .Range(0, starts.Count + 1)
                .Select(i =>
                    PdfRow.Of(words.Where(word => starts.Count(start => word.Left >= start) == i))
                ),
        ];
    }

    private static bool IsProse(List<PdfRow> column, double em)
    {
        var (left, right) = (column.Min(line => line.Left), column.Max(line => line.Right));
        return column.Count >= FewestLines
            && right - left >= NarrowestProse * em
            && column.Count(line => line.Right - line.Left > (right - left) * FullLine) >= column.Count * ShareOfFull
            && column.Count(line => line.Left - left <= SamePlace) >= column.Count * ShareBeginning;
    }

    /// <summary>Words and no numbers of items, which belong to the several lines beside each.</summary>
    private static bool IsOfNames(List<PdfRow> column, List<PdfRow> beside, double em) =>
        column.Count * 2 <= beside.Count
        && column.Max(line => line.Right) - column.Min(line => line.Left) >= NarrowestNames * em
        && column.TrueForAll(line => line.Text.Any(char.IsLetter) && !line.Text.Any(char.IsAsciiDigit));

    /// <summary>The rows of cells, from the top down: where the space across all columns is higher than that between lines.</summary>
    private static List<(double Top, double Bottom)> RowsOf(List<PdfRow> band)
    {
        var rows = new List<(double Top, double Bottom)>();
        var gaps = new List<double>();
        foreach (var line in band)
        {
            if (rows.Count > 0)
                gaps.Add(line.Top - rows[^1].Bottom);
            rows.Add((line.Top, line.Bottom));
        }

        var apart = Math.Max(0, gaps.Min()) + (RowGap * band[0].Height);
        var joined = new List<(double Top, double Bottom)> { rows[0] };
        foreach (var (top, bottom) in rows.Skip(1))
        {
            if (top - joined[^1].Bottom > apart)
                joined.Add((top, bottom));
            else
                joined[^1] = (joined[^1].Top, Math.Max(joined[^1].Bottom, bottom));
        }

        return joined;
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
