namespace PlanNotebooks.Notebooks.Packages;

/// <summary>What a restore found.</summary>
/// <param name="Assemblies">The assemblies to load: package by package, with what they need.</param>
/// <param name="Natives">Native libraries of this machine's kind.</param>
public sealed record RestoredPackages(IReadOnlyList<PackageAssembly> Assemblies, IReadOnlyList<string> Natives)
{
    /// <summary>No packages.</summary>
    public static RestoredPackages None { get; } = new([], []);
}
