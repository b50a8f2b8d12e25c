namespace PlanNotebooks.Disk;

/// <summary>Names of files that the system cannot give as text.</summary>
internal static class FileNames
{
    /// <summary>What is to be said of a file or folder whose name is no UTF-8, as of archives that were packed on Windows and unpacked
    /// without a word of their encoding.</summary>
    public const string NoUtf8 =
        "has a name that is no UTF-8, as where an archive from Windows was unpacked; "
        + "rename it (convmv -r -f gb18030 -t utf8 --notest FOLDER) or read the archive itself";

    private const char Lost = '\uFFFD';

    /// <summary>Whether a path came with bytes that are no text, by which nothing can be opened.</summary>
    public static bool IsLost(string path) =>
        path.Contains(Lost, StringComparison.Ordinal) && !File.Exists(path) && !Directory.Exists(path);
}
