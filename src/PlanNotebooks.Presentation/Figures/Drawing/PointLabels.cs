namespace PlanNotebooks.Figures.Drawing;

/// <summary>Finds room for values above or below their points, where they touch nothing.</summary>
internal sealed class PointLabels(double left, double right, double top, double bottom)
{
    public static readonly TextStyle Style = TextStyle.Value with { Size = 11.5 };

    private const double Away = 8;
    private readonly List<Box> _taken = [];

    /// <summary>Keeps parts of the picture free.</summary>
    public void Reserve(IEnumerable<Box> boxes) => _taken.AddRange(boxes);

    /// <summary>The baseline of a value near its point; null without room, where it stays unwritten and hovering shows it.</summary>
    public double? Place(string text, double x, double y)
    {
        var half = Style.Width(text) / 2;
        foreach (var baseline in new[] { y - Away, y + Away + Style.Size * 0.8 })
        {
            var box = new Box(x - half - 2, baseline - Style.Size * 0.9, x + half + 2, baseline + Style.Size * 0.25);
            if (box.Left < left || box.Right > right || box.Top < top || box.Bottom > bottom || _taken.Any(box.Touches))
                continue;
            _taken.Add(box);
            return baseline;
        }
        return null;
    }
}
