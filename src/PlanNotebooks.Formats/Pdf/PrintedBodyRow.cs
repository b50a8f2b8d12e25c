namespace PlanNotebooks.Formats.Pdf;

/// <summary>A row below a table's header, its cells in their columns.</summary>
/// <param name="Cells">The cells with their columns.</param>
/// <param name="Line">Where the line stands that its figures stand on; null in a row without figures.</param>
/// <param name="Height">How high its characters are.</param>
/// <param name="IsUncertain">Whether its first cell may be a part of the one before it, or have a heading in it.</param>
internal sealed record PrintedBodyRow(
    IReadOnlyList<(int Column, PrintedCell Cell)> Cells,
    double? Line,
    double Height,
    bool IsUncertain
)
{
    /// <summary>Whether it has a cell in a column.</summary>
    public bool Has(int column) => Cells.Any(cell => cell.Column == column);

    /// <summary>The rows; null where they do not fit the columns.</summary>
    public static List<PrintedBodyRow>? Of(IReadOnlyList<PrintedRow> printed, PrintedColumns columns)
    {
        var lines = new CellLines(printed, columns);
        var rows = new List<PrintedBodyRow>();
        for (var i = 0; i < printed.Count; i++)
        {
            if (!printed[i].HasFigures)
            {
                rows.Add(WithoutFigures(columns.Placed(printed[i].Cells)));
                continue;
            }

            var (own, before, isUncertain) = lines.OwnLines(i);
            foreach (var line in before)
                rows.Add(WithoutFigures([(columns.At(line.Left, line.Right), new PrintedCell([line]))]));
            var cells = columns.Placed([.. own, .. printed[i].Cells.Skip(1)]);
            if (printed[i].LineIn(columns) is not { } at || cells.Exists(cell => cell.Column < 0) || HasTwoInAColumn(cells, columns))
                return null;
            rows.Add(new PrintedBodyRow(cells, at, printed[i].Height, isUncertain));
        }

        return rows;
    }

    private static PrintedBodyRow WithoutFigures(IReadOnlyList<(int Column, PrintedCell Cell)> cells) =>
        new([.. cells.Select(cell => (Math.Max(0, cell.Column), cell.Cell))], null, cells[0].Cell.Height, IsUncertain: false);

    private static bool HasTwoInAColumn(List<(int Column, PrintedCell Cell)> cells, PrintedColumns columns) =>
        cells.GroupBy(cell => cell.Column).Any(group => group.Key >= columns.FirstOfFigures && group.Count() > 1);
}
