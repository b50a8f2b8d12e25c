using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Turns the Markdown of one page into HTML that runs nothing and fetches nothing.</summary>
/// <remarks>
/// Raw HTML is shown as text; the extensions that add attributes (and with them event handlers) or embed media are left
/// out; links lead only to the web, to mail and to places nearby.
/// </remarks>
internal sealed class MarkdownRenderer(LinkRewriter links)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAlertBlocks()
        .UseAbbreviations()
        .UseCitations()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseFigures()
        .UseFooters()
        .UseFootnotes()
        .UseGridTables()
        .UsePipeTables()
        .UseListExtras()
        .UseTaskLists()
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    private readonly HeadingIds _ids = new();
    private readonly List<Heading> _headings = [];

    /// <summary>The headings of everything rendered so far, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>Renders one cell, whose headings become the page's.</summary>
    /// <remarks>What nests too deeply for the parser is shown as it was written.</remarks>
    public string Render(string markdown)
    {
        try
        {
            return Render(Markdown.Parse(markdown, Pipeline));
        }
        catch (Exception fault) when (fault is ArgumentException or InsufficientExecutionStackException)
        {
            return $"<pre>{HtmlText.Encode(markdown)}</pre>\n";
        }
    }

    private string Render(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            NameHeading(heading);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Rewrite(link);
        foreach (var link in document.Descendants<AutolinkInline>())
            links.Check(link);
        return Write(document);
    }

    /// <summary>A link out of the folder, which leads nowhere once the pages are sent, is left as its words.</summary>
    private void Rewrite(LinkInline link)
    {
        links.Rewrite(link);
        if (!LinkRewriter.LeavesTheFolder(link))
            return;
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    /// <summary>A heading in both languages (<c>Target against outcome 目标与实绩</c>) stands in the one of the page.</summary>
    private static void SpeakHeading(HeadingBlock block)
    {
        if (block.Inline?.FirstChild is LiteralInline { NextSibling: null } literal)
            literal.Content = new StringSlice(Bilingual.Pick(literal.Content.ToString()));
    }

    private void NameHeading(HeadingBlock block)
    {
        SpeakHeading(block);
        var text = block.Inline is null ? "" : PlainText(block.Inline);
        var id = _ids.Next(text);
        block.GetAttributes().Id = id;
        _headings.Add(new Heading(block.Level, id, text));
    }

    private static string PlainText(ContainerInline inline) =>
        string.Concat(
            inline
                .Descendants()
                .Select(part =>
                    part switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        CodeInline code => code.Content,
                        LineBreakInline => " ",
                        _ => "",
                    }
                )
        );

    private static string Write(MarkdownDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new ChineseLiteralRenderer());
        renderer.Render(document);
        return text.ToString();
    }
}
