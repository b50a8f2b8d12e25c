using System.Security.Cryptography;
using System.Text;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>plotly.js as it lies once beside all pages of a folder, under a name that holds the hash of its text.</summary>
/// <remarks>A browser checks the hash wherever the pages come from a server; from disk it has no means to, and the name says which text
/// it must be.</remarks>
internal sealed class PlotlyFile(string script)
{
    private readonly byte[] _hash = SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n")));

    /// <summary>The file.</summary>
    public SiteFile File => new($"plotly-{Convert.ToHexStringLower(_hash)[..12]}.js", script.ReplaceLineEndings("\n"));

    /// <summary>The script of a page that loads the file when a figure has room for it.</summary>
    public string Loader =>
        PageAssets
            .Read("plotly-loader.js")
            .Replace("{{file}}", File.Path, StringComparison.Ordinal)
            .Replace("{{hash}}", Convert.ToBase64String(_hash), StringComparison.Ordinal);
}
