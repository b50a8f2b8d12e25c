using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>The labels left of rows, wrapped to a column no wider than they need.</summary>
internal sealed class LabelColumn
{
    private const int MostLines = 4;
    private static readonly TextStyle Style = TextStyle.Label with { Halo = true };
    private static readonly TextStyle BelowStyle = TextStyle.Small with { Size = 11.5, Halo = true };

    private readonly List<IReadOnlyList<StyledText>> _rows = [];

    public LabelColumn(IEnumerable<RowLabel> labels, double most)
    {
        foreach (var label in labels)
        {
            var text = StyledText.Of(TextWrap.Even(label.Text, Style, most, MostLines), Style);
            if (label.Below is { } below)
                text = [.. text, .. StyledText.Of(TextWrap.Lines(below, BelowStyle, most, MostLines), BelowStyle)];
            _rows.Add(text);
        }
        Width = _rows.SelectMany(lines => lines).Select(line => line.Style.Width(line.Text)).DefaultIfEmpty().Max();
    }

    /// <summary>The width of the widest line.</summary>
    public double Width { get; }

    /// <summary>The height of a row's label.</summary>
    public double Height(int row) => _rows[row].Sum(line => line.Style.LineHeight);

    /// <summary>The lines of a row's label, and the small ones below them.</summary>
    public IReadOnlyList<StyledText> Lines(int row) => _rows[row];
}
