namespace PlanNotebooks.Formats.Pdf;

/// <summary>The lines of one cell of a table, as far as where they stand tells: lines of a column that follow closely, each but the last
/// as wide as the column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Lines">The lines' rows, from the top down.</param>
internal sealed record CellBlock(int Column, IReadOnlyList<int> Lines)
{
    /// <summary>How much of a character a full line may lack of its column's width.</summary>
    private const double Lacking = 0.8;
    private const double SamePitch = 1.08;
    private const double NoPitch = 0.5;

    /// <summary>The cells of a column.</summary>
    /// <param name="rows">The table's rows.</param>
    /// <param name="column">The column.</param>
    /// <param name="lines">Its lines: their rows, and what stands there.</param>
    /// <param name="pitch">How far lines of one cell are apart.</param>
    public static IEnumerable<CellBlock> Of(
        IReadOnlyList<PdfRow> rows,
        int column,
        IReadOnlyList<(int Row, PdfSegment Segment)> lines,
        double pitch
    )
    {
        if (lines.Count == 0)
            yield break;
        var width = lines.Max(line => line.Segment.Width);
        var block = new List<int> { lines[0].Row };
        foreach (var (above, below) in lines.Zip(lines.Skip(1)))
        {
            var isFull = above.Segment.Width > width - (Lacking * rows[above.Row].Em);
            var distance = rows[below.Row].Middle - rows[above.Row].Middle;
            if (!isFull || distance > pitch * SamePitch)
            {
                yield return new CellBlock(column, block);
                block = [];
            }

            block.Add(below.Row);
        }

        yield return new CellBlock(column, block);
    }

    /// <summary>How far the lines of one cell are apart: the least distance in a column.</summary>
    public static double PitchOf(IReadOnlyList<PdfRow> rows, IEnumerable<IReadOnlyList<(int Row, PdfSegment)>> columns) =>
        columns
            .SelectMany(lines => lines.Zip(lines.Skip(1), (a, b) => rows[b.Row].Middle - rows[a.Row].Middle))
            .Where(distance => distance > NoPitch * rows[0].Height)
            .DefaultIfEmpty(0)
            .Min();
}
