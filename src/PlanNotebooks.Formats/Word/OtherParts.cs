using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>The parts of a Word file beside its body: notes, comments, headers and footers are told as left out; a web page put into
/// the text is read.</summary>
internal sealed class OtherParts(MainDocumentPart main, DocumentBuilder builder, string path, int depth)
{
    /// <summary>A Word file may be put into one, and another one into that.</summary>
    private const int Deepest = 3;

    /// <summary>Tells what stands in notes, comments, headers and footers.</summary>
    public void TellLeftOut()
    {
        Tell(Left.Footnotes, main.FootnotesPart);
        Tell(Left.Endnotes, main.EndnotesPart);
        Tell(Left.Comments, main.WordprocessingCommentsPart);
        foreach (var chart in main.ChartParts)
            Tell(Left.Charts, chart);
        foreach (var diagram in main.DiagramDataParts)
            Tell(Left.Diagrams, diagram);
        foreach (var embedded in main.EmbeddedPackageParts.Cast<OpenXmlPart>().Concat(main.EmbeddedObjectParts))
            builder.LeftOut.Add($"{Left.Embedded} ({Path.GetExtension(embedded.Uri.OriginalString)})", "");
        foreach (var header in main.HeaderParts)
            Tell(Left.Margins, header);
        foreach (var footer in main.FooterParts)
            Tell(Left.Margins, footer);
    }

    /// <summary>Writes a part in another format: a web page or a text is read, of any other it is told that it is left out.</summary>
    /// <param name="id">Its relationship.</param>
    public void Write(string id)
    {
        if (!main.TryGetPartById(id, out var part))
            return;
        FileBudget.Check();
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        if (part.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase))
            Html.HtmlFormat.WriteInto(builder, TextDecoding.Decode(bytes.ToArray(), path), path);
        else if (part.ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase))
            builder.AddParagraph(TextDecoding.Decode(bytes.ToArray(), path));
        else if (part.ContentType.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) && depth < Deepest)
            WordFormat.WriteInto(builder, bytes.ToArray(), path, depth + 1);
        else
            builder.LeftOut.Add(Left.Chunks, "");
    }

    private void Tell(string what, OpenXmlPart? part)
    {
        if (part is not null && PartText.Of(part) is var text && !string.IsNullOrWhiteSpace(text))
            builder.LeftOut.Add(what, text);
    }
}
