using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanNotebooks.Style.Tests;

/// <summary>The C# files of the clone, parsed once.</summary>
internal static class SourceTree
{
    /// <summary>Every file of src and tests, in order of its path.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
        new[] { "src", "tests" }
            .SelectMany(folder =>
                Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            )
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .ToList();

    private static SourceFile Read(string path)
    {
        var text = File.ReadAllText(path);
        var name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        return new SourceFile(name, text.Split('\n'), CSharpSyntaxTree.ParseText(text, options).GetRoot());
    }
}
