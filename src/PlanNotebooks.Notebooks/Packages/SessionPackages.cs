using Microsoft.CodeAnalysis.CSharp;
using PlanNotebooks.Notebooks.Interruption;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>The packages that a session's cells have asked for.</summary>
internal sealed class SessionPackages(PackageRestore restore)
{
    private readonly List<PackageName> _asked = [];
    private readonly Dictionary<string, PackageAssembly> _loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Restores what a cell's <c>#r "nuget: …"</c> lines ask for.</summary>
    /// <returns>The files of the assemblies that are new to the session.</returns>
    /// <exception cref="PackageException">A package cannot be had, or another version of it is loaded.</exception>
    public IReadOnlyList<string> Load(string code, CancellationToken cancellation)
    {
        var named = Read(code).Distinct().ToList();
        named.ForEach(SharedAssemblies.CheckGiven);
        var wanted = named
            .Where(package => !_asked.Contains(package) && HostAssemblies.FindPath(package.Name) is null)
            .ToList();
        if (wanted.Count == 0)
            return [];
        var restored = restore.Restore([.. _asked.Concat(wanted)], cancellation);
        CheckVersions(restored.Assemblies);
        SharedAssemblies.Check(wanted, restored.Assemblies);
        var added = restored
            .Assemblies.Where(assembly => !_loaded.ContainsKey(FileName(assembly)) && !HostHasNewer(assembly))
            .ToList();
        foreach (var assembly in added)
            _loaded[FileName(assembly)] = assembly;
        NativeLibraries.Add(restored.Natives, [.. added.Select(assembly => assembly.Path)]);
        NewerVersions.Add([.. added.Select(assembly => assembly.Path)]);
        _asked.AddRange(wanted);
        return [.. added.Select(assembly => assembly.Path)];
    }

    /// <summary>The file of a package's assembly that a cell has asked for; null where the host's is used or there is none.</summary>
    public string? FindFile(string assemblyName) => _loaded.GetValueOrDefault(assemblyName)?.Path;

    private static IEnumerable<PackageName> Read(string code)
    {
        if (!code.Contains(PackageName.Scheme, StringComparison.OrdinalIgnoreCase))
            yield break;
        var root = CSharpSyntaxTree.ParseText(code, GuardInserter.Language).GetCompilationUnitRoot();
        foreach (
            var reference in root.GetReferenceDirectives()
                .Select(directive => directive.File.ValueText)
                .Where(PackageName.IsPackage)
        )
        {
            yield return PackageName.TryParse(reference, out var package)
                ? package
                : throw new PackageException(
                    $"#r \"{reference}\" {PackageName.Fault(reference)}; expected #r \"nuget: Name\" or #r \"nuget: Name, 1.2.3\""
                );
        }
    }

    private void CheckVersions(IReadOnlyList<PackageAssembly> restored)
    {
        var other = restored.FirstOrDefault(assembly =>
            _loaded.TryGetValue(FileName(assembly), out var loaded) && loaded.Version != assembly.Version
        );
        if (other is not null)
            throw new PackageException(
                $"{other.Package} {other.Version} is needed, and {_loaded[FileName(other)].Version} is loaded; "
                    + "restart the kernel and name the version in the first cell"
            );
    }

    private static bool HostHasNewer(PackageAssembly assembly)
    {
        if (HostAssemblies.FindPath(FileName(assembly)) is not { } host)
            return false;
        return System.Reflection.AssemblyName.GetAssemblyName(host).Version
            >= System.Reflection.AssemblyName.GetAssemblyName(assembly.Path).Version;
    }

    private static string FileName(PackageAssembly assembly) => Path.GetFileNameWithoutExtension(assembly.Path);
}
