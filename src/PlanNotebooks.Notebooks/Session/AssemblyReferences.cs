using System.Collections.Concurrent;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>What the compiler reads of assemblies: their metadata, and none of their code, which is most of a file.</summary>
internal static class AssemblyReferences
{
    // Shared by all sessions of the process, so that what the compiler has read of the host's assemblies is read once.
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> Hosts = new(
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly Lock Binding = new();

    /// <summary>
    /// Has a compilation read what it refers to. The compiler keeps what it has read for the compilations to come; of two that read at
    /// once, each would keep its own, and a later cell might meet types that are not those of the cells before it.
    /// </summary>
    public static void Bind(Compilation compilation)
    {
        lock (Binding)
            _ = compilation.Assembly;
    }

    /// <summary>A reference to the assembly in a file; where the file is none, the compiler says so when it meets the reference.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PortableExecutableReference FromFile(string path)
    {
        try
        {
            return AssemblyMetadata
                .CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata)
                .GetReference(filePath: path);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            return MetadataReference.CreateFromFile(path);
        }
    }

    /// <summary>A reference to the host's assembly with this simple name; null where the host has none.</summary>
    public static PortableExecutableReference? ToHost(string name) =>
        HostAssemblies.FindPath(name) is { } path ? Hosts.GetOrAdd(path, FromFile) : null;
}
