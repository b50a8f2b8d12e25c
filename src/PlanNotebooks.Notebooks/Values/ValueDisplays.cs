using System.Collections.Concurrent;
using System.Reflection;
using PlanNotebooks.Display;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>The displays of values that cannot show themselves, which loaded assemblies name by
/// <see cref="ValueDisplayAttribute"/>.</summary>
internal static class ValueDisplays
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<IValueDisplay>> Known = new();

    /// <summary>What shows a value of a package's type; null where no display knows it.</summary>
    public static IDisplayable? Find(object value)
    {
        // .NET's own types are shown here.
        if (value.GetType().Assembly == typeof(object).Assembly)
            return null;
        return AppDomain
            .CurrentDomain.GetAssemblies()
            .SelectMany(assembly => Known.GetOrAdd(assembly, Read))
            .Select(display => display.Find(value))
            .FirstOrDefault(found => found is not null);
    }

    private static IReadOnlyList<IValueDisplay> Read(Assembly assembly) =>
        assembly.IsDynamic
            ? []
            :
            [
                .. assembly
                    .GetCustomAttributes<ValueDisplayAttribute>()
                    .Select(attribute => (IValueDisplay)Activator.CreateInstance(attribute.Display)!),
            ];
}
