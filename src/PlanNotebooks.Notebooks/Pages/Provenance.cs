using System.Text;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>What a page says at its foot: the files that it was made from and the version that made it.</summary>
/// <param name="Sources">The files, with their hashes.</param>
/// <param name="Version">The program with its version: PlanNotebooks 0.1.0; empty where it is not to be said.</param>
public sealed record Provenance(IReadOnlyList<PageSource> Sources, string Version)
{
    private const int ShortHash = 12;

    /// <summary>The files that are listed in the open; more are folded.</summary>
    private const int MostOpen = 24;

    /// <summary>Nothing to say.</summary>
    public static Provenance None { get; } = new([], "");

    /// <summary>The foot as HTML; empty where there is nothing to say.</summary>
    internal string ToHtml()
    {
        if (Sources.Count == 0 && Version.Length == 0)
            return "";
        var html = new StringBuilder(
            $"<footer class=\"made\" data-version=\"{HtmlText.Encode(Version)}\">\n<h2>{Texts.Say("made.from")}</h2>\n"
        );
        if (Sources.Count > 0)
        {
            var folded = Sources.Count > MostOpen;
            if (folded)
                html.Append("<details><summary>")
                    .Append(Texts.Say("made.files", ("count", Sources.Count)))
                    .Append("</summary>\n");
            html.Append("<ul>\n");
            foreach (var source in Sources)
                html.Append("<li><code>")
                    .Append(HtmlText.EncodeMixed(source.Name))
                    .Append("</code> <span class=\"hash\">SHA-256 ")
                    .Append(Short(source.Sha256))
                    .Append("…</span></li>\n");
            html.Append("</ul>\n").Append(folded ? "</details>\n" : "");
        }

        if (Version.Length > 0)
            html.Append("<p>").Append(Texts.Say("made.by", ("version", HtmlText.Encode(Version)))).Append("</p>\n");
        return html.Append("</footer>\n").ToString();
    }

    private static string Short(string hash) => HtmlText.Encode(hash.Length > ShortHash ? hash[..ShortHash] : hash);
}
