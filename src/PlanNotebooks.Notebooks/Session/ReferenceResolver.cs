using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using PlanNotebooks.Disk;
using PlanNotebooks.Notebooks.Packages;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>
/// Finds what <c>#r</c> names: an assembly that the process has, by its simple name; a package that has been restored; else a
/// file, from the notebook's folder; and what those need in turn, from the process or from beside them.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="loader">Told which of the process's assemblies cells refer to.</param>
/// <param name="packages">The packages that cells have asked for.</param>
/// <param name="given">Simple names of the assemblies that every cell is given, and whose inner workings cells do not see.</param>
internal sealed class ReferenceResolver(
    string folder,
    InteractiveAssemblyLoader loader,
    SessionPackages packages,
    IReadOnlySet<string> given
) : MetadataReferenceResolver
{
    private const string Extension = ".dll";

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties
    )
    {
        if (PackageName.IsPackage(reference))
            return ResolvePackage(reference) is { } assembly ? [assembly.WithProperties(properties)] : [];
        if (FindHost(SimpleName(reference)) is { } host)
            return [host.WithProperties(properties)];
        var path = Path.GetFullPath(reference, folder);
        return FileKind.IsFile(path) ? [AssemblyReferences.FromFile(path).WithProperties(properties)] : [];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition,
        AssemblyIdentity referenceIdentity
    )
    {
        if (IsInnerWorking(definition, referenceIdentity.Name))
            return null;
        if (FindHost(referenceIdentity.Name) is { } host)
            return host;
        var beside = Path.Combine(
            Path.GetDirectoryName(definition.Display) ?? folder,
            referenceIdentity.Name + Extension
        );
        return FileKind.IsFile(beside) ? AssemblyReferences.FromFile(beside) : null;
    }

    // The compiler takes one file for one #r; the package's others are among the session's references already.
    private PortableExecutableReference? ResolvePackage(string reference)
    {
        if (!PackageName.TryParse(reference, out var package))
            return null;
        return packages.FindFile(package.Name) is { } path
            ? AssemblyReferences.FromFile(path)
            : FindHost(package.Name) ?? FindHost("System.Runtime");
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => folder.GetHashCode(StringComparison.Ordinal);

    // The compiler and the readers of Word files are megabytes to read, and no cell names them through the library.
    private bool IsInnerWorking(MetadataReference definition, string name) =>
        given.Contains(SimpleName(definition.Display ?? ""))
        && !given.Contains(name)
        && !HostAssemblies.IsFramework(name);

    private PortableExecutableReference? FindHost(string name)
    {
        if (AssemblyReferences.ToHost(name) is not { } reference)
            return null;
        if (!HostAssemblies.IsFramework(name))
            loader.RegisterDependency(HostAssemblies.Load(name));
        return reference;
    }

    private static string SimpleName(string reference)
    {
        var file = reference[(reference.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? file[..^Extension.Length] : file;
    }
}
