namespace PlanNotebooks.Notebooks.Packages;

/// <summary>A package that a cell asks for and that cannot be had. The message names it and says what to do.</summary>
public sealed class PackageException(string message) : Exception(message);
