using System.Reflection;
using System.Runtime.Loader;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>The assemblies that this process has or can load by name: the framework's and its own.</summary>
/// <remarks>
/// A cell that refers to one of these must get the very same assembly: loaded a second time from the path that the
/// cell names, its types would be others than those the process shows and compares.
/// </remarks>
internal static class HostAssemblies
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Paths = new(ReadTrustedPaths);
    private static readonly string? FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location);

    /// <summary>The file of the host's assembly with this simple name; null where the host has none.</summary>
    public static string? FindPath(string name)
    {
        if (Paths.Value.TryGetValue(name, out var path))
            return path;
        var loaded = AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => HasName(assembly, name));
        return string.IsNullOrEmpty(loaded?.Location) ? null : loaded.Location;
    }

    /// <summary>
    /// Whether the host has this assembly from .NET itself: one that the runtime never loads a second time, by whatever path it is
    /// named.
    /// </summary>
    public static bool IsFramework(string name) =>
        FindPath(name) is { } path && Path.GetDirectoryName(path) == FrameworkFolder;

    /// <summary>Whether an assembly is of .NET itself.</summary>
    public static bool IsFramework(Assembly assembly) => Path.GetDirectoryName(assembly.Location) == FrameworkFolder;

    /// <summary>Whether the host has loaded the assembly with this simple name.</summary>
    public static bool IsLoaded(string name) =>
        AssemblyLoadContext.Default.Assemblies.Any(assembly => HasName(assembly, name));

    /// <summary>The host's assembly with this simple name, which must be one that <see cref="FindPath"/> finds.</summary>
    public static Assembly Load(string name) =>
        AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => HasName(assembly, name))
        ?? AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name));

    private static bool HasName(Assembly assembly, string name) =>
        string.Equals(assembly.GetName().Name, name, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> ReadTrustedPaths()
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        foreach (var path in list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        return paths;
    }
}
