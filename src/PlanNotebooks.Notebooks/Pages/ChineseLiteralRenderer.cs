using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Writes the text of Markdown with its runs of Chinese marked as Chinese.</summary>
internal sealed class ChineseLiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write(HtmlText.EncodeMixed(obj.Content.ToString()));
        else
            renderer.WriteEscape(obj.Content);
    }
}
