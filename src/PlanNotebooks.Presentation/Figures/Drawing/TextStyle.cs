namespace PlanNotebooks.Figures.Drawing;

/// <summary>How a text looks.</summary>
/// <param name="Size">The font size in the picture's units.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Halo">Whether it has a white edge, for text over lines.</param>
internal readonly record struct TextStyle(
    double Size,
    string Colour = Palette.Ink,
    bool Bold = false,
    bool Halo = false
)
{
    public static readonly TextStyle Label = new(13);
    public static readonly TextStyle Group = new(13, Bold: true);
    public static readonly TextStyle Small = new(12, Palette.Muted);
    public static readonly TextStyle Value = new(12.5, Halo: true);
    public static readonly TextStyle Source = new(11, Palette.Muted);

    /// <summary>From one baseline to the next.</summary>
    public double LineHeight => Math.Round(Size * 1.3, 1);

    /// <summary>The width of a text in this style.</summary>
    public double Width(string text) => TextMeasure.Width(text, Size, Bold);
}
