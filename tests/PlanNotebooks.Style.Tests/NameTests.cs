using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Style.Tests;

/// <summary>A name stands for one thing: types of the same name, in whatever project, are told apart by nobody.</summary>
public sealed class NameTests
{
    /// <summary>Other programs look it up by its name, in each assembly that has types which show themselves.</summary>
    private const string KnownByName = "TypeFormatterSourceAttribute";

    [Fact]
    public void Types_OfTheProduct_HaveEachItsOwnName()
    {
        var shared = SourceTree
            .Files.Where(file => file.IsProduct)
            .SelectMany(file => TypesOf(file).Select(type => (Name: NameOf(type), file.Path)))
            .Distinct()
            .GroupBy(type => type.Name, type => type.Path)
            .Where(files => files.Key != KnownByName && files.Select(Folder).Distinct().Count() > 1)
            .Select(files => $"{files.Key}: {string.Join(", ", files)}");
        Assert.Empty(shared);
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> TypesOf(SourceFile file) =>
        file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is not TypeDeclarationSyntax);

    /// <summary>With the number of its type parameters: a table and a table of rows are two that belong together.</summary>
    private static string NameOf(BaseTypeDeclarationSyntax type) =>
        type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count }
            ? $"{type.Identifier.Text}`{count}"
            : type.Identifier.Text;

    /// <summary>The parts of a partial type stand in one folder.</summary>
    private static string? Folder(string path) => Path.GetDirectoryName(path);
}
