using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Finds in a cell what would end the process at once, past every guard: <see cref="Environment.FailFast(string)"/>, which tells
/// nobody and runs nothing on its way out.</summary>
internal static class EndingCalls
{
    private const string Method = nameof(Environment.FailFast);

    /// <summary>Where a cell, or a file that it loads, names it; null where none does.</summary>
    public static Location? In(Compilation compilation) =>
        compilation.SyntaxTrees.Select(tree => In(tree, compilation)).FirstOrDefault(place => place is not null);

    private static Location? In(SyntaxTree tree, Compilation compilation)
    {
        var names = tree.GetRoot()
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == Method)
            .ToList();
        if (names.Count == 0)
            return null;
        var model = compilation.GetSemanticModel(tree);
        return names.Find(name => IsOfEnvironment(model.GetSymbolInfo(name)))?.GetLocation();
    }

    private static bool IsOfEnvironment(SymbolInfo named) =>
        (named.Symbol ?? named.CandidateSymbols.FirstOrDefault())?.ContainingType?.ToDisplayString() == "System.Environment";
}
