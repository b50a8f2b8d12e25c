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

    /// <summary>Whether any output is a figure that plotly.js can bring to life.</summary>
    public static bool HasFigures(Notebook notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).OfType<DisplayOutput>().Any(output =>
            output.Bundle.Data.TryGetValue(MimeBundle.Html, out var html)
            && html.Contains(FigureMark, StringComparison.Ordinal));

    /// <summary>Renders an executed notebook; the same notebook and options give the same page.</summary>
    public static Page Render(Notebook notebook, PageOptions options)
    {
        var markdown = new MarkdownRenderer(new LinkRewriter(options.Folder));
        var body = new CellRenderer(markdown).Render(notebook.Cells);
        var title = markdown.Headings.FirstOrDefault(heading => heading.Level == 1);
        var scripts = Scripts(notebook, options);
        var html = PageTemplate.Fill(PageAssets.Read("page.html"), new Dictionary<string, string>
        {
            ["policy"] = ContentPolicy.For(scripts),
            ["title"] = HtmlText.Encode(title?.Text ?? options.Name),
            ["style"] = PageAssets.Read("page.css"),
            ["links"] = Links(options),
            ["contents"] = Contents(markdown.Headings, title),
            ["failure"] = Failure(notebook),
            ["heading"] = title is null ? $"<h1>{HtmlText.EncodeMixed(options.Name)}</h1>" : "",
            ["body"] = body,
            ["scripts"] = string.Concat(scripts.Select(script => $"<script>{script}</script>\n")),
        });
        return new Page(title?.Text ?? options.Name, FirstParagraph.Of(notebook), html);
    }

    private static List<string> Scripts(Notebook notebook, PageOptions options)
    {
        var scripts = new List<string>();
        if (options.PlotlyScript is { } plotly && HasFigures(notebook))
            scripts.Add(plotly.ReplaceLineEndings("\n"));
        scripts.Add(PageAssets.Read("page.js"));
        return scripts;
    }

    private static string Links(PageOptions options)
    {
        var links = new StringBuilder();
        if (options.IndexLink is { } index)
            links.Append("<a href=\"").Append(HtmlText.Encode(index)).Append("\">All notebooks</a>");
        if (options.NotebookLink is { } notebook)
            links.Append("<a href=\"").Append(HtmlText.Encode(notebook)).Append("\" download>Notebook (.ipynb)</a>");
        return links.ToString();
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
