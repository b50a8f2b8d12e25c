using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Turns a cell's outputs into HTML, each in the richest form that needs no script.</summary>
internal sealed class OutputRenderer(MarkdownRenderer markdown, ExhibitFiles files, Traces traces, PictureMarkup pictures)
{
    private const string MarkdownType = "text/markdown";
    private const string SvgType = "image/svg+xml";
    private static readonly string[] PictureTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>One output as HTML; empty where it has no form that a page can show.</summary>
    /// <param name="output">The output.</param>
    /// <param name="id">The permanent address of the output in its page.</param>
    public string Render(CellOutput output, string id) =>
        output switch
        {
            StreamOutput stream => Preformatted(
                stream.Name == StreamOutput.Error ? "stream stderr" : "stream",
                stream.Text
            ),
            DisplayOutput display => RenderBundle(display.Bundle, id),
            ErrorOutput error => RenderError(error),
            _ => "",
        };

    private string RenderBundle(MimeBundle bundle, string id)
    {
        if (bundle.Data.TryGetValue(MimeBundle.Html, out var html))
            return Html(html, bundle.Value is Table { RowCount: > 0 } table ? table : null, id);
        if (bundle.Data.TryGetValue(SvgType, out var svg))
            return Picture(SvgType, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg)), bundle);
        foreach (var type in PictureTypes)
        {
            if (bundle.Data.TryGetValue(type, out var base64))
                return Picture(type, base64.ReplaceLineEndings(""), bundle);
        }

        if (bundle.Data.TryGetValue(MarkdownType, out var text))
            return $"<div class=\"output markdown\">{markdown.Render(text)}</div>\n";
        return bundle.Data.TryGetValue(MimeBundle.Plain, out var plain) ? PlainText(plain) : "";
    }

    private string Html(string html, Table? table, string id)
    {
        var attributes = table is null ? "" : files.Attributes(id, table);
        var below = table is null ? "" : files.Below(id, table);
        var linked = table is null ? html : files.WithLinks(html);
        var light = files.WithoutDrawing(id, pictures.Lighten(TableMarkup.Lighten(linked, traces)));
        return $"<div class=\"output html\" id=\"{HtmlText.Encode(id)}\"{attributes}>{ChineseMarker.Mark(light)}</div>\n{below}";
    }

    private static string Picture(string type, string base64, MimeBundle bundle)
    {
        var description = HtmlText.Encode(bundle.Data.GetValueOrDefault(MimeBundle.Plain, ""));
        return $"<div class=\"output\"><img src=\"data:{type};base64,{HtmlText.Encode(base64)}\" alt=\"{description}\"></div>\n";
    }

    // One line is a sentence or a number; several may be laid out in columns.
    private static string PlainText(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? Preformatted("plain", text)
            : $"<p class=\"output line\">{HtmlText.EncodeMixed(text)}</p>\n";

    private static string Preformatted(string type, string text) =>
        $"<pre class=\"output {type}\">{HtmlText.Encode(text.TrimEnd('\n'))}</pre>\n";

    private static string RenderError(ErrorOutput error)
    {
        var lines = error.Traceback.Count > 0 ? error.Traceback : [$"{error.Name}: {error.Message}"];
        return "<div class=\"output error\" role=\"alert\">"
            + $"<p><strong>{Texts.Say("page.failed")}</strong></p><pre>{HtmlText.Encode(string.Join('\n', lines))}</pre></div>\n";
    }
}
