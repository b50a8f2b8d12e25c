using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using PlanNotebooks.Notebooks.Packages;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>
/// Finds what <c>#r</c> names: an assembly that the process has, by its simple name; a package that has been restored; else a
/// file, from the notebook's folder; and what those need in turn, from the process or from beside them.
/// </summary>
internal sealed class ReferenceResolver(string folder, InteractiveAssemblyLoader loader, SessionPackages packages) : MetadataReferenceResolver
{
    private const string Extension = ".dll";

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties)
    {
        if (PackageName.IsPackage(reference))
            return ResolvePackage(reference, properties) is { } assembly ? [assembly] : [];
        if (FindHost(SimpleName(reference), properties) is { } host)
            return [host];
        var path = Path.GetFullPath(reference, folder);
        return File.Exists(path) ? [MetadataReference.CreateFromFile(path, properties)] : [];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition,
        AssemblyIdentity referenceIdentity)
    {
        if (FindHost(referenceIdentity.Name, MetadataReferenceProperties.Assembly) is { } host)
            return host;
        var beside = Path.Combine(Path.GetDirectoryName(definition.Display) ?? folder, referenceIdentity.Name + Extension);
        return File.Exists(beside) ? MetadataReference.CreateFromFile(beside) : null;
    }

    // The compiler takes one file for one #r; the package's others are among the session's references already.
    private PortableExecutableReference? ResolvePackage(string reference, MetadataReferenceProperties properties)
    {
        if (!PackageName.TryParse(reference, out var package))
            return null;
        if (packages.FindFile(package.Name) is { } path)
            return MetadataReference.CreateFromFile(path, properties);
        return FindHost(package.Name, properties) ?? FindHost("System.Runtime", properties);
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => folder.GetHashCode(StringComparison.Ordinal);

    private PortableExecutableReference? FindHost(string name, MetadataReferenceProperties properties)
    {
        if (HostAssemblies.FindPath(name) is not { } path)
            return null;
        loader.RegisterDependency(HostAssemblies.Load(name));
        return MetadataReference.CreateFromFile(path, properties);
    }

    private static string SimpleName(string reference)
    {
        var file = reference[(reference.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? file[..^Extension.Length] : file;
    }
}
