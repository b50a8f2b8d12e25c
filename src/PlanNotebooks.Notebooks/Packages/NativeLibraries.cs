using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Lets the assemblies of packages find the native libraries that their packages bring.</summary>
internal static class NativeLibraries
{
    private static readonly ConcurrentDictionary<string, string> Paths = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, bool> Users = new();

    static NativeLibraries() => AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Attach(loaded.LoadedAssembly);

    /// <summary>Adds libraries, and the assemblies that may ask for them, before these are loaded.</summary>
    public static void Add(IReadOnlyList<string> natives, IReadOnlyList<string> assemblies)
    {
        foreach (var native in natives)
            Paths[Bare(Path.GetFileName(native))] = native;
        foreach (var assembly in assemblies)
            Users[assembly] = true;
    }

    private static void Attach(Assembly assembly)
    {
        if (assembly.IsDynamic || string.IsNullOrEmpty(assembly.Location) || !Users.ContainsKey(assembly.Location))
            return;
        try
        {
            NativeLibrary.SetDllImportResolver(assembly, Resolve);
        }
        catch (InvalidOperationException)
        {
            // The assembly has brought a resolver of its own.
        }
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? search) =>
        Paths.TryGetValue(Bare(name), out var path) && NativeLibrary.TryLoad(path, out var handle)
            ? handle
            : IntPtr.Zero;

    // "libsqlite3.so", "sqlite3.dll" and "sqlite3" are one library.
    private static string Bare(string name)
    {
        var bare = name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name;
        foreach (var end in (string[])[".dll", ".so", ".dylib"])
            bare = bare.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? bare[..^end.Length] : bare;
        return bare;
    }
}
