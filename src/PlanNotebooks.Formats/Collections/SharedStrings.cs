using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Collections;

/// <summary>The texts that a workbook keeps apart from its cells.</summary>
internal static class SharedStrings
{
    /// <summary>The texts, in the order in which cells number them; without the readings (ruby) that stand over characters.</summary>
    public static IReadOnlyList<string> Of(SpreadsheetDocument book) =>
        [
            .. book.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf)
                ?? [],
        ];

    private static string TextOf(SharedStringItem item) =>
        EscapedText.Plain(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));
}
