using Microsoft.CodeAnalysis;

namespace PlanNotebooks.Style.Tests;

/// <summary>A C# file.</summary>
/// <param name="Path">Its path below the clone, with slashes.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Syntax">Its syntax.</param>
internal sealed record SourceFile(string Path, string[] Lines, SyntaxNode Syntax)
{
    /// <summary>Whether the file is part of the product, and no test.</summary>
    public bool IsProduct => Path.StartsWith("src/", StringComparison.Ordinal);
}
