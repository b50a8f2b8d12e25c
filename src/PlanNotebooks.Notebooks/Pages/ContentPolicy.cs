using System.Security.Cryptography;
using System.Text;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The rule that a page gives its browser: fetch nothing, and run the page's own scripts alone.</summary>
internal static class ContentPolicy
{
    /// <summary>The policy of a page with these scripts, as they stand in it, without their tags.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="beside">Whether scripts that lie beside the page may be loaded too.</param>
    public static string For(IEnumerable<string> scripts, bool beside = false)
    {
        var allowed =
            string.Join(' ', scripts.Select(HashOf).DefaultIfEmpty("'none'")) + (beside ? " 'self' file:" : "");
        return $"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";
    }

    /// <summary>What allows one script that stands in a page.</summary>
    public static string HashOf(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
