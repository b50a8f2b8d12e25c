namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells which rows of figures the cells beside them belong to, whose lines may stand above, below or beside them.</summary>
/// <remarks>
/// Cells are set with their first line, their middle or their last line beside the figures; a cell whose middle is that of several rows
/// of figures without a name stands for each of them. Where more than one of these can be meant, the row is not certain: its name is
/// kept apart from its figures, so that they are read as nothing rather than as another's.
/// </remarks>
internal sealed class TableBody
{
    private const double Beside = 0.3;
    private const int MostShared = 4;
    private readonly IReadOnlyList<PdfRow> _rows;
    private readonly IReadOnlyList<int> _figures;
    private readonly int _names;
    private readonly Dictionary<(int Row, int Column), int[]> _owners = [];
    private readonly HashSet<int> _uncertain = [];

    /// <param name="rows">The table's rows.</param>
    /// <param name="columns">The column of a segment.</param>
    /// <param name="names">The column of names.</param>
    /// <param name="figures">The rows that have figures, from the top down.</param>
    public TableBody(
        IReadOnlyList<PdfRow> rows,
        Func<PdfSegment, int> columns,
        int names,
        IReadOnlyList<int> figures
    )
    {
        (_rows, _names, _figures) = (rows, names, figures);
        var header = HeaderRows(columns);
        var lines = rows.SelectMany((row, i) => row.Segments.Select(segment => (Row: i, Segment: segment)))
            .Where(line => line.Row >= header)
            .GroupBy(line => columns(line.Segment))
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<(int Row, PdfSegment Segment)>)[.. group.DistinctBy(line => line.Row)]
            );
        var pitch = CellBlock.PitchOf(rows, lines.Values);
        foreach (var (column, own) in lines.Where(pair => pair.Value.Any(line => !figures.Contains(line.Row))))
            Settle([.. CellBlock.Of(rows, column, [.. own.Where(line => MayWrap(line.Segment, column))], pitch)], own, pitch);
        var numbered = lines.Where(pair => pair.Key < names).SelectMany(pair => pair.Value.Select(line => line.Row)).ToHashSet();
        if (lines.TryGetValue(names, out var all))
            foreach (var block in CellBlock.Of(rows, names, all, pitch).Where(block => IsHalfNumbered(block, numbered)))
                _uncertain.UnionWith(block.Lines);
        foreach (var shared in _owners.Where(pair => pair.Key.Column != names && pair.Value.Length > 1))
            if (lines[names].Count(line => shared.Value.Contains(line.Row)) > 1)
                _uncertain.UnionWith(shared.Value);
    }

    /// <summary>The first row that is none of the header's.</summary>
    public int First => _figures.Concat(_owners.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key.Row)).Min();

    /// <summary>The rows of figures that a line of a cell belongs to; itself where it belongs to none.</summary>
    public int[] OwnersOf(int row, int column) =>
        _owners.TryGetValue((row, column), out var owners) && owners.Length > 0 ? owners : [row];

    /// <summary>Whether it is not certain which name a row of figures has.</summary>
    public bool IsUncertain(int row) => _uncertain.Contains(row);

    /// <summary>A figure takes one line, and stands for itself; the number of a row may stand beside several.</summary>
    private bool MayWrap(PdfSegment segment, int column) => column < _names || !TableFinder.IsFigure(segment.Text);

    /// <summary>Whether two names of rows of figures may be one, which has one number.</summary>
    private bool IsHalfNumbered(CellBlock block, HashSet<int> numbered) =>
        block.Lines.All(_figures.Contains) && block.Lines.Any(numbered.Contains) && !block.Lines.All(numbered.Contains);

    /// <summary>How many rows are the header's: those above the figures that say what columns of figures are.</summary>
    private int HeaderRows(Func<PdfSegment, int> columns) =>
        _figures.Count == 0
            ? _rows.Count
            : Enumerable
                .Range(0, _figures[0])
                .LastOrDefault(row => _rows[row].Segments.Any(segment => columns(segment) > _names + 1), -1) + 1;

    private void Settle(List<CellBlock> blocks, IReadOnlyList<(int Row, PdfSegment Segment)> column, double pitch)
    {
        var single = blocks.ConvertAll(block => Single(block).Distinct().ToList());
        var named = column.Select(line => line.Row).Concat(single.Where(meant => meant.Count == 1).Select(meant => meant[0]));
        var taken = named.GroupBy(row => row).ToDictionary(group => group.Key, group => group.Count());
        for (var i = 0; i < blocks.Count; i++)
            if (!blocks[i].Lines.All(_figures.Contains))
                Settle(blocks[i], [.. single[i].Select(row => (int[])[row]), .. Shared(blocks[i], single[i], taken)], pitch);
    }

    private void Settle(CellBlock block, List<int[]> meant, double pitch)
    {
        if (meant.Count == 1)
            foreach (var line in block.Lines)
                _owners[(line, block.Column)] = meant[0];
        else if (meant.Count > 1 || block.Lines.Any(_figures.Contains))
            _uncertain.UnionWith(Touched(block, pitch));
        else
            _uncertain.UnionWith(Overlapped(block));
    }

    /// <summary>The row of figures that a cell may belong to, by each way in which cells are set.</summary>
    private IEnumerable<int> Single(CellBlock block)
    {
        var on = block.Lines.Where(_figures.Contains).ToList();
        var (first, last) = (_rows[block.Lines[0]].Middle, _rows[block.Lines[^1]].Middle);
        foreach (var place in (double[])[first, (first + last) / 2, last])
            if (_figures.Where(figure => IsAt(_rows[figure].Middle, place)).ToList() is [var own] && on.TrueForAll(own.Equals))
                yield return own;
    }

    /// <summary>The rows of figures without a cell of their own whose middle is a cell's: it may stand for each of them.</summary>
    private IEnumerable<int[]> Shared(CellBlock block, List<int> single, Dictionary<int, int> taken)
    {
        if (block.Lines.Any(_figures.Contains))
            yield break;
        var middle = (_rows[block.Lines[0]].Middle + _rows[block.Lines[^1]].Middle) / 2;
        for (var count = Math.Max(2, (block.Lines.Count / 2) + 1); count <= MostShared; count++)
            for (var i = 0; i + count <= _figures.Count; i++)
            {
                int[] shared = [.. _figures.Skip(i).Take(count)];
                var isFree = shared.All(row => taken.GetValueOrDefault(row) == (single.Contains(row) ? 1 : 0));
                if (isFree && IsAt((_rows[shared[0]].Middle + _rows[shared[^1]].Middle) / 2, middle))
                    yield return shared;
            }
    }

    private bool IsAt(double middle, double place) => Math.Abs(middle - place) < Beside * _rows[0].Height;

    /// <summary>The rows of figures that a cell may belong to, or be near to.</summary>
    private IEnumerable<int> Touched(CellBlock block, double pitch) =>
        _figures.Where(figure =>
            _rows[figure].Middle > _rows[block.Lines[0]].Middle - (pitch * 1.5)
            && _rows[figure].Middle < _rows[block.Lines[^1]].Middle + (pitch * 1.5)
        );

    /// <summary>The rows of figures that a line stands partly beside.</summary>
    private IEnumerable<int> Overlapped(CellBlock block) =>
        _figures.Where(figure => block.Lines.Any(line => _rows[line].IsBetweenLinesOf(_rows[figure])));
}
