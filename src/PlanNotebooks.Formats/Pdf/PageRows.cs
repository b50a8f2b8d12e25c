namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells which rows of a page words take.</summary>
/// <param name="rows">The rows, from the top down.</param>
internal sealed class PageRows(IReadOnlyList<PdfRow> rows)
{
    private readonly Dictionary<int, int> _rows = rows
        .SelectMany((row, i) => row.Words.Select(word => (word.Order, Row: i)))
        .ToDictionary(word => word.Order, word => word.Row);

    /// <summary>The rows from the first to the last that words take; null where something else stands in them.</summary>
    public Range? Of(IEnumerable<PdfWord> words)
    {
        var orders = words.Select(word => word.Order).ToHashSet();
        var own = orders.Select(order => _rows[order]).ToList();
        var (from, to) = (own.Min(), own.Max() + 1);
        return rows.Skip(from).Take(to - from).SelectMany(row => row.Words).All(word => orders.Contains(word.Order)) ? from..to : null;
    }
}
