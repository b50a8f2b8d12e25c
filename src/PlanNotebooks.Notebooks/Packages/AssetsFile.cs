using System.Text.Json;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Reads <c>project.assets.json</c>, in which the SDK writes what a restore found.</summary>
internal static class AssetsFile
{
    private const string NoFile = "_._";

    /// <summary>Reads the assemblies and native libraries for this machine's kind.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">The file is no such file.</exception>
    public static RestoredPackages Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var folders = document
            .RootElement.GetProperty("packageFolders")
            .EnumerateObject()
            .Select(folder => folder.Name)
            .ToList();
        var places = document.RootElement.GetProperty("libraries");
        // The last target is the one for this machine's kind; the one before it is for any.
        var target = document.RootElement.GetProperty("targets").EnumerateObject().Last().Value;
        var assemblies = new List<PackageAssembly>();
        var natives = new List<string>();
        foreach (var library in target.EnumerateObject())
        {
            if (!places.TryGetProperty(library.Name, out var place) || !place.TryGetProperty("path", out var relative))
                continue;
            var name = library.Name.Split('/');
            assemblies.AddRange(
                Files(library.Value, "runtime", folders, relative.GetString()!)
                    .Select(file => new PackageAssembly(name[0], name[1], file))
            );
            natives.AddRange(Files(library.Value, "native", folders, relative.GetString()!));
        }

        return new RestoredPackages(assemblies, natives);
    }

    private static IEnumerable<string> Files(JsonElement library, string kind, List<string> folders, string package)
    {
        if (!library.TryGetProperty(kind, out var files))
            return [];
        return files
            .EnumerateObject()
            .Where(file => !file.Name.EndsWith(NoFile, StringComparison.Ordinal))
            .Select(file =>
                folders
                    .Select(folder => Path.GetFullPath(Path.Combine(folder, package, file.Name)))
                    .FirstOrDefault(File.Exists)
            )
            .OfType<string>();
    }
}
