using System.IO.Compression;

namespace PlanNotebooks.Formats.Archives;

/// <summary>Gives every entry of an archive a name of its own: the second 报告.txt is 报告 (2).txt.</summary>
internal static class EntryNames
{
    /// <summary>The entries with their names, ordered by them; entries of one name stay in the archive's order.</summary>
    public static IEnumerable<(ZipArchiveEntry Entry, string Name)> Of(
        IEnumerable<ZipArchiveEntry> entries,
        Func<ZipArchiveEntry, string> nameOf
    )
    {
        var ordered = entries
            .Select(entry => (Entry: entry, Name: nameOf(entry)))
            .OrderBy(one => one.Name, StringComparer.Ordinal)
            .ToList();
        var taken = ordered.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var before = "";
        foreach (var (entry, name) in ordered)
        {
            yield return (entry, name == before ? Next(name, taken) : name);
            before = name;
        }
    }

    private static string Next(string name, HashSet<string> taken)
    {
        var ending = Path.GetExtension(name);
        for (var number = 2; ; number++)
            if ($"{name[..^ending.Length]} ({number}){ending}" is var next && taken.Add(next))
                return next;
    }
}
