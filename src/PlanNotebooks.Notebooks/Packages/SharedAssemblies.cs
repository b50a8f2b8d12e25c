using System.Reflection;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Assemblies of which a session has one version, since the packages that every cell has speak of its types.</summary>
internal static class SharedAssemblies
{
    private const string FSharpCore = "FSharp.Core";

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
        var name = wanted[0].Name == FSharpCore && wanted.Count > 1 ? wanted[1].Name : wanted[0].Name;
        var here = AssemblyName.GetAssemblyName(host).Version!;
        throw new PackageException(
            name == FSharpCore
                ? (
                    $"FSharp.Core {needed.Version} is newer than the {here.ToString(2)} that Deedle and Plotly.NET "
                    + "share here; leave the line out, every cell has that one"
                )
                : (
                    $"{name} asks for FSharp.Core {needed.Version}, and Deedle and Plotly.NET share {here.ToString(2)} "
                    + $"here; name an older version of it: #r \"nuget: {name}, VERSION\""
                )
        );
    }
}
