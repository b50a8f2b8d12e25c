namespace PlanNotebooks.Formats.Pdf;

/// <summary>Finds where the right one of a page's two columns begins: where many lines begin below one another, with prose on both
/// sides.</summary>
internal static class RightColumn
{
    private const double From = 0.38;
    private const double To = 0.65;
    private const int FewestLines = 4;
    private const int MostPlaces = 4;

    /// <summary>A block of many lines may run across both columns, above, below or between them.</summary>
    private const double ShareAcross = 0.6;
    private const double ShareBeside = 0.3;

    /// <summary>So many of the lines on the right begin where the column does, or a paragraph's indentation further in.</summary>
    private const double ShareBeginning = 0.5;
    private const double WideLine = 0.75;

    /// <summary>How many characters a column of prose is wide at least.</summary>
    private const double NarrowestColumn = 10;

    /// <summary>Where it begins, in points from the left edge; null on a page of one column.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines; those of the two columns need not stand at one height.</param>
    /// <param name="em">The width of a character.</param>
    public static double? Of(PdfPage page, IReadOnlyList<PdfRow> lines, double em)
    {
        double? best = null;
        var most = int.MinValue;
        foreach (var start in Places(page, lines))
        {
            var split = lines.Select(line => new SplitLine(line, start, em)).ToList();
            var across = split.Count(line => line.IsAcross);
            var score = split.Count(line => line is { IsAcross: false, BeginsColumn: true }) - across;
            if (score > most && across <= lines.Count * ShareAcross && HasBothColumns(split, em))
                (best, most) = (start, score);
        }

        return best;
    }

    /// <summary>Whether a page has the columns that other pages of its file have, in however few lines: a space between two sentences
    /// that stands where the gutter is elsewhere does not make them.</summary>
    public static bool GoesOn(IReadOnlyList<PdfRow> lines, double start, double em)
    {
        var right = lines
            .Select(line => new SplitLine(line, start, em))
            .Where(line => !line.IsAcross && line.Right.Count > 0)
            .ToList();
        return right.Exists(line => !line.IsClose)
            && right.TrueForAll(line => line.BeginsColumn || line.Left.Count == 0)
            && BeginsOften(right);
    }

    /// <summary>The places where most lines begin, the most frequent first.</summary>
    private static IEnumerable<double> Places(PdfPage page, IReadOnlyList<PdfRow> lines)
    {
        var lefts = lines
            .SelectMany(line => line.Words)
            .Select(word => word.Left)
            .Where(left => left >= page.Width * From && left <= page.Width * To)
            .Order()
            .ToList();
        var counts = new List<(double Left, int Count)>();
        var end = 0;
        for (var i = 0; i < lefts.Count; i++)
        {
            while (end < lefts.Count && lefts[end] - lefts[i] <= SplitLine.SamePlace)
                end++;
            if (end - i >= FewestLines)
                counts.Add((lefts[i], end - i));
        }

        var taken = new List<double>();
        foreach (var (left, _) in counts.OrderByDescending(place => place.Count))
        {
            if (taken.Count < MostPlaces && taken.TrueForAll(other => Math.Abs(other - left) > SplitLine.SamePlace))
                taken.Add(left);
        }

        return taken;
    }

    private static bool HasBothColumns(List<SplitLine> lines, double em)
    {
        var beside = lines.Where(line => !line.IsAcross).ToList();
        var right = beside.Where(line => line.Right.Count > 0).ToList();
        var left = beside.Where(line => line.Left.Count > 0).ToList();
        return right.Count(line => line.BeginsColumn) >= FewestLines
            && BeginsOften(right)
            && Math.Min(left.Count, right.Count) >= Math.Max(left.Count, right.Count) * ShareBeside
            && IsProse(left.SelectMany(line => line.Left), em)
            && IsProse(right.SelectMany(line => line.Right), em);
    }

    private static bool BeginsOften(List<SplitLine> right) =>
        right.Count(line => line.BeginsColumn) >= right.Count * ShareBeginning;

    /// <summary>Long runs of words stand there, not the short cells of a table.</summary>
    private static bool IsProse(IEnumerable<PdfWord> words, double em)
    {
        var side = PdfRow.Of(words);
        var width = side.Max(row => row.Right) - side.Min(row => row.Left);
        return width >= NarrowestColumn * em
            && side.Count(row => row.Segments.Max(segment => segment.Width) > width * WideLine) >= side.Count * 0.5;
    }
}
