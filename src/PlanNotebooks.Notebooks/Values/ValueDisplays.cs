using System.Collections.Concurrent;
using System.Reflection;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>The displays of values that cannot show themselves, which loaded assemblies name by
/// <see cref="ValueDisplayAttribute"/>.</summary>
internal static class ValueDisplays
{
    /// <summary>Those of ours that show values of packages; a cell may have made such a value without them.</summary>
    private static readonly string[] OfPackages = ["PlanNotebooks.Frames", "PlanNotebooks.Plotly"];

    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<IValueDisplay>> Known = new();

    /// <summary>What shows a value of a package's type; null where no display knows it.</summary>
    public static IDisplayable? Find(object value)
    {
        // .NET's own types, and those that cells declare of them, are shown here.
        if (!Packages(value.GetType()).Any())
            return null;
        foreach (var name in OfPackages.Where(name => HostAssemblies.FindPath(name) is not null))
            HostAssemblies.Load(name);
        return AppDomain
            .CurrentDomain.GetAssemblies()
            .SelectMany(assembly => Known.GetOrAdd(assembly, Read))
            .Select(display => display.Find(value))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The packages that a type and its bases come from: assemblies of files, neither .NET's nor ours.</summary>
    private static IEnumerable<Assembly> Packages(Type type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            if (one.Assembly is { Location.Length: > 0 } assembly && !HostAssemblies.IsFramework(assembly) && !IsOurs(assembly))
                yield return assembly;
        }
    }

    private static bool IsOurs(Assembly assembly) =>
        assembly.GetName().Name!.StartsWith(nameof(PlanNotebooks), StringComparison.Ordinal);

    private static IReadOnlyList<IValueDisplay> Read(Assembly assembly)
    {
        if (assembly.IsDynamic)
            return [];
        try
        {
            var named = assembly.GetCustomAttributes<ValueDisplayAttribute>();
            return [.. named.Select(attribute => (IValueDisplay)Activator.CreateInstance(attribute.Display)!)];
        }
        catch (Exception e) when (e is IOException or TypeLoadException or BadImageFormatException)
        {
            // An assembly whose attributes are of another that is not there: no display of ours.
            return [];
        }
    }
}
