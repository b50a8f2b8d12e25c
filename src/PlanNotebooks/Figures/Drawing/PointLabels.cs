namespace PlanNotebooks.Figures.Drawing;

/// <summary>Writes values above or below their points, where they touch nothing.</summary>
internal sealed class PointLabels(SvgWriter svg, double left, double right, double top, double bottom)
{
    private const double Away = 8;
    private static readonly TextStyle Style = TextStyle.Value with { Size = 11.5 };
    private readonly List<Box> _taken = [];

    /// <summary>Keeps parts of the picture free.</summary>
    public void Reserve(IEnumerable<Box> boxes) => _taken.AddRange(boxes);

    /// <summary>Writes a value near its point; without room it stays unwritten, and hovering shows it.</summary>
    public void Write(string text, double x, double y, string colour)
    {
        var half = Style.Width(text) / 2;
        foreach (var baseline in new[] { y - Away, y + Away + Style.Size * 0.8 })
        {
            var box = new Box(x - half - 2, baseline - Style.Size * 0.9, x + half + 2, baseline + Style.Size * 0.25);
            if (box.Left < left || box.Right > right || box.Top < top || box.Bottom > bottom || _taken.Any(box.Touches))
                continue;
            svg.Text(x, baseline, text, Style with { Colour = colour }, TextAnchor.Middle);
            _taken.Add(box);
            return;
        }
    }
}
