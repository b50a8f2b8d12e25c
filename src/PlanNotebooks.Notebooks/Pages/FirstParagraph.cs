using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Finds the paragraph that says what a notebook found, for lists of notebooks.</summary>
internal static partial class FirstParagraph
{
    private const string MarkdownType = "text/markdown";
    private const string SentenceEnds = ".!。！";

    /// <summary>
    /// The first paragraph among the outputs, since those are computed; else the first one of the text; else empty.
    /// </summary>
    public static string Of(Notebook notebook) =>
        notebook
            .Cells.SelectMany(cell => cell.Outputs)
            .OfType<DisplayOutput>()
            .Select(output => OfBundle(output.Bundle))
            .Concat(
                notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).Select(cell => OfMarkdown(cell.Source))
            )
            .FirstOrDefault(text => text.Length > 0, "");

    private static string OfBundle(MimeBundle bundle)
    {
        if (bundle.Data.TryGetValue(MarkdownType, out var markdown))
            return OfMarkdown(markdown);
        if (bundle.Data.TryGetValue(MimeBundle.Html, out var html))
            return OfHtml(html);
        return bundle.Data.TryGetValue(MimeBundle.Plain, out var plain) ? OfPlain(plain) : "";
    }

    // A line of text is a paragraph where it ends as a sentence does; else it is a number or a name.
    private static string OfPlain(string plain) =>
        plain.TrimEnd() is [.., var last] text && SentenceEnds.Contains(last) && !text.Contains('\n', StringComparison.Ordinal)
            ? OneLine(text)
            : "";

    // What nests too deeply for the parser says nothing in short.
    private static string OfMarkdown(string markdown)
    {
        try
        {
            return OfParsed(markdown);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private static string OfParsed(string markdown)
    {
        var paragraph = Markdown.Parse(markdown).OfType<ParagraphBlock>().FirstOrDefault();
        return paragraph is null
            ? ""
            : OneLine(Markdown.ToPlainText(markdown.Substring(paragraph.Span.Start, paragraph.Span.Length)));
    }

    // Figures and tables speak for themselves: a paragraph inside one is its note, not a finding.
    private static string OfHtml(string html)
    {
        if (Findings().Match(html) is { Success: true } findings)
            return OneLine(WebUtility.HtmlDecode(Tag().Replace(findings.Groups["content"].Value, " ")));
        var paragraph = Exhibit().IsMatch(html) ? Match.Empty : Paragraph().Match(html);
        return OneLine(WebUtility.HtmlDecode(Tag().Replace(paragraph.Groups["content"].Value, "")));
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<p(\\s[^>]*)?>(?<content>.*?)</p>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<div class=\"plan-findings[^>]*>(?<content>.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Findings();

    [GeneratedRegex("^\\s*<div class=\"plan-(figure|table)\"")]
    private static partial Regex Exhibit();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
