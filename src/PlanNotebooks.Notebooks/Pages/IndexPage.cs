using System.Globalization;
using System.Text;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Makes the page that lists rendered notebooks.</summary>
public static class IndexPage
{
    /// <summary>Renders the list; the same entries give the same page.</summary>
    /// <param name="entries">The notebooks, in order.</param>
    /// <param name="provenance">What the pages were made from; null says nothing.</param>
    /// <param name="explorer">The address of the explorer; null where there is none.</param>
    /// <param name="corpus">What the corpus is, in a sentence; null says nothing.</param>
    /// <param name="otherLanguage">The address of the list in the other language; null where there is none.</param>
    /// <param name="day">The day that the pages were made on; null says none.</param>
    public static string Render(
        IReadOnlyList<IndexEntry> entries,
        Provenance? provenance = null,
        string? explorer = null,
        string? corpus = null,
        string? otherLanguage = null,
        DateOnly? day = null
    )
    {
        var answers = Answers(entries).ToList();
        var theme = PageAssets.Read("theme.js");
        var bar = PageScripts.Read("bar.js");
        var words = PageScripts.Read("words.js");
        return PageTemplate.Fill(
            PageAssets.Read("index.html"),
            new Dictionary<string, string>
            {
                ["policy"] = ContentPolicy.For([theme, words, bar]),
                ["theme"] = theme,
                ["title"] = Texts.Say("index.title"),
                ["lang"] = PageScripts.LanguageTag,
                ["skip"] = Texts.Say("page.skip"),
                ["files"] = Texts.Say("page.files"),
                ["style"] = PageScripts.Style,
                ["links"] = Links(explorer) + PageScripts.LanguageLink(otherLanguage),
                ["corpus"] = Paragraph(corpus) + Paragraph(ObservationText.SignIn(answers)) + Paragraph(Made(day, provenance)),
                ["entries"] = string.Concat(entries.Zip(answers, Entry)),
                ["sources"] = (provenance ?? Provenance.None).ToHtml(),
                ["scripts"] = $"<script>{words}</script>\n<script>{bar}</script>\n",
            }
        );
    }

    private static string Links(string? explorer) =>
        explorer is null ? "" : $"<a href=\"{HtmlText.Encode(explorer)}\">{Texts.Say("page.all-numbers")}</a>";

    private static string Paragraph(string? words) =>
        string.IsNullOrEmpty(words) ? "" : $"<p class=\"corpus\">{HtmlText.EncodeMixed(words)}</p>\n";

    private static string? Made(DateOnly? day, Provenance? provenance) =>
        day is null
            ? null
            : Texts.Say(
                "index.made",
                ("day", day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("version", provenance?.Version ?? "")
            );

    /// <summary>The first sentence of each page that no page before it answered with; its first where all were said.</summary>
    private static IEnumerable<string> Answers(IEnumerable<IndexEntry> entries)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var sentences = Sentences.Of(entry.Summary);
            var answer = sentences.FirstOrDefault(sentence => !said.Contains(sentence)) ?? sentences.FirstOrDefault("");
            said.Add(answer);
            yield return answer;
        }
    }

    private static string Entry(IndexEntry entry, string answer)
    {
        var html = new StringBuilder("<li>\n");
        if (entry.Thumbnail is { } picture)
            html.Append("<div class=\"thumbnail plan-figure-static\" role=\"img\" aria-label=\"")
                .Append(HtmlText.Encode(Texts.Say("index.figure", ("words", picture.Words))))
                .Append("\">")
                .Append(picture.Svg)
                .Append("</div>\n");
        html.Append("<div>\n<h2>").Append(Linked(entry)).Append("</h2>\n");
        if (entry.Problem is { } problem)
            html.Append("<p class=\"failure\">").Append(HtmlText.Encode(problem)).Append("</p>\n");
        if (answer.Length > 0)
            html.Append("<p>").Append(HtmlText.EncodeMixed(answer)).Append("</p>\n");
        if (entry.PdfLink is { } pdf)
            html.Append("<p class=\"files\"><a href=\"")
                .Append(HtmlText.Encode(pdf))
                .Append("\">PDF<span class=\"away\">: ")
                .Append(HtmlText.EncodeMixed(entry.Title))
                .Append("</span></a></p>\n");
        return html.Append("<p class=\"files\"><code>")
            .Append(HtmlText.EncodeMixed(entry.Source))
            .Append("</code></p>\n</div>\n</li>\n")
            .ToString();
    }

    private static string Linked(IndexEntry entry)
    {
        var title = HtmlText.EncodeMixed(entry.Title);
        return entry.Link is { } link ? $"<a href=\"{HtmlText.Encode(link)}\">{title}</a>" : title;
    }
}
