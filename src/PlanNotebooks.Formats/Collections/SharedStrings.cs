using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>The texts that a workbook keeps apart from its cells.</summary>
internal static class SharedStrings
{
    /// <summary>A sheet has a million rows at most, and few of their texts are shared.</summary>
    private const int MostStrings = 8_000_000;

    /// <summary>In characters; a collection that holds more is read as .csv or .jsonl, row by row.</summary>
    private const long MostText = 512L << 20;

    /// <summary>The texts, in the order in which cells number them; without the readings (ruby) that stand over characters.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="parts">Reads its parts.</param>
    /// <param name="path">The file, for the message.</param>
    /// <param name="left">Takes the marks of footnotes in them.</param>
    /// <exception cref="UnreadableReportException">They are more than memory should hold.</exception>
    public static IReadOnlyList<string> Of(SpreadsheetDocument book, SheetXml parts, string path, Omissions? left = null)
    {
        var strings = new List<string>();
        var total = 0L;
        if (book.WorkbookPart?.SharedStringTablePart is not { } table)
            return strings;
        foreach (var item in parts.Elements(table, "si"))
        {
            var text = EscapedText.Plain(parts.TextIn(item, "t", left));
            strings.Add(text);
            total += text.Length;
            if (total > MostText || strings.Count > MostStrings)
                throw new UnreadableReportException(path, "holds more than a workbook is read of; save its sheet as .csv");
        }

        return strings;
    }
}
