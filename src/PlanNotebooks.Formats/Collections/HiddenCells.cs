using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>What a sheet holds and does not show: its hidden rows and columns.</summary>
/// <param name="columns">The hidden columns, from 0.</param>
/// <param name="left">Takes what stands in them.</param>
internal sealed class HiddenCells(IReadOnlySet<int> columns, Omissions left)
{
    /// <summary>What is said of hidden cells.</summary>
    public const string Kind = "hidden rows, columns and sheets";

    private const int MostColumns = 1000;

    /// <summary>Takes what is left out.</summary>
    public Omissions Left => left;

    /// <summary>The hidden columns of a sheet.</summary>
    public static HiddenCells Of(WorksheetPart part, SheetXml parts, Omissions left)
    {
        var columns = new HashSet<int>();
        foreach (var column in parts.Elements(part, "col", "sheetData").Where(IsMarked))
        {
            var (from, to) = (NumberOf(column.GetAttribute("min")), NumberOf(column.GetAttribute("max")));
            for (var i = from; i <= to && i is > 0 and <= MostColumns; i++)
                columns.Add(i - 1);
        }

        return new HiddenCells(columns, left);
    }

    /// <summary>Whether a row or a column is marked as hidden.</summary>
    public static bool IsMarked(XmlReader xml) => xml.GetAttribute("hidden") is "1" or "true";

    /// <summary>The cells of a row that are shown, the others empty.</summary>
    public IReadOnlyList<string> Without(IReadOnlyList<string> cells, bool isHidden)
    {
        if (!isHidden && columns.Count == 0)
            return cells;
        var shown = cells.ToList();
        for (var column = 0; column < shown.Count; column++)
        {
            if (shown[column].Length == 0 || !(isHidden || columns.Contains(column)))
                continue;
            left.Add(Kind, shown[column] + " ");
            shown[column] = "";
        }

        return shown;
    }

    private static int NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
