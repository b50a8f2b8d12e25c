using System.Security.Cryptography;
using System.Text;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The scripts that all pages of a folder have in common, as one file beside them, named for what it holds.</summary>
internal static class SharedScript
{
    private const int ShortHash = 12;

    /// <summary>The file.</summary>
    /// <param name="scripts">The scripts, in the order in which they run.</param>
    public static SiteFile Of(IEnumerable<string> scripts)
    {
        var text = string.Concat(scripts.Select(script => script.TrimEnd() + "\n"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new SiteFile($"page-{hash[..ShortHash]}.js", text);
    }
}
