using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Makes the explorer: static files in which all observations of a corpus can be filtered, drawn, and followed to the words
/// that they were read from.</summary>
/// <remarks>The files work from disk: data come as scripts, since a page from disk may not read other files; a report's text is fetched
/// when it is asked for.</remarks>
public static class ExplorerSite
{
    /// <summary>The page to open.</summary>
    public const string IndexName = "index.html";

    /// <summary>The folders that hold nothing but files of the explorer.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["data", "texts"];

    private const string Policy =
        "default-src 'none'; script-src 'self' file: {0}; style-src 'self' file:; img-src data:";

    private const string Words = "explorer.";

    /// <summary>The observations of the first file, which is shown while the others are read.</summary>
    private const int FirstPart = 400;
    private const int Part = 6000;

    private static readonly string[] Scripts =
    [
        "words.js",
        "store.js",
        "list.js",
        "chart.js",
        "report.js",
        "explorer.js",
        "bar.js",
    ];
    private static readonly string[] Styles = ["page.css", "explorer.css"];

    /// <summary>The files, each made when it is asked for; the page comes last.</summary>
    /// <param name="reports">The reports; each is let go when its text and observations are written.</param>
    /// <param name="provenance">What the page says that it was made from, asked for once all reports were read.</param>
    /// <param name="backLink">The address of the page that leads here; null where there is none.</param>
    public static IEnumerable<SiteFile> Files(
        IEnumerable<Report> reports,
        Func<Provenance> provenance,
        string? backLink = null
    )
    {
        var part = new ObservationPart();
        var (parts, count, total) = (0, 0, 0);
        foreach (var report in reports)
        {
            yield return new SiteFile(ReportFile.PathOf(report.Id), ReportFile.Write(report));
            part.Add(report);
            total++;
            count += report.Observations.Count;
            if (part.Count < (parts == 0 ? FirstPart : Part))
                continue;
            yield return new SiteFile(PartPath(parts++), part.Close());
        }

        if (part.Count > 0)
            yield return new SiteFile(PartPath(parts++), part.Close());
        foreach (var asset in Scripts.Concat(Styles))
            yield return new SiteFile(asset, asset == "page.css" ? PageScripts.Style : PageScripts.Read(asset));
        yield return new SiteFile(IndexName, Index(parts, count, total, provenance(), backLink));
    }

    private static string PartPath(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"data/observations-{number:000}.js");

    private static string Index(int parts, int observations, int reports, Provenance provenance, string? backLink)
    {
        var theme = PageAssets.Read("theme.js");
        var files = Scripts.Concat(Enumerable.Range(0, parts).Select(PartPath));
        var words = Texts
            .Keys.Where(key => key.StartsWith(Words, StringComparison.Ordinal) && key != "explorer.count")
            .ToDictionary(key => key[Words.Length..], key => HtmlText.Encode(Texts.Say(key)));
        return PageTemplate.Fill(
            PageAssets.Read("explorer.html"),
            new Dictionary<string, string>(words)
            {
                ["policy"] = string.Format(CultureInfo.InvariantCulture, Policy, ContentPolicy.HashOf(theme)),
                ["theme"] = theme,
                ["lang"] = PageScripts.LanguageTag,
                ["links"] = backLink is null
                    ? ""
                    : $"<a href=\"{HtmlText.Encode(backLink)}\">{Texts.Say("page.all-notebooks")}</a>",
                ["count"] = Texts.Say("explorer.count", ("observations", observations), ("reports", reports)),
                ["sources"] = provenance.ToHtml(),
                ["scripts"] = string.Concat(files.Select(file => $"<script src=\"{file}\" defer></script>\n")),
            }
        );
    }
}
