using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells text that is printed in no ink. What stands on a picture, with no text that is seen to outnumber it, was read from that
/// picture by text recognition, and is read; what stands elsewhere nobody sees.</summary>
/// <param name="page">The page; its pictures are looked at where it prints any such text.</param>
internal sealed class InvisibleText(Page page)
{
    private static readonly TextRenderingMode[] WithoutInk = [TextRenderingMode.Neither, TextRenderingMode.NeitherClip];
    private readonly Lazy<List<PdfRectangle>> _scans = new(() => PagePictures.Of(page).FindAll(picture => IsScan(page, picture)));

    /// <summary>Whether nobody sees a letter.</summary>
    public bool Holds(Letter letter) =>
        IsInkless(letter) && !_scans.Value.Exists(scan => IsOn(letter, scan));

    private static bool IsScan(Page page, PdfRectangle picture)
    {
        var own = page.Letters.Where(letter => IsOn(letter, picture)).ToLookup(IsInkless);
        return own[true].Count() > own[false].Count();
    }

    private static bool IsOn(Letter letter, PdfRectangle picture) => picture.Contains(letter.StartBaseLine, true);

    private static bool IsInkless(Letter letter) => WithoutInk.Contains(letter.RenderingMode);
}
