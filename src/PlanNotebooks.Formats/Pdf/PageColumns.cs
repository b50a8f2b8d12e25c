namespace PlanNotebooks.Formats.Pdf;

/// <summary>Reads a page of two columns column by column, between what runs across both.</summary>
internal static class PageColumns
{
    private const double From = 0.38;
    private const double To = 0.62;
    private const double Step = 2;

    /// <summary>A block of many lines may run across both columns, above, below or between them.</summary>
    private const double ShareAcross = 0.6;
    private const double ShareBeside = 0.3;
    private const double NarrowestGutter = 0.5;
    private const int FewestRows = 8;

    /// <summary>The words of a page in parts that are read one after another.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> Of(
        PdfPage page,
        IReadOnlyList<PdfRow> rows,
        IReadOnlyList<PdfWord> words
    )
    {
        if (rows.Count < FewestRows || Gutter(page, rows, words) is not { } gutter)
            return [words];
        var parts = new List<IReadOnlyList<PdfWord>>();
        var (left, right) = (new List<PdfWord>(), new List<PdfWord>());
        foreach (
            var row in PdfRow
                .Of(words.Where(word => Crosses(word, gutter)))
                .Select(row => (row.Top, row.Bottom))
                .Append((double.MaxValue, double.MaxValue))
        )
        {
            AddBetween(words, gutter, row.Item1, left, right, parts);
            var across = words
                .Where(word => word.Middle >= row.Item1 && word.Middle <= row.Item2)
                .Except(parts.SelectMany(part => part))
                .ToList();
            if (across.Count > 0)
                parts.Add(across);
        }

        return parts;
    }

    private static void AddBetween(
        IReadOnlyList<PdfWord> words,
        double gutter,
        double until,
        List<PdfWord> left,
        List<PdfWord> right,
        List<IReadOnlyList<PdfWord>> parts
    )
    {
        var taken = parts.SelectMany(part => part).ToHashSet();
        left.Clear();
        right.Clear();
        foreach (var word in words.Where(word => word.Middle < until && !taken.Contains(word)))
            (word.Right <= gutter ? left : right).Add(word);
        if (left.Count > 0)
            parts.Add([.. left]);
        if (right.Count > 0)
            parts.Add([.. right]);
    }

    /// <summary>Where the gutter is; null on a page of one column.</summary>
    private static double? Gutter(PdfPage page, IReadOnlyList<PdfRow> rows, IReadOnlyList<PdfWord> words)
    {
        var em = rows.Select(row => row.Em).Order().ElementAt(rows.Count / 2);
        var steps = Enumerable
            .Range(0, (int)(page.Width * (To - From) / Step) + 1)
            .Select(step => (page.Width * From) + (step * Step))
            .ToList();
        var crossings = steps.ConvertAll(x => words.Count(word => Crosses(word, x)));
        var fewest = crossings.Min();
        if (fewest > rows.Count * ShareAcross)
            return null;
        double? best = null;
        var (widest, start) = (0.0, 0);
        for (var i = 0; i < steps.Count; i++)
        {
            if (crossings[i] > fewest)
                start = i + 1;
            else if (steps[i] - steps[start] >= widest)
                (widest, best) = (steps[i] - steps[start], (steps[i] + steps[start]) / 2);
        }

        return best is { } gutter && widest >= em * NarrowestGutter && HasBoth(gutter, words, rows.Count - fewest)
            ? gutter
            : null;
    }

    private static bool Crosses(PdfWord word, double x) => word.Left < x && word.Right > x;

    /// <summary>Prose stands on both sides: long runs of words, not the short cells of a table.</summary>
    private static bool HasBoth(double gutter, IReadOnlyList<PdfWord> words, int rows) =>
        IsProse(PdfRow.Of(words.Where(word => word.Right <= gutter)), rows)
        && IsProse(PdfRow.Of(words.Where(word => word.Left >= gutter)), rows);

    private static bool IsProse(List<PdfRow> side, int rows)
    {
        if (side.Count < rows * ShareBeside)
            return false;
        var width = side.Max(row => row.Right) - side.Min(row => row.Left);
        return side.Count(row => row.Segments.Max(segment => segment.Width) > width * 0.75) >= side.Count * 0.5;
    }
}
