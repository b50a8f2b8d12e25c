namespace PlanNotebooks.Reading;

/// <summary>Tells tables of figures from tables that only lay out a page.</summary>
public static class DataTables
{
    private const int LongestCell = 120;
    private const int FewestRows = 2;
    private const int FewestColumns = 2;
    private const double ShareOfNumbers = 0.25;

    /// <summary>Whether the cells are those of a table of figures: two rows and columns at least, no long prose, and a number in a
    /// quarter of the cells that are filled.</summary>
    /// <param name="cells">The cells, merged cells once.</param>
    public static bool IsData(IReadOnlyCollection<TableCell> cells)
    {
        if (cells.Count < FewestRows * FewestColumns)
            return false;
        if (
            cells.Max(cell => cell.Row + cell.RowSpan) < FewestRows
            || cells.Max(cell => cell.Column + cell.ColumnSpan) < FewestColumns
        )
            return false;
        if (cells.Any(cell => cell.Text.Length > LongestCell))
            return false;
        var filled = cells.Count(cell => cell.Text.Length > 0);
        return filled > 0 && cells.Count(cell => IsNumber(cell.Text)) >= filled * ShareOfNumbers;
    }

    /// <summary>Whether a cell holds one number with what may stand around it (8.5%, 7%左右, —12.3, 1,234.5) and no words.</summary>
    public static bool IsNumber(ReadOnlySpan<char> cell)
    {
        var (digits, words) = (0, 0);
        foreach (var c in cell)
        {
            if (Folding.IsDigit(c))
                digits++;
            else if (Han.Is(c) || char.IsAsciiLetter(c))
                words++;
        }

        return digits > 0 && words <= Math.Max(4, digits);
    }
}
