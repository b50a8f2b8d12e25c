using System.Globalization;
using System.Text;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>
/// Makes one self-contained HTML page of an executed notebook: it opens with what was found, folds the code, and works
/// from disk without a network, with or without scripts.
/// </summary>
public static class NotebookPage
{
    private const string FigureMark = "class=\"plan-figure\"";
    private static readonly string[] OwnScripts = ["bar.js", "tables.js", "cards.js", "marks.js", "page.js"];

    /// <summary>Whether any output is a figure that plotly.js can bring to life.</summary>
    public static bool HasFigures(Notebook notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).OfType<DisplayOutput>().Any(output =>
            output.Bundle.Data.TryGetValue(MimeBundle.Html, out var html)
            && html.Contains(FigureMark, StringComparison.Ordinal));

    /// <summary>Renders an executed notebook; the same notebook and options give the same page.</summary>
    public static Page Render(Notebook notebook, PageOptions options)
    {
        var markdown = new MarkdownRenderer(new LinkRewriter(options.Folder));
        var body = new CellRenderer(markdown, options.Code).Render(notebook.Cells);
        var title = markdown.Headings.FirstOrDefault(heading => heading.Level == 1);
        var theme = PageAssets.Read("theme.js");
        var scripts = Scripts(notebook, options);
        var html = PageTemplate.Fill(PageAssets.Read("page.html"), new Dictionary<string, string>
        {
            ["policy"] = ContentPolicy.For([theme, .. scripts]),
            ["theme"] = theme,
            ["explorer"] = options.ExplorerLink is { } explorer ? $" data-explorer=\"{HtmlText.Encode(explorer)}\"" : "",
            ["title"] = HtmlText.Encode(title?.Text ?? options.Name),
            ["style"] = PageAssets.Read("page.css"),
            ["links"] = Links(options),
            ["contents"] = Contents(markdown.Headings, title),
            ["failure"] = Failure(notebook),
            ["heading"] = title is null ? $"<h1>{HtmlText.EncodeMixed(options.Name)}</h1>" : "",
            ["body"] = body,
            ["sources"] = options.Provenance.ToHtml(),
            ["scripts"] = string.Concat(scripts.Select(script => $"<script>{script}</script>\n")),
        });
        return new Page(title?.Text ?? options.Name, FirstParagraph.Of(notebook), html) { Thumbnail = Thumbnail.Of(notebook) };
    }

    private static List<string> Scripts(Notebook notebook, PageOptions options)
    {
        var scripts = new List<string>();
        if (options.PlotlyScript is { } plotly && HasFigures(notebook))
            scripts.Add(plotly.ReplaceLineEndings("\n"));
        return [.. scripts, .. OwnScripts.Select(PageAssets.Read)];
    }

    private static string Links(PageOptions options)
    {
        var links = new StringBuilder();
        Append(options.IndexLink, "", "All notebooks");
        Append(options.ExplorerLink, "", "All numbers");
        Append(options.NotebookLink, " download", "Notebook (.ipynb)");
        Append(options.PdfLink, "", "PDF");
        return links.ToString();

        void Append(string? address, string attribute, string text)
        {
            if (address is not null)
                links.Append("<a href=\"").Append(HtmlText.Encode(address)).Append('"').Append(attribute).Append('>').Append(text).Append("</a>");
        }
    }

    private static string Contents(IReadOnlyList<Heading> headings, Heading? title)
    {
        var entries = headings.Where(heading => heading != title && heading.Level <= 3 && heading.Text.Length > 0).ToList();
        if (entries.Count < 2)
            return "";
        var items = entries.Select(heading => string.Create(
            CultureInfo.InvariantCulture,
            $"<li class=\"level-{heading.Level}\"><a href=\"#{HtmlText.Encode(heading.Id)}\">{HtmlText.EncodeMixed(heading.Text)}</a></li>\n"));
        return $"<nav class=\"contents\" aria-label=\"Contents\">\n<p>Contents</p>\n<ol>\n{string.Concat(items)}</ol>\n</nav>";
    }

    private static string Failure(Notebook notebook)
    {
        var failed = notebook.Cells.FirstOrDefault(cell => cell.Outputs.Any(output => output is ErrorOutput));
        if (failed is null)
            return "";
        var number = CellRenderer.Number(failed);
        return $"<p class=\"failure\" role=\"alert\">This notebook stopped at <a href=\"#cell-{number}\">cell {number}</a>: "
            + "what follows it was not run.</p>";
    }
}
