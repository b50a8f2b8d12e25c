using System.Globalization;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells the numbers that drafts print before every line: they stand below one another, left of all text, and count on.</summary>
internal static class LineNumbers
{
    private const int Fewest = 8;
    private const int LongestNumber = 4;
    private const double ShareOfRows = 0.6;
    private const double Narrow = 0.4;
    private const double SameEdge = 12;

    /// <summary>A page without them.</summary>
    public static PdfPage Without(PdfPage page)
    {
        var rows = PdfRow.Of(page.Words);
        var found = rows.Where(row => IsNumbered(row, page.Width)).Select(row => row.Words[0]).ToList();
        if (found.Count < Fewest || found.Count < rows.Count * ShareOfRows || !CountOn(found))
            return page;
        var edge = found.Max(word => word.Right);
        var numbers = page.Words.Where(word => IsNumber(word.Text) && Math.Abs(word.Right - edge) < SameEdge).ToHashSet();
        foreach (var number in numbers)
            page.LeftOut.Add(Omissions.LineNumbers, number.Text + " ");
        return page with { Words = [.. page.Words.Where(word => !numbers.Contains(word))] };
    }

    /// <summary>Whether a row is a number and one wide stretch of prose: a table's row has more cells.</summary>
    private static bool IsNumbered(PdfRow row, double width) =>
        row.Segments.Count == 2
        && IsNumber(row.Words[0].Text)
        && row.Segments[0].Text == row.Words[0].Text
        && row.Segments[1].Text.Length > 1
        && row.Right - row.Left > width * Narrow / 2;

    private static bool IsNumber(string text) => text.Length <= LongestNumber && text.All(char.IsAsciiDigit);

    /// <summary>Whether most numbers are one more than the one above.</summary>
    private static bool CountOn(List<PdfWord> words)
    {
        var numbers = words.ConvertAll(word => int.Parse(word.Text, CultureInfo.InvariantCulture));
        var steps = numbers.Zip(numbers.Skip(1), (a, b) => b - a).ToList();
        return steps.TrueForAll(step => step > 0) && steps.Count(step => step == 1) >= steps.Count * ShareOfRows;
    }
}
