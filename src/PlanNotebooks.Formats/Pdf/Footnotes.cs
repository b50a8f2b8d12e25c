using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells the footnotes of a page: its last lines, set smaller than the text, of which the first begins with a mark.</summary>
internal static partial class Footnotes
{
    private const double Smaller = 0.9;

    /// <summary>More cells than this make a row of a table, whose type is often smaller too.</summary>
    private const int MostSegments = 2;

    /// <summary>The lines of footnotes, the last of the page; none where it has none.</summary>
    public static IReadOnlyList<PdfRow> Of(List<PdfRow> rows)
    {
        if (rows.Count < 2)
            return [];
        var size = rows.Select(row => row.Em).Order().ElementAt(rows.Count / 2);
        var first = rows.Count;
        while (first > 1 && rows[first - 1].Em < size * Smaller)
            first--;
        while (first < rows.Count && !BeginsWithMark().IsMatch(rows[first].Text))
            first++;
        var notes = rows[first..];
        return notes.Exists(row => row.Segments.Count > MostSegments) ? [] : notes;
    }

    /// <summary>①按可比价格计算, 1 指…, [1]…, 注：….</summary>
    [GeneratedRegex(@"^(?:[①-⑳*［〔注\[]|[0-9]{1,2}[ .、\u4E00-\u9FFF])")]
    private static partial Regex BeginsWithMark();
}
