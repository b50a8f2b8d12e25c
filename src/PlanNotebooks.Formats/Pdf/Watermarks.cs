using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells upright watermarks: large words that stand in one place on most pages, or across lines of the text.</summary>
internal sealed class Watermarks
{
    private const double Large = 1.7;
    private const double Grid = 6;
    private const int FewestPages = 2;
    private const int FewestCovered = 2;
    private const double Covered = 0.4;
    private readonly Dictionary<(string Text, int X, int Y), int> _pages = [];
    private readonly int _needed;
    private readonly double _size;

    /// <summary>Looks through all pages.</summary>
    public Watermarks(IReadOnlyList<PdfPage> pages)
    {
        var heights = pages.SelectMany(page => page.Words).Select(word => word.Height).Order().ToList();
        _size = heights.Count == 0 ? 0 : heights[heights.Count / 2] * Large;
        _needed = Math.Max(FewestPages, (pages.Count + 1) / 2);
        foreach (var page in pages)
            foreach (var place in page.Words.Where(IsLarge).Select(PlaceOf).Distinct())
                _pages[place] = _pages.GetValueOrDefault(place) + 1;
    }

    /// <summary>A page without them.</summary>
    public PdfPage Without(PdfPage page)
    {
        var marks = page
            .Words.Where(word => IsLarge(word) && (_pages[PlaceOf(word)] >= _needed || IsAcrossText(word, page)))
            .ToHashSet();
        if (marks.Count == 0)
            return page;
        foreach (var mark in marks)
            page.LeftOut.Add(Omissions.Watermarks, mark.Text + " ");
        return page with { Words = [.. page.Words.Where(word => !marks.Contains(word))] };
    }

    private bool IsLarge(PdfWord word) => word.Height > _size;

    /// <summary>Whether a word stands over words of the text, which no heading does.</summary>
    private bool IsAcrossText(PdfWord mark, PdfPage page) =>
        page.Words.Count(word => !IsLarge(word) && AreOverlapping(mark, word)) >= FewestCovered;

    private static bool AreOverlapping(PdfWord mark, PdfWord word) =>
        Math.Min(mark.Right, word.Right) - Math.Max(mark.Left, word.Left) > word.Height
        && Math.Min(mark.Bottom, word.Bottom) - Math.Max(mark.Top, word.Top) > word.Height * Covered;

    private static (string Text, int X, int Y) PlaceOf(PdfWord word) =>
        (word.Text, (int)Math.Round(word.Left / Grid), (int)Math.Round(word.Top / Grid));
}
