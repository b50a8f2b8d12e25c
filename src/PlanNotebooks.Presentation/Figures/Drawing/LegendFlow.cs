namespace PlanNotebooks.Figures.Drawing;

/// <summary>Places the items of a legend beside one another, in as many rows as they need.</summary>
internal static class LegendFlow
{
    public const double RowHeight = 20;

    private static readonly TextStyle Style = TextStyle.Label;

    private const int MostLines = 2;

    /// <summary>The lines of the items, the first of each with its key: the places of key and text, and the row.</summary>
    public static IEnumerable<(MarkStyle? Key, string Text, double KeyX, double TextX, int Row)> Place(
        IEnumerable<LegendItem> items,
        double width
    )
    {
        var (x, row) = (ChartCanvas.Margin, 0);
        foreach (var item in items)
        {
            var lead = item.Mark.Line ? 34 : 20;
            var lines = TextWrap
                .Lines(item.Text, Style, width - 2 * ChartCanvas.Margin - lead, MostLines)
                .DefaultIfEmpty("")
                .ToList();
            var taken = lead + lines.Max(Style.Width);
            if (x > ChartCanvas.Margin && x + taken > width - ChartCanvas.Margin)
                (x, row) = (ChartCanvas.Margin, row + 1);
            for (var i = 0; i < lines.Count; i++)
                yield return (i == 0 ? item.Mark : null, lines[i], x, x + lead, row + i);
            x += taken + 20;
            if (lines.Count > 1)
                (x, row) = (ChartCanvas.Margin, row + lines.Count);
        }
    }
}
