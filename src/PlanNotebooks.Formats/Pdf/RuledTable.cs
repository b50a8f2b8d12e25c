using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A table whose cells are drawn: lines between them say what belongs to which, however many lines a cell takes.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Edges">The left and the right edge of each column.</param>
/// <param name="Parts">What stands in each cell that holds something, in reading order.</param>
internal sealed record RuledTable(
    double Top,
    IReadOnlyList<TableCell> Cells,
    IReadOnlyList<(double Left, double Right)> Edges,
    IReadOnlyList<IReadOnlyList<PdfWord>> Parts
)
{
    /// <summary>A cell of prose has as many characters at least; forms, and boxes around headings, have less.</summary>
    private const int ShortestProse = 30;

    private const int FewestLines = 3;
    private const int MostLines = 400;

    /// <summary>Whether it is one of figures; else its cells hold prose.</summary>
    public bool IsData { get; } = DataTables.IsData(Cells);

    /// <summary>What stands in it.</summary>
    public IEnumerable<PdfWord> Words => Parts.SelectMany(part => part);

    /// <summary>The tables of a page that are drawn, from the top down.</summary>
    public static IReadOnlyList<RuledTable> Of(PdfPage page)
    {
        var tables = new List<RuledTable>();
        foreach (var rules in Meeting(page.Rules))
        {
            FileBudget.Check();
            if (RuledGrid.Of(rules) is { } grid && Read(grid, page.Words) is { } table)
                tables.Add(table);
        }

        return [.. tables.OrderBy(table => table.Top)];
    }

    private static RuledTable? Read(RuledGrid grid, IReadOnlyList<PdfWord> words)
    {
        var own = words.Where(grid.Holds).ToList();
        if (own.Count == 0 || own.Exists(grid.IsCut))
            return null;
        var parts = own.GroupBy(grid.CellOf).OrderBy(group => group.Key).ToList();
        if (parts.Exists(part => grid.Cells[part.Key] is { ColumnSpan: > 1 } && grid.LacksLine(part)))
            return null;
        var texts = parts.ToDictionary(group => group.Key, group => PdfRow.Joined(PdfRow.Of(group).Select(row => row.Text)));
        var cells = grid
            .Cells.Select((cell, i) => cell with { Text = texts.GetValueOrDefault(i, "") })
            .OrderBy(cell => cell.Row)
            .ThenBy(cell => cell.Column)
            .ToList();
        var table = new RuledTable(grid.Top, cells, grid.Edges, [.. parts.Select(part => (IReadOnlyList<PdfWord>)[.. part])]);
        return table.IsData || cells.Exists(cell => cell.Text.Length >= ShortestProse) ? table : null;
    }

    /// <summary>The lines that meet one another, each group of them a table's.</summary>
    private static IEnumerable<List<PdfRule>> Meeting(IReadOnlyList<PdfRule> rules)
    {
        var left = rules.ToHashSet();
        while (left.Count > 0)
        {
            var group = new List<PdfRule> { left.First() };
            left.Remove(group[0]);
            for (var i = 0; i < group.Count; i++)
            {
                var met = left.Where(group[i].Meets).ToList();
                left.ExceptWith(met);
                group.AddRange(met);
            }

            var across = group.Count(rule => rule.IsAcross);
            if (across >= FewestLines && group.Count - across >= FewestLines && group.Count <= MostLines)
                yield return group;
        }
    }
}
