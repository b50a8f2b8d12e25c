using Microsoft.CodeAnalysis;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Finds what <c>#load</c> names, from the notebook's folder; a pipe or a device, which might never end, is no source.</summary>
/// <param name="folder">The notebook's folder.</param>
internal sealed class LoadedFiles(string folder) : SourceFileResolver([], folder)
{
    /// <inheritdoc/>
    protected override bool FileExists(string? resolvedPath) => base.FileExists(resolvedPath) && !FileKind.IsSpecial(resolvedPath!);
}
