using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Colors;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells text that is printed white on white, which nobody sees.</summary>
/// <param name="page">The page; what white text is seen on is looked for where it prints any.</param>
internal sealed class WhiteText(Page page)
{
    private const double White = 0.99;
    private const string Shading = "sh";
    private static readonly TextRenderingMode[] Outlined = [TextRenderingMode.FillThenStroke, TextRenderingMode.FillThenStrokeClip];
    /// <summary>Pictures, and what is filled with another colour; where the page has shadings, all of it.</summary>
    private readonly Lazy<List<PdfRectangle>> _grounds = new(() =>
        [
            .. page.Paths.Where(path => path.IsFilled && !IsWhite(path.FillColor))
                .Select(path => path.GetBoundingRectangle())
                .OfType<PdfRectangle>(),
            .. PagePictures.Of(page),
            .. page.Operations.Where(operation => operation.Operator == Shading).Select(_ => PagePictures.WholeOf(page)).Take(1),
        ]
    );

    /// <summary>Whether a letter is white, and nothing of another colour is behind it.</summary>
    public bool Holds(Letter letter) =>
        IsWhite(letter.Color) && !HasOutline(letter) && !IsOnGround(letter);

    private static bool HasOutline(Letter letter) =>
        Outlined.Contains(letter.RenderingMode) && !IsWhite(letter.StrokeColor);

    private bool IsOnGround(Letter letter) => _grounds.Value.Exists(ground => ground.Contains(letter.StartBaseLine, true));

    /// <summary>A pattern has no one colour.</summary>
    private static bool IsWhite(IColor? color) =>
        color is not (null or PatternColor) && LeastOf(color.ToRGBValues()) > White;

    private static double LeastOf((double Red, double Green, double Blue) color) => Math.Min(color.Red, Math.Min(color.Green, color.Blue));
}
