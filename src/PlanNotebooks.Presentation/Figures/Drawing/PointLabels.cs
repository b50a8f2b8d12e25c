namespace PlanNotebooks.Figures.Drawing;

/// <summary>Finds room for values around their points, where they touch nothing and no line runs through them.</summary>
internal sealed class PointLabels(double left, double right, double top, double bottom)
{
    public static readonly TextStyle Style = TextStyle.Value with { Size = 11.5 };

    private const double Away = 8;

    /// <summary>Where a value may stand: how far behind its point it begins (below zero: before it ends), and its baseline below the
    /// point.</summary>
    private static readonly (double Gap, double Down)[] Places =
    [
        (0, -Away),
        (0, Away + Style.Size * 0.8),
        (Away, Style.Size * 0.35),
        (-Away, Style.Size * 0.35),
        (3, -Away),
        (-3, -Away),
        (3, Away + Style.Size * 0.8),
        (-3, Away + Style.Size * 0.8),
    ];

    private readonly List<Box> _taken = [];
    private readonly List<LinePart> _lines = [];

    /// <summary>Keeps parts of the picture free.</summary>
    public void Reserve(IEnumerable<Box> boxes) => _taken.AddRange(boxes);

    /// <summary>Keeps lines of the picture free.</summary>
    public void Reserve(IEnumerable<LinePart> lines) => _lines.AddRange(lines);

    /// <summary>The baseline of a value near its point and away from the marks of others, and how far behind the point it begins, below
    /// zero how far before it ends, at zero it stands over the point; null without room, where it stays unwritten and hovering shows
    /// it.</summary>
    public (double Baseline, double Gap)? Place(string text, double x, double y, IReadOnlyList<Box> others)
    {
        foreach (var (gap, down) in Places)
        {
            var box = BoxOf(Style.Width(text), x, gap, y + down);
            if (!IsFree(box) || others.Any(box.Touches))
                continue;
            _taken.Add(box);
            return (y + down, gap);
        }

        return null;
    }

    private static Box BoxOf(double width, double x, double gap, double baseline)
    {
        var start = x + gap - (Math.Sign(gap) switch { 0 => width / 2, < 0 => width, _ => 0 });
        return new Box(start - 2, baseline - Style.Size * 0.9, start + width + 2, baseline + Style.Size * 0.25);
    }

    private bool IsFree(Box box) =>
        box.Left >= left
        && box.Right <= right
        && box.Top >= top
        && box.Bottom <= bottom
        && !_taken.Any(box.Touches)
        && !_lines.Any(line => line.Crosses(box));
}
