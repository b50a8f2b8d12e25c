using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>A package as <c>#r "nuget: Name, Version"</c> names it.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">A version or a range; <c>*</c> for the newest one.</param>
public sealed partial record PackageName(string Name, string Version)
{
    /// <summary>What such a reference starts with.</summary>
    public const string Scheme = "nuget:";

    /// <summary>Whether a reference is to a package, well formed or not.</summary>
    public static bool IsPackage(string reference) =>
        reference.TrimStart().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a reference: <c>nuget: Name</c> or <c>nuget: Name, Version</c>.</summary>
    public static bool TryParse(string reference, [NotNullWhen(true)] out PackageName? package)
    {
        package = null;
        if (!IsPackage(reference))
            return false;
        var (name, version) = Parts(reference);
        if (!Id().IsMatch(name) || !VersionOrRange().IsMatch(version))
            return false;
        package = new PackageName(name, version);
        return true;
    }

    /// <summary>What is wrong with a reference that <see cref="TryParse"/> does not read.</summary>
    public static string Fault(string reference)
    {
        var (name, version) = Parts(reference);
        return Id().IsMatch(name) ? $"asks for the version {version} of {name}, which is none" : "names no package";
    }

    private static (string Name, string Version) Parts(string reference)
    {
        var parts = reference.TrimStart()[Scheme.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length == 2 && parts[1].Length > 0 ? parts[1] : "*");
    }

    // The name and the version go into a project file and a folder's name: nothing else may pass.
    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\z")]
    private static partial Regex Id();

    // Only a range in brackets holds a comma.
    [GeneratedRegex(@"^(?:[0-9A-Za-z.*+-]{1,99}|[\[(][0-9A-Za-z.*+ -]{0,45}(?:,[0-9A-Za-z.*+ -]{0,45})?[\])])\z")]
    private static partial Regex VersionOrRange();
}
