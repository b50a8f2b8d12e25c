using PlanNotebooks.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Finds the straight lines that a page draws: strokes, and boxes that are filled and no thicker than a line.</summary>
internal static class PageRules
{
    private const double Thickest = 3;
    private const double Shortest = 4;

    /// <summary>More lines than these are a picture's.</summary>
    private const int Most = 20_000;

    /// <summary>The lines; none where the page draws more than any table has.</summary>
    public static IReadOnlyList<PdfRule> Of(Page page, PageDirection direction)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths.Where(path => !path.IsClipping))
        {
            FileBudget.Check();
            Add(path, direction, rules);
            if (rules.Count > Most)
                return [];
        }

        return PdfRule.Joined(rules);
    }

    private static void Add(PdfPath path, PageDirection direction, List<PdfRule> rules)
    {
        foreach (var part in path)
        {
            var points = PointsOf(part).Select(point => (direction.Left(point), direction.Down(point))).ToList();
            if (points.Count == 0)
                continue;
            if (path.IsStroked)
                rules.AddRange(points.Zip(points.Skip(1), Between).OfType<PdfRule>());
            else if (path.IsFilled && points.Count >= 4)
                rules.AddRange(Filled(points));
        }
    }

    private static List<PdfPoint> PointsOf(PdfSubpath part)
    {
        var points = new List<PdfPoint>();
        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Move move)
                points.Add(move.Location);
            else if (command is PdfSubpath.Line line)
                points.Add(line.To);
            else if (command is PdfSubpath.Close && points.Count > 0)
                points.Add(points[0]);
            else
                return [];
        }

        return points;
    }

    private static PdfRule? Between((double X, double Y) a, (double X, double Y) b)
    {
        var (across, down) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
        if (down < 1 && across >= Shortest)
            return new PdfRule(true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        return across < 1 && down >= Shortest
            ? new PdfRule(false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y))
            : null;
    }

    private static IEnumerable<PdfRule> Filled(List<(double X, double Y)> points)
    {
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var (width, height) = (right - left, bottom - top);
        if (height <= Thickest && width >= Shortest)
            yield return new PdfRule(true, (top + bottom) / 2, left, right);
        else if (width <= Thickest && height >= Shortest)
            yield return new PdfRule(false, (left + right) / 2, top, bottom);
    }
}
