using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Colors;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells text that is printed white on white, which nobody sees.</summary>
internal sealed class WhiteText
{
    private const double White = 0.99;
    private const string Shading = "sh";
    private readonly List<PdfRectangle> _grounds;
    private readonly bool _hasShadings;

    /// <summary>Looks for what white text is seen on: pictures, shadings, and what is filled with another colour.</summary>
    public WhiteText(Page page)
    {
        _hasShadings = page.Operations.Any(operation => operation.Operator == Shading);
        _grounds =
        [
            .. page.Paths.Where(path => path.IsFilled && !IsWhite(path.FillColor))
                .Select(path => path.GetBoundingRectangle())
                .OfType<PdfRectangle>(),
            .. page.GetImages().Select(image => image.BoundingBox),
        ];
    }

    /// <summary>Whether a letter is white, and nothing of another colour is behind it.</summary>
    public bool Holds(Letter letter) =>
        !_hasShadings && IsWhite(letter.Color) && !_grounds.Exists(ground => ground.Contains(letter.StartBaseLine, true));

    /// <summary>A pattern has no one colour.</summary>
    private static bool IsWhite(IColor? color) =>
        color is not (null or PatternColor) && LeastOf(color.ToRGBValues()) > White;

    private static double LeastOf((double Red, double Green, double Blue) color) => Math.Min(color.Red, Math.Min(color.Green, color.Blue));
}
