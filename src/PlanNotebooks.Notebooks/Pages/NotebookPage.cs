using System.Globalization;
using System.Text;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>
/// Makes one self-contained HTML page of an executed notebook: it opens with what was found, folds the code, and works
/// from disk without a network, with or without scripts.
/// </summary>
public static class NotebookPage
{
    private const string FigureMark = "class=\"plan-figure\"";
    private static readonly string[] OwnScripts =
    [
        "words.js",
        "files.js",
        "edges.js",
        "bar.js",
        "cards.js",
        "tables.js",
        "marks.js",
        "exhibits.js",
        "page.js",
    ];

    /// <summary>Whether any output is a figure that plotly.js can bring to life.</summary>
    public static bool HasFigures(Notebook notebook) =>
        notebook
            .Cells.SelectMany(cell => cell.Outputs)
            .OfType<DisplayOutput>()
            .Any(output =>
                output.Bundle.Data.TryGetValue(MimeBundle.Html, out var html)
                && html.Contains(FigureMark, StringComparison.Ordinal)
            );

    /// <summary>Renders an executed notebook; the same notebook and options give the same page.</summary>
    public static Page Render(Notebook notebook, PageOptions options)
    {
        var markdown = new MarkdownRenderer(new LinkRewriter(options.Folder));
        var files = new ExhibitFiles(options);
        var traces = new Traces();
        var pictures = new PictureMarkup(traces);
        var cells = new CellRenderer(markdown, files, traces, pictures, options.Code).Render(notebook.Cells);
        var body = FirstUse.Mark(cells) + traces.ToHtml();
        var title = markdown.Headings.FirstOrDefault(heading => heading.Level == 1);
        var theme = PageAssets.Read("theme.js");
        var plotly = options.PlotlyScript is { } script && HasFigures(notebook) ? new PlotlyFile(script, options.SharedFolder) : null;
        var shared = options.Standalone ? null : SharedScript.Of(OwnScripts.Select(PageScripts.Read));
        var scripts = Scripts(plotly, options.Standalone);
        var html = PageTemplate.Fill(
            PageAssets.Read("page.html"),
            new Dictionary<string, string>
            {
                ["policy"] = ContentPolicy.For(
                    [theme, .. scripts, .. plotly is null ? [] : new[] { plotly.Script }],
                    beside: !options.Standalone
                ),
                ["theme"] = theme,
                ["lang"] = PageScripts.LanguageTag,
                ["skip"] = Texts.Say("page.skip"),
                ["files"] = Texts.Say("page.files"),
                ["explorer"] = Attribute("explorer", options.ExplorerLink),
                ["figures"] = Attribute("drawings", files.FiguresPath),
                ["title"] = HtmlText.Encode(title?.Text ?? options.Name),
                ["style"] = PageScripts.StyleOf(body) + pictures.Rules(),
                ["links"] = Links(options),
                ["contents"] = Contents(markdown.Headings, title),
                ["failure"] = Failure(notebook),
                ["heading"] = title is null ? $"<h1>{HtmlText.EncodeMixed(options.Name)}</h1>" : "",
                ["body"] = body,
                ["sources"] = options.Provenance.ToHtml(),
                ["scripts"] = string.Concat(scripts.Select(script => $"<script>{script}</script>\n"))
                    + (shared is null ? "" : $"<script src=\"{shared.Path}\"></script>\n"),
            }
        );
        SiteFile?[] beside = [options.Standalone ? null : plotly?.File, shared];
        return new Page(title?.Text ?? options.Name, FirstParagraph.Of(notebook), html)
        {
            Thumbnail = Thumbnail.Of(notebook),
            Files = [.. beside.OfType<SiteFile>(), .. files.Files],
        };
    }

    private static string Attribute(string name, string? address) =>
        address is null ? "" : $" data-{name}=\"{HtmlText.Encode(address)}\"";

    private static List<string> Scripts(PlotlyFile? plotly, bool standalone)
    {
        string[] loader = plotly is null ? [] : [plotly.Loader(beside: !standalone)];
        if (!standalone)
            return [.. loader];
        string[] packed = plotly is null ? [] : [plotly.Packed];
        return [.. packed, .. loader, .. OwnScripts.Select(PageScripts.Read)];
    }

    private static string Links(PageOptions options)
    {
        var links = new StringBuilder();
        Append(options.IndexLink, "", Texts.Say("page.all-notebooks"));
        Append(options.ExplorerLink, "", Texts.Say("page.all-numbers"));
        Append(options.NotebookLink, " download", Texts.Say("page.notebook-file"));
        Append(options.PdfLink, "", "PDF");
        return links.Append(PageScripts.LanguageLink(options.OtherLanguageLink)).ToString();

        void Append(string? address, string attribute, string text)
        {
            if (address is not null)
                links
                    .Append("<a href=\"")
                    .Append(HtmlText.Encode(address))
                    .Append('"')
                    .Append(attribute)
                    .Append('>')
                    .Append(text)
                    .Append("</a>");
        }
    }

    private static string Contents(IReadOnlyList<Heading> headings, Heading? title)
    {
        var entries = headings
            .Where(heading => heading != title && heading.Level <= 3 && heading.Text.Length > 0)
            .ToList();
        if (entries.Count < 2)
            return "";
        var items = entries.Select(heading =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"<li class=\"level-{heading.Level}\">"
                    + $"<a href=\"#{HtmlText.Encode(heading.Id)}\">{HtmlText.EncodeMixed(heading.Text)}</a></li>\n"
            )
        );
        var contents = Texts.Say("page.contents");
        return $"<nav class=\"contents\" aria-label=\"{contents}\">\n<p>{contents}</p>\n<ol>\n{string.Concat(items)}</ol>\n</nav>";
    }

    private static string Failure(Notebook notebook)
    {
        var failed = notebook.Cells.FirstOrDefault(cell => cell.Outputs.Any(output => output is ErrorOutput));
        if (failed is null)
            return "";
        var number = CellRenderer.Number(failed);
        var cell = $"<a href=\"#cell-{number}\">{HtmlText.Encode(Texts.Say("page.cell", ("number", number)))}</a>";
        return $"<p class=\"failure\" role=\"alert\">{Texts.Say("page.stopped", ("cell", cell))}</p>";
    }
}
