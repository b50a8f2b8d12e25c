namespace PlanNotebooks.Notebooks.Packages;

/// <summary>An assembly of a restored package.</summary>
/// <param name="Package">The package's id.</param>
/// <param name="Version">The version that was restored.</param>
/// <param name="Path">The assembly's file.</param>
public sealed record PackageAssembly(string Package, string Version, string Path);
