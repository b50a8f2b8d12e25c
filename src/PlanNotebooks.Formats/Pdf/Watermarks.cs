using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells upright watermarks: large words that stand in one place on most pages.</summary>
internal sealed class Watermarks
{
    private const double Large = 1.7;
    private const double Grid = 6;
    private const int FewestPages = 2;
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
        var marks = page.Words.Where(word => IsLarge(word) && _pages[PlaceOf(word)] >= _needed).ToHashSet();
        if (marks.Count == 0)
            return page;
        foreach (var mark in marks)
            page.LeftOut.Add(Omissions.Watermarks, mark.Text + " ");
        return page with { Words = [.. page.Words.Where(word => !marks.Contains(word))] };
    }

    private bool IsLarge(PdfWord word) => word.Height > _size;

    private static (string Text, int X, int Y) PlaceOf(PdfWord word) =>
        (word.Text, (int)Math.Round(word.Left / Grid), (int)Math.Round(word.Top / Grid));
}
