namespace PlanNotebooks.Lexicon;

/// <summary>A row of a <see cref="TsvTable"/>; cells that the row leaves out are empty.</summary>
internal sealed record TsvRow(TsvTable Table, int Line, string[] Cells)
{
    /// <summary>The cell in the named column, or the empty string.</summary>
    public string this[string column]
    {
        get
        {
            var place = Table.ColumnOf(column);
            return place >= 0 && place < Cells.Length ? Cells[place] : "";
        }
    }

    /// <summary>The cell's parts between bars (<c>|</c>); none where the cell is empty.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
