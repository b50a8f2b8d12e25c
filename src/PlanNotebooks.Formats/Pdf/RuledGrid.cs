using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>The grid that lines draw: where no line parts two places of it, they are one cell.</summary>
internal sealed class RuledGrid
{
    private const double SameLine = 2.5;
    private const double Overhang = 2;
    private const double ReachesOut = 6;
    private const double WideSpace = 1.5;
    private const double ShareOfLine = 0.5;
    private readonly List<PdfRule> _rules;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly int[] _cellOf;

    private RuledGrid(List<PdfRule> rules)
    {
        _rules = rules;
        _columns = PlacesWithin(rules, isAcross: false);
        _rows = PlacesWithin(rules, isAcross: true);
        _cellOf = new int[Width * Height];
    }

    /// <summary>Its upper edge.</summary>
    public double Top => _rows[0];

    /// <summary>The left and the right edge of each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges => [.. _columns.Zip(_columns.Skip(1))];

    /// <summary>The cells, without their texts.</summary>
    public IReadOnlyList<TableCell> Cells { get; private set; } = [];

    private int Width => _columns.Count - 1;

    private int Height => _rows.Count - 1;

    /// <summary>The grid of lines that meet; null where they draw cells that are no boxes.</summary>
    public static RuledGrid? Of(List<PdfRule> rules)
    {
        var grid = new RuledGrid(rules);
        if (grid.Width < 2 || grid.Height < 2)
            return null;
        var cells = grid.Boxes();
        if (cells is null)
            return null;
        grid.Cells = cells;
        return grid;
    }

    /// <summary>Whether a word stands in the grid.</summary>
    public bool Holds(PdfWord word) =>
        Between(_columns, (word.Left + word.Right) / 2) >= 0 && Between(_rows, word.Middle) >= 0;

    /// <summary>Whether a word runs across the line between two cells, so that it is not certain what belongs to which.</summary>
    public bool IsCut(PdfWord word) =>
        _rules.Exists(rule =>
            !rule.IsAcross
            && rule.From < word.Middle
            && rule.To > word.Middle
            && word.Left < rule.At - Overhang
            && word.Right > rule.At + Overhang
        );

    /// <summary>Whether words of one cell stand in several columns with a wide space between them, as where the line between two cells is
    /// not drawn; in a cell across the whole table they may.</summary>
    public bool LacksLine(IGrouping<int, PdfWord> words)
    {
        var taken = TableColumns.Cluster(words.Select(word => (word.Left, word.Right)));
        return Cells[words.Key].ColumnSpan < Width
            && taken.Zip(taken.Skip(1)).Any(pair =>
                pair.Second.Left - pair.First.Right > WideSpace * words.First().Em
                && Between(_columns, pair.First.Right) != Between(_columns, pair.Second.Left)
            );
    }

    /// <summary>The cell that a word of the grid stands in, by its place among <see cref="Cells"/>.</summary>
    public int CellOf(PdfWord word) =>
        _cellOf[(Between(_rows, word.Middle) * Width) + Between(_columns, (word.Left + word.Right) / 2)];

    private static List<double> Places(IEnumerable<PdfRule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
            if (places.Count == 0 || at - places[^1] > SameLine)
                places.Add(at);
        return places;
    }

    /// <summary>Where lines of one direction run, and the edges that are not drawn, to which lines of the other direction reach
    /// out.</summary>
    private static List<double> PlacesWithin(List<PdfRule> rules, bool isAcross)
    {
        var places = Places(rules.Where(rule => rule.IsAcross == isAcross));
        var others = rules.FindAll(rule => rule.IsAcross != isAcross);
        var before = others.ConvertAll(rule => rule.From).FindAll(from => from < places[0] - ReachesOut);
        var behind = others.ConvertAll(rule => rule.To).FindAll(to => to > places[^1] + ReachesOut);
        (int Count, double At)[] ends = [(before.Count, before.DefaultIfEmpty().Min()), (behind.Count, behind.DefaultIfEmpty().Max())];
        places.AddRange(ends.Where(end => end.Count > others.Count / 2).Select(end => end.At));
        places.Sort();
        return places;
    }

    private static int Between(List<double> places, double at)
    {
        for (var i = 0; i + 1 < places.Count; i++)
            if (at >= places[i] && at < places[i + 1])
                return i;
        return -1;
    }

    /// <summary>The boxes of the grid; null where what no line parts is no box.</summary>
    private List<TableCell>? Boxes()
    {
        Array.Fill(_cellOf, -1);
        var cells = new List<TableCell>();
        for (var place = 0; place < _cellOf.Length; place++)
        {
            if (_cellOf[place] >= 0)
                continue;
            var (row, column) = (place / Width, place % Width);
            var (down, across) = (1, 1);
            while (column + across < Width && !IsParted(row, column + across, isAcross: false))
                across++;
            while (row + down < Height && IsOpenBelow(row + down, column, across))
                down++;
            if (!Take(row, column, down, across, cells.Count))
                return null;
            cells.Add(new TableCell(row, column, down, across, ""));
        }

        return cells;
    }

    private bool IsOpenBelow(int row, int column, int across) =>
        Enumerable.Range(column, across).All(at => !IsParted(row, at, isAcross: true));

    private bool Take(int row, int column, int down, int across, int cell)
    {
        for (var i = row; i < row + down; i++)
            for (var j = column; j < column + across; j++)
            {
                if (_cellOf[(i * Width) + j] >= 0)
                    return false;
                _cellOf[(i * Width) + j] = cell;
            }

        return true;
    }

    /// <summary>Whether a line stands above a place of the grid, or to the left of it.</summary>
    private bool IsParted(int row, int column, bool isAcross)
    {
        var (places, at) = isAcross ? (_columns, _rows[row]) : (_rows, _columns[column]);
        var (from, to) = isAcross ? (places[column], places[column + 1]) : (places[row], places[row + 1]);
        return _rules.Exists(rule =>
            rule.IsAcross == isAcross
            && Math.Abs(rule.At - at) <= SameLine
            && Math.Min(rule.To, to) - Math.Max(rule.From, from) > ShareOfLine * (to - from)
        );
    }
}
