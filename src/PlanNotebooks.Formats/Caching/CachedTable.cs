using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>A table as the cache keeps it: six numbers for each cell.</summary>
internal sealed record CachedTable(int Start, int End, int[] Cells)
{
    /// <summary>How many numbers a cell takes.</summary>
    public const int Fields = 6;

    private const int MostPlaces = 1_000_000;

    public static CachedTable Of(DocumentTable table) =>
        new(
            table.Start,
            table.End,
            [
                .. table.Cells.SelectMany(cell =>
                    (int[])[cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Start, cell.End]
                ),
            ]
        );

    public DocumentTable Table() =>
        new(
            Start,
            End,
            [
                .. Cells
                    .Chunk(Fields)
                    .Select(cell => new DocumentCell(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5])),
            ]
        );

    /// <summary>Whether every cell lies in a text of a length, and in a grid that a reader may make.</summary>
    public bool IsSound(int length) =>
        Cells
            .Chunk(Fields)
            .All(cell =>
                Array.TrueForAll(cell[..4], place => place is >= 0 and <= MostPlaces)
                && cell[4] >= 0
                && cell[4] <= cell[5]
                && cell[5] <= length
            );
}
