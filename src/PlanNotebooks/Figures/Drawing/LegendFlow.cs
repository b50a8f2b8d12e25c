namespace PlanNotebooks.Figures.Drawing;

/// <summary>Places the items of a legend beside one another, in as many rows as they need.</summary>
internal static class LegendFlow
{
    public const double RowHeight = 20;

    private static readonly TextStyle Style = TextStyle.Label;

    /// <summary>The items, each with its text as far as it fits, the place of its key and of its text, and its row.</summary>
    public static IEnumerable<(LegendItem Item, string Text, double KeyX, double TextX, int Row)> Place(IEnumerable<LegendItem> items, double width)
    {
        var (x, row) = (ChartCanvas.Margin, 0);
        foreach (var item in items)
        {
            var lead = item.Mark.Line ? 34 : 20;
            var text = TextWrap.Lines(item.Text, Style, width - 2 * ChartCanvas.Margin - lead, 1).FirstOrDefault() ?? "";
            var taken = lead + Style.Width(text);
            if (x > ChartCanvas.Margin && x + taken > width - ChartCanvas.Margin)
                (x, row) = (ChartCanvas.Margin, row + 1);
            yield return (item, text, x, x + lead, row);
            x += taken + 20;
        }
    }
}
