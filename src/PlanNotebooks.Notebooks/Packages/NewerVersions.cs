using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Gives an assembly of a package that asks for an older version of another the newer one that was restored, as a program's
/// own loading does.</summary>
/// <remarks>The loader of scripts takes the version that is asked for, and no other, of an assembly with a strong name.</remarks>
internal static class NewerVersions
{
    private static readonly ConcurrentDictionary<string, AssemblyName> Restored = new(StringComparer.OrdinalIgnoreCase);

    static NewerVersions() =>
        AppDomain.CurrentDomain.AssemblyResolve += (_, asked) =>
            Find(new AssemblyName(asked.Name), asked.RequestingAssembly);

    /// <summary>Adds assemblies that a session may load.</summary>
    public static void Add(IReadOnlyList<string> assemblies)
    {
        foreach (var path in assemblies)
            Restored[Path.GetFileNameWithoutExtension(path)] = AssemblyName.GetAssemblyName(path);
    }

    // Asked for by its own version, the assembly comes from the loader of the session that the asking one is of.
    private static Assembly? Find(AssemblyName asked, Assembly? asking) =>
        asking is not null
        && asked.Name is { } name
        && Restored.TryGetValue(name, out var newer)
        && newer.Version > asked.Version
            ? AssemblyLoadContext.GetLoadContext(asking)?.LoadFromAssemblyName(newer)
            : null;
}
