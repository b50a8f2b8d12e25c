using PlanNotebooks.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Where the pictures of a page stand.</summary>
internal static class PagePictures
{
    /// <summary>The place of each; where one is damaged, the whole page, since it may stand anywhere.</summary>
    public static List<PdfRectangle> Of(Page page)
    {
        try
        {
            return [.. page.GetImages().Select(image => image.BoundingBox)];
        }
        catch (Exception fault) when (fault is not (UnreadableReportException or OutOfMemoryException))
        {
            return [WholeOf(page)];
        }
    }

    /// <summary>The place of the page itself.</summary>
    public static PdfRectangle WholeOf(Page page) => new(0, 0, page.Width, page.Height);
}
