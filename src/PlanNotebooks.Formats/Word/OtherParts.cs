using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>The parts of a Word file beside its body: notes, comments, headers and footers are told as left out; a web page put into
/// the text is read.</summary>
internal sealed class OtherParts(MainDocumentPart main, DocumentBuilder builder, string path, int depth)
{
    /// <summary>A Word file may be put into one, and another one into that.</summary>
    private const int Deepest = 3;

    /// <summary>The parts that may hold words and are no part of the text.</summary>
    private static readonly Dictionary<Type, string> Kinds = new()
    {
        [typeof(FootnotesPart)] = Left.Footnotes,
        [typeof(EndnotesPart)] = Left.Endnotes,
        [typeof(WordprocessingCommentsPart)] = Left.Comments,
        [typeof(ChartPart)] = Left.Charts,
        [typeof(ExtendedChartPart)] = Left.Charts,
        [typeof(DiagramDataPart)] = Left.Diagrams,
        [typeof(HeaderPart)] = Left.Margins,
        [typeof(FooterPart)] = Left.Margins,
        [typeof(GlossaryDocumentPart)] = Left.Blocks,
        [typeof(ExtendedPart)] = Left.Other,
    };

    /// <summary>Tells what stands in notes, comments, headers and footers.</summary>
    public void TellLeftOut()
    {
        foreach (var part in Behind(main, []))
            Tell(part);
        foreach (var embedded in main.EmbeddedPackageParts.Cast<OpenXmlPart>().Concat(main.EmbeddedObjectParts))
            builder.LeftOut.Add($"{Left.Embedded} ({Path.GetExtension(embedded.Uri.OriginalString)})", "");
    }

    /// <summary>The parts that a part leads to, and those that they lead to.</summary>
    private static IEnumerable<OpenXmlPart> Behind(OpenXmlPartContainer container, HashSet<OpenXmlPart> seen) =>
        container.Parts.Select(pair => pair.OpenXmlPart).Where(seen.Add).SelectMany(part => Behind(part, seen).Prepend(part));

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
        Write(bytes.ToArray(), part.ContentType.ToLowerInvariant());
    }

    private void Write(byte[] bytes, string type)
    {
        if (type.Contains("html", StringComparison.Ordinal))
            Html.HtmlFormat.WriteInto(builder, TextDecoding.Decode(bytes, path), path);
        else if (type.StartsWith("message/", StringComparison.Ordinal) && WebArchive.PageIn(bytes, path) is { } page)
            Html.HtmlFormat.WriteInto(builder, page, path);
        else if (type.StartsWith("text/plain", StringComparison.Ordinal))
            builder.AddParagraph(TextDecoding.Decode(bytes, path));
        else if (type.Contains("wordprocessingml", StringComparison.Ordinal) && depth < Deepest)
            WordFormat.WriteInto(builder, bytes, path, depth + 1);
        else
            builder.LeftOut.Add(Left.Chunks, type.Contains("rtf", StringComparison.Ordinal) ? RichText.WordsIn(bytes) : "");
    }

    private void Tell(OpenXmlPart part)
    {
        if (Kinds.TryGetValue(part.GetType(), out var what) && TextOf(part) is var text && !string.IsNullOrWhiteSpace(text))
            builder.LeftOut.Add(what, text);
    }

    /// <summary>The words of a part; none where another program's is no XML.</summary>
    private static string TextOf(OpenXmlPart part)
    {
        try
        {
            return PartText.Of(part);
        }
        catch (XmlException) when (part is ExtendedPart)
        {
            return "";
        }
    }
}
