using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Makes links and pictures of Markdown safe for a page that stands alone.</summary>
/// <param name="folder">The folder that pictures are read from, to be put into the page; null where there is none.</param>
internal sealed partial class LinkRewriter(string? folder)
{
    private const string NotebookExtension = ".ipynb";

    private static readonly Dictionary<string, string> PictureTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>
    /// Rewrites a link: to a notebook, it leads to the notebook's page; a picture nearby becomes part of the page, one
    /// from elsewhere a link; what would run a script leads nowhere.
    /// </summary>
    public void Rewrite(LinkInline link)
    {
        link.Url = Safe(link.Url ?? "");
        if (link.IsImage)
            Embed(link);
        else if (!IsWeb(link.Url) && link.Url.EndsWith(NotebookExtension, StringComparison.OrdinalIgnoreCase))
            link.Url = link.Url[..^NotebookExtension.Length] + ".html";
    }

    /// <summary>Whether a link leads out of the folder of the pages.</summary>
    public static bool LeavesTheFolder(LinkInline link) =>
        !link.IsImage && link.Url?.StartsWith("../", StringComparison.Ordinal) == true;

    /// <summary>Takes the target from an address in the text that is none of the web or of mail.</summary>
    public void Check(AutolinkInline link)
    {
        if (!link.IsEmail)
            link.Url = Safe(link.Url);
    }

    private void Embed(LinkInline image)
    {
        var url = image.Url ?? "";
        if (ReadPicture(url) is { } data)
            image.Url = data;
        else
            image.IsImage = false;
    }

    private string? ReadPicture(string url)
    {
        if (folder is null || IsWeb(url) || !PictureTypes.TryGetValue(Path.GetExtension(url), out var type))
            return null;
        var path = Path.GetFullPath(Uri.UnescapeDataString(url), folder);
        return FileKind.IsFile(path) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : null;
    }

    private static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out _);

    // A colon before any slash starts a scheme, however the browser would come to read it.
    private static string Safe(string url)
    {
        var trimmed = string.Concat(url.Where(character => !char.IsControl(character))).Trim();
        return Scheme().IsMatch(trimmed) && !SafeScheme().IsMatch(trimmed) ? "#" : trimmed;
    }

    [GeneratedRegex("^[^:/?#]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex("^(?:https?|mailto):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SafeScheme();
}
