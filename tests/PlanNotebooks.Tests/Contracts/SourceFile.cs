using System.Text.RegularExpressions;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>A file of the library's source, and what it says of other namespaces.</summary>
/// <param name="Path">Its path below its project's folder, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The stage of the folders whose types have the library's own namespace: an analyst names them first.</summary>
    public const string Root = "(corpus)";
    private const string Library = "PlanNotebooks";

    private static readonly string[] OfTheRoot = ["Columns", "Corpora", "Shards"];

    // The library's stages stand in three projects: whoever only extracts does without what shows.
    private static readonly string[] Projects = [Library, "PlanNotebooks.Display", "PlanNotebooks.Presentation"];

    /// <summary>Every C# file of the library.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = Read();

    /// <summary>The stage that the file belongs to: its first folder, or that of a corpus.</summary>
    public string Stage => OfTheRoot.Contains(Folder) ? Root : Folder;

    /// <summary>The namespace that the file's folder asks for.</summary>
    public string FolderNamespace =>
        Stage == Root ? Library : string.Join('.', new[] { Library }.Concat(Path.Split('/')[..^1]));

    /// <summary>Its first folder: no file of the library stands in none.</summary>
    private string Folder => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The namespace that the file declares.</summary>
    public string Namespace => NamespaceLine().Match(Text).Groups[1].Value;

    /// <summary>The stages that the file names, in using directives or as <c>Lexicon.Words</c>.</summary>
    public IEnumerable<string> Named(IReadOnlyCollection<string> stages) =>
        UsingLine()
            .Matches(Text)
            .Select(match => match.Groups[1].Value)
            .Concat(QualifiedName().Matches(CommentOrString().Replace(Text, "")).Select(match => match.Groups[1].Value))
            .Where(stages.Contains)
            .Where(stage => stage != Stage)
            .Distinct(StringComparer.Ordinal);

    private static List<SourceFile> Read() =>
        [.. Projects.SelectMany(ReadProject).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<SourceFile> ReadProject(string project)
    {
        var folder = System.IO.Path.Combine(Repository.Root, "src", project);
        return Directory
            .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(
                System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'),
                File.ReadAllText(path)
            ));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (?:static )?PlanNotebooks\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"(?<![\w.])(?:PlanNotebooks\.)?([A-Z]\w+)\.[A-Z]")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"//[^\n]*|""(?:\\.|[^""\\\n])*""|^using [^\n]*|^namespace [^\n]*", RegexOptions.Multiline)]
    private static partial Regex CommentOrString();
}
