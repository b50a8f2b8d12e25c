using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>How wide columns are, in digits of the workbook's font: a Chinese character takes two.</summary>
internal static class ColumnWidth
{
    private const int Narrowest = 8;
    private const int Widest = 60;
    private const int Looked = 200;
    private const int FilterButton = 3;

    /// <summary>What the headings and the first rows need, and no more than a reader's eye takes in.</summary>
    public static double[] Of(SheetPart part)
    {
        var rows = part.Sheet.Rows;
        var widths = rows.Headings().Select(heading => EastAsianWidth.Of(heading) + FilterButton).ToArray();
        foreach (var cells in rows.Read(part.First, Math.Min(part.Count, Looked)))
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], EastAsianWidth.Of(CellValue.ForPeople(cells[i])));
        }

        return [.. widths.Select(width => Math.Clamp(width + 1.0, Narrowest, Widest))];
    }
}
