using System.Net;
using System.Text;
using Markdig;
using Markdig.Syntax;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Finds the paragraph that says what a notebook found, for lists of notebooks.</summary>
internal static class FirstParagraph
{
    private const string MarkdownType = "text/markdown";

    /// <summary>
    /// The first paragraph among the outputs, since those are computed; else the first one of the text; else empty.
    /// </summary>
    public static string Of(Notebook notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).OfType<DisplayOutput>()
            .Select(output => OfBundle(output.Bundle))
            .Concat(notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).Select(cell => OfMarkdown(cell.Source)))
            .FirstOrDefault(text => text.Length > 0, "");

    private static string OfBundle(MimeBundle bundle)
    {
        if (bundle.Data.TryGetValue(MarkdownType, out var markdown))
            return OfMarkdown(markdown);
        return bundle.Data.TryGetValue(MimeBundle.Html, out var html) ? OfHtml(html) : "";
    }

    private static string OfMarkdown(string markdown)
    {
        var paragraph = Markdown.Parse(markdown).OfType<ParagraphBlock>().FirstOrDefault();
        return paragraph is null ? "" : OneLine(Markdown.ToPlainText(markdown.Substring(paragraph.Span.Start, paragraph.Span.Length)));
    }

    private static string OfHtml(string html)
    {
        var start = html.IndexOf("<p>", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            start = html.IndexOf("<p ", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : html.IndexOf("</p>", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : OneLine(WebUtility.HtmlDecode(WithoutTags(html[start..end])));
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var character in html)
        {
            if (character == '<')
                inTag = true;
            else if (character == '>' && inTag)
                inTag = false;
            else if (!inTag)
                text.Append(character);
        }

        return text.ToString();
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
