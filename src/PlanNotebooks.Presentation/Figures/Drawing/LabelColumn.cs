namespace PlanNotebooks.Figures.Drawing;

/// <summary>The labels left of rows, wrapped to a column no wider than they need.</summary>
internal sealed class LabelColumn
{
    private const int MostLines = 4;
    private static readonly TextStyle Style = TextStyle.Label with { Halo = true };
    private static readonly TextStyle BelowStyle = TextStyle.Small with { Size = 11.5, Halo = true };

    private readonly List<(IReadOnlyList<string> Text, IReadOnlyList<string> Below)> _rows = [];

    public LabelColumn(IEnumerable<RowLabel> labels, double most)
    {
        foreach (var label in labels)
        {
            var text = TextWrap.Even(label.Text, Style, most, MostLines);
            IReadOnlyList<string> below = label.Below is null
                ? []
                : TextWrap.Lines(label.Below, BelowStyle, most, MostLines);
            _rows.Add((text, below));
            Width = Math.Max(
                Width,
                text.Select(Style.Width).Concat(below.Select(BelowStyle.Width)).DefaultIfEmpty().Max()
            );
        }
    }

    /// <summary>The width of the widest line.</summary>
    public double Width { get; }

    /// <summary>The height of a row's label.</summary>
    public double Height(int row) =>
        _rows[row].Text.Count * Style.LineHeight + _rows[row].Below.Count * BelowStyle.LineHeight;

    /// <summary>The lines of a row's label, and the small ones below them.</summary>
    public (IReadOnlyList<string> Text, IReadOnlyList<string> Below) Lines(int row) => _rows[row];

    /// <summary>Writes a row's label around the middle of the row.</summary>
    public void Draw(SvgWriter svg, int row, double x, double middle)
    {
        var y = middle - Height(row) / 2;
        foreach (var (lines, style) in new[] { (_rows[row].Text, Style), (_rows[row].Below, BelowStyle) })
        {
            foreach (var line in lines)
            {
                y += style.LineHeight;
                svg.Text(x, y - style.Size * 0.27, line, style with { Halo = true });
            }
        }
    }
}
