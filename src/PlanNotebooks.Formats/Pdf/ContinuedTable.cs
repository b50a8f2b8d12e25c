using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Puts together tables that go on over a page.</summary>
internal static partial class ContinuedTable
{
    /// <summary>Adds a table to the blocks before it: to the table that the page before ends with, where the columns of both stand below
    /// one another. One without a header that goes on with none gives nothing, and is told.</summary>
    public static void Add(PdfTable table, List<PdfBlock> blocks, Omissions left)
    {
        var last = blocks.FindLastIndex(block => block.Page < table.Page || block is PdfTable);
        if (blocks.ElementAtOrDefault(last) is not PdfTable above || above.RowPages[^1] >= table.Page)
            blocks.Add(table);
        else if (Joined(above, blocks[(last + 1)..], table, left) is { } joined)
        {
            blocks.RemoveRange(last, blocks.Count - last);
            blocks.Add(joined);
        }
        else
            blocks.Add(table with { IsCertain = table.IsCertain && above.IsHeadedAnew(table) });
    }

    /// <summary>Two tables as one; null where the second is another, or may be.</summary>
    private static PdfTable? Joined(PdfTable above, List<PdfBlock> between, PdfTable table, Omissions left)
    {
        if (!between.TrueForAll(SaysThatItGoesOn) || table.In(above) is not { } next)
            return null;
        if (above.IsHeadedAnew(next))
            return null;
        var repeated = string.Concat(between.OfType<PdfLine>().Select(line => line.Row.Text + " ")) + above.HeaderIn(next);
        if (repeated.Length > 0)
            left.Add(Omissions.RepeatedHeaders, repeated);
        return above.With(next);
    }

    /// <summary>Whether a line is 续表 or （续） between a table's parts.</summary>
    private static bool SaysThatItGoesOn(PdfBlock block) => block is PdfLine line && GoesOn().IsMatch(line.Row.Text);

    [GeneratedRegex("^[（(]?续[上前]?[表页]?[0-9一二三四五]?[）)]?$|^(?:附表|表)[0-9一二三四五]*[（(]?续[）)]?$")]
    private static partial Regex GoesOn();
}
