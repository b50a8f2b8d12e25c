using PlanNotebooks.Reading;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells what is laid over a page and is not printed with it: notes, and what is filled into the fields of forms.</summary>
internal static class PageNotes
{
    /// <summary>Tells the notes and fields of a page.</summary>
    public static void Tell(Page page, Omissions left)
    {
        foreach (var note in NotesOf(page).Select(TextOf).Where(text => !string.IsNullOrWhiteSpace(text)))
            left.Add(Omissions.Notes, note + " ");
    }

    /// <summary>The notes; none where a damaged one lets none be read, which costs no more.</summary>
    private static List<Annotation> NotesOf(Page page)
    {
        try
        {
            return [.. page.GetAnnotations()];
        }
        catch (PdfDocumentFormatException)
        {
            return [];
        }
    }

    /// <summary>What a note says; a link is none, and tells readers that do not see the page where it leads.</summary>
    private static string? TextOf(Annotation note) =>
        note.Type switch
        {
            AnnotationType.Link => null,
            AnnotationType.Widget => (note.AnnotationDictionary.Data.GetValueOrDefault(NameToken.V.Data) as IDataToken<string>)?.Data,
            _ => note.Content,
        };
}
