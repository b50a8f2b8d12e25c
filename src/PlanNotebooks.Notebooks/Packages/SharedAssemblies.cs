using System.Reflection;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Assemblies of which a session has one version, since the packages that every cell has speak of its types.</summary>
internal static class SharedAssemblies
{
    private const string FSharpCore = "FSharp.Core";

    /// <summary>Refuses a newer version of a package that every cell has: what speaks of its types here would not know them.</summary>
    /// <exception cref="PackageException">It is newer; says what to type.</exception>
    public static void CheckGiven(PackageName package)
    {
        if (HostAssemblies.FindPath(package.Name) is not { } host || HostAssemblies.IsFramework(package.Name))
            return;
        var here = AssemblyName.GetAssemblyName(host).Version!;
        if (!Version.TryParse(package.Version.Split('-')[0], out var asked) || !IsNewer(asked, here))
            return;
        throw new PackageException(
            $"{package.Name} {package.Version} is newer than the {here.ToString(2)} that every cell has, and packages "
                + "share here; leave the line out"
        );
    }

    // The last number of a package's version is often not its assembly's.
    private static bool IsNewer(Version asked, Version here) =>
        (asked.Major, asked.Minor).CompareTo((here.Major, here.Minor)) > 0;

    /// <summary>Refuses packages that need a newer FSharp.Core than that of Deedle and Plotly.NET: their types would be two.</summary>
    /// <exception cref="PackageException">They do; says what to type.</exception>
    public static void Check(IReadOnlyList<PackageName> wanted, IReadOnlyList<PackageAssembly> restored)
    {
        if (HostAssemblies.FindPath(FSharpCore) is not { } host)
            return;
        var needed = restored.FirstOrDefault(assembly => Path.GetFileNameWithoutExtension(assembly.Path) == FSharpCore);
        if (
            needed is null
            || AssemblyName.GetAssemblyName(needed.Path).Version <= AssemblyName.GetAssemblyName(host).Version
        )
            return;
        var name = wanted[0].Name;
        var here = AssemblyName.GetAssemblyName(host).Version!;
        throw new PackageException(
            $"{name} asks for FSharp.Core {needed.Version}, and Deedle and Plotly.NET share {here.ToString(2)} here; "
                + $"name an older version of it: #r \"nuget: {name}, VERSION\""
        );
    }
}
