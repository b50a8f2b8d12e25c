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
    public static IReadOnlyList<string> Folders { get; } = ["data", "texts", "regions"];

    private const string Policy =
        "default-src 'none'; script-src 'self' file: {0}; style-src 'self' file:; img-src data:";

    private const string Words = "explorer.";

    /// <summary>The observations of the first file, which is shown while the others are read.</summary>
    private const int FirstPart = 400;
    private const int Part = 6000;

    private static readonly string[] Scripts =
    [
        "words.js",
        "files.js",
        "edges.js",
        "store.js",
        "list.js",
        "chart.js",
        "report.js",
        "profile.js",
        "explorer.js",
        "bar.js",
    ];
    private static readonly string[] Styles = ["page.css", "explorer.css"];

    /// <summary>The files, each made when it is asked for; the page comes last.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="options">What stands beside them.</param>
    public static IEnumerable<SiteFile> Files(IEnumerable<Report> reports, ExplorerOptions options)
    {
        var part = new ObservationPart();
        var read = new List<Report>();
        var parts = 0;
        foreach (var report in reports)
        {
            yield return new SiteFile(ReportScript.PathOf(report.Id), ReportScript.Write(report));
            part.Add(report);
            read.Add(report with { Numbers = [] });
            if (part.Count < (parts == 0 ? FirstPart : Part))
                continue;
            yield return new SiteFile(PartPath(parts), part.Close(parts++));
        }

        var corpus = Corpus.Of(read).With(options.Statistics());
        part.Add(corpus.Statistics, corpus.Indicators);
        if (part.Count > 0)
            yield return new SiteFile(PartPath(parts), part.Close(parts++));
        var profile = new RegionProfile(corpus);
        foreach (var region in profile.Regions)
            yield return new SiteFile(RegionProfile.PathOf(region), profile.Write(region));
        foreach (var asset in Scripts.Concat(Styles))
            yield return new SiteFile(asset, asset == "page.css" ? PageScripts.Style : PageScripts.Read(asset));
        yield return new SiteFile(IndexName, Index(parts, corpus, options));
    }

    private static string PartPath(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"data/observations-{number:000}.js");

    private static string Index(int parts, Corpus corpus, ExplorerOptions options)
    {
        var theme = PageAssets.Read("theme.js");
        var official = corpus.Statistics.Figures.RowCount;
        var observations = corpus.Observations.RowCount;
        var words = Texts
            .Keys.Where(key => key.StartsWith(Words, StringComparison.Ordinal))
            .Except(["explorer.count", "explorer.count-official"])
            .ToDictionary(key => key[Words.Length..], key => HtmlText.Encode(Texts.Say(key)));
        return PageTemplate.Fill(
            PageAssets.Read("explorer.html"),
            new Dictionary<string, string>(words)
            {
                ["policy"] = string.Format(CultureInfo.InvariantCulture, Policy, ContentPolicy.HashOf(theme)),
                ["theme"] = theme,
                ["lang"] = PageScripts.LanguageTag,
                ["links"] =
                    (options.BackLink is { } back ? $"<a href=\"{HtmlText.Encode(back)}\">{Texts.Say("page.all-notebooks")}</a>" : "")
                    + PageScripts.LanguageLink(options.OtherLanguageLink),
                ["parts"] = FormattableString.Invariant($"{parts}"),
                ["size"] = FormattableString.Invariant($"{observations + official}"),
                ["official"] = FormattableString.Invariant($"{official}"),
                ["reports"] = FormattableString.Invariant($"{corpus.Reports.RowCount}"),
                ["count"] = official == 0
                    ? Texts.Say("explorer.count", ("observations", observations), ("reports", corpus.Reports.RowCount))
                    : Texts.Say(
                        "explorer.count-official",
                        ("observations", observations),
                        ("reports", corpus.Reports.RowCount),
                        ("official", official)
                    ),
                ["sources"] = options.Provenance().ToHtml(),
                ["scripts"] = string.Concat(Scripts.Select(file => $"<script src=\"{file}\" defer></script>\n")),
            }
        );
    }
}
