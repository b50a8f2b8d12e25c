using System.Text;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Makes the page that lists rendered notebooks.</summary>
public static class IndexPage
{
    private const string Title = "Notebooks";

    /// <summary>Renders the list; the same entries give the same page.</summary>
    public static string Render(IReadOnlyList<IndexEntry> entries) =>
        PageTemplate.Fill(PageAssets.Read("index.html"), new Dictionary<string, string>
        {
            ["policy"] = ContentPolicy.For([]),
            ["title"] = Title,
            ["style"] = PageAssets.Read("page.css"),
            ["entries"] = string.Concat(entries.Select(Entry)),
            ["sources"] = string.Concat(entries.Select(Source)),
        });

    private static string Entry(IndexEntry entry)
    {
        var html = new StringBuilder("<li>\n<h2>").Append(Linked(entry)).Append("</h2>\n");
        if (entry.Problem is { } problem)
            html.Append("<p class=\"failure\">").Append(HtmlText.Encode(problem)).Append("</p>\n");
        if (entry.Summary.Length > 0)
            html.Append("<p>").Append(HtmlText.EncodeMixed(entry.Summary)).Append("</p>\n");
        return html.Append("</li>\n").ToString();
    }

    private static string Linked(IndexEntry entry)
    {
        var title = HtmlText.EncodeMixed(entry.Title);
        return entry.Link is { } link ? $"<a href=\"{HtmlText.Encode(link)}\">{title}</a>" : title;
    }

    private static string Source(IndexEntry entry) => $"<li><code>{HtmlText.Encode(entry.Source)}</code></li>\n";
}
