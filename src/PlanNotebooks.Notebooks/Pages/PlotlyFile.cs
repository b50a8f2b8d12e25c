using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>plotly.js as it lies packed, once beside all pages of a folder, under a name that holds the hash of its text.</summary>
/// <remarks>The policy of a page names that hash too: a browser runs no other text in its place, from a server and from disk.</remarks>
/// <param name="script">The text of plotly.js.</param>
/// <param name="folder">The address of the folder that it lies in, from the pages': empty, or <c>../</c>.</param>
internal sealed partial class PlotlyFile(string script, string folder)
{
    private const int ShortHash = 12;

    // All pages of a run are given the same text, a megabyte long: it is packed once.
    private static readonly ConditionalWeakTable<string, PackedScript> Known = new();

    private readonly PackedScript _script = Known.GetValue(script, Pack);

    /// <summary>What runs, and what the policy names the hash of.</summary>
    public string Script => _script.Text;

    /// <summary>The file, with the licence in words at its head.</summary>
    public SiteFile File => new(Path, Packed);

    /// <summary>The script that holds plotly.js, packed.</summary>
    public string Packed => _script.Packed;

    private string Path => $"{folder}plotly-{_script.Hash[..ShortHash]}.js";

    /// <summary>The script of a page that loads plotly.js when a figure has room for it.</summary>
    /// <param name="beside">Whether it lies beside the page; else the page holds it.</param>
    public string Loader(bool beside) =>
        PageAssets.Read("plotly-loader.js").Replace("{{file}}", beside ? Path : "", StringComparison.Ordinal);

    private static PackedScript Pack(string script)
    {
        var text = script.ReplaceLineEndings("\n");
        return new PackedScript(
            text,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            $"{Licence().Match(text).Value}\nwindow.planPlotlyPacked = \"{PackedText.Of(text)}\";\n"
        );
    }

    [GeneratedRegex(@"\A/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Licence();

    private sealed record PackedScript(string Text, string Hash, string Packed);
}
