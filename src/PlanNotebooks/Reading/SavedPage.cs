namespace PlanNotebooks.Reading;

/// <summary>Folders in which a browser saves what a page shows beside its text: pictures, scripts, the pages of its frames.</summary>
internal static class SavedPage
{
    /// <summary>How such folders are named, by browsers of all kinds and languages: after the page.</summary>
    private static readonly string[] Ends = ["_files", ".files", "_file", "_文件", ".文件"];

    private static readonly string[] Pages = [".html", ".htm", ".shtml", ".xhtml"];

    /// <summary>The name of the page that a folder was saved with, which stands beside it; null of any other folder.</summary>
    public static string? Of(string folder)
    {
        var end = Array.Find(Ends, end => folder.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        if (end is null)
            return null;
        var page = Array.Find(Pages, ending => File.Exists(folder[..^end.Length] + ending));
        return page is null ? null : Path.GetFileName(folder[..^end.Length] + page);
    }
}
