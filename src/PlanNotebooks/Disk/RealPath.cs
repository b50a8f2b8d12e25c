namespace PlanNotebooks.Disk;

/// <summary>Where a path leads once every link in it is followed, so that two names of one place are seen to be one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>The place; what does not exist yet is placed in the folder that does.</summary>
    /// <exception cref="IOException">Its links go round in a circle.</exception>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether two paths lead to one place, or to one file by its two names.</summary>
    public static bool AreOne(string one, string other) => IsOneWith(one)(other);

    /// <summary>Tells of many paths whether each leads to the place of one, or to its file by another name; that one is followed
    /// once.</summary>
    /// <exception cref="IOException">Its links go round in a circle.</exception>
    public static Func<string, bool> IsOneWith(string one)
    {
        var place = Of(one);
        return other => string.Equals(place, Of(other), Comparison) || FileKind.AreOne(one, other);
    }

    /// <summary>Whether a path leads to a place below a folder.</summary>
    public static bool IsIn(string path, string folder) =>
        Of(path).StartsWith(Path.TrimEndingDirectorySeparator(Of(folder)) + Path.DirectorySeparatorChar, Comparison);

    private static string Of(string full, int linksLeft)
    {
        if (Path.GetDirectoryName(full) is not { } above)
            return full;
        var folder = Of(above, linksLeft);
        var place = Path.Combine(folder, Path.GetFileName(full));
        if (new FileInfo(place).LinkTarget is not { } target)
            return place;
        return linksLeft > 0
            ? Of(Path.GetFullPath(target, folder), linksLeft - 1)
            : throw new IOException($"{full}: too many links, or links in a circle");
    }
}
