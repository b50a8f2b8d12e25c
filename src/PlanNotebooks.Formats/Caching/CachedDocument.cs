using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>A document as the cache keeps it; the name is the file's, and not kept: whoever takes it out names it.</summary>
internal sealed record CachedDocument(string Text, int[] PageStarts, CachedTable[] Tables, LeftOut[] LeftOut)
{
    public static CachedDocument Of(ReportDocument document) =>
        new(
            document.Text,
            [.. document.PageStarts],
            [.. document.Tables.Select(CachedTable.Of)],
            [.. document.LeftOut]
        );

    /// <summary>Whether nothing is missing, and every offset lies in the text.</summary>
    public bool IsSound() =>
        this is { Text: not null, PageStarts: not null, Tables: not null, LeftOut: not null }
        && Array.TrueForAll(LeftOut, left => left is not null)
        && Array.TrueForAll(PageStarts, IsInText)
        && Array.TrueForAll(
            Tables,
            table =>
                table is { Cells: not null }
                && IsInText(table.Start)
                && IsInText(table.End)
                && table.Cells.Length % CachedTable.Fields == 0
                && table.IsSound(Text.Length)
        );

    public ReportDocument Document() =>
        new("", Text)
        {
            PageStarts = PageStarts,
            Tables = [.. Tables.Select(table => table.Table())],
            LeftOut = LeftOut,
        };

    private bool IsInText(int offset) => offset >= 0 && offset <= Text.Length;
}
