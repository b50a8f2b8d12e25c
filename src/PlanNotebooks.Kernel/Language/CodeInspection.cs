using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Kernel.Language;

/// <summary>Says what a word in a cell is: how it is declared, and what its documentation says.</summary>
internal static class CodeInspection
{
    private const int MostOverloads = 8;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat
        .MinimallyQualifiedFormat.AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithKindOptions(
            SymbolDisplayKindOptions.IncludeNamespaceKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword
        );

    /// <summary>What is said of the word at a place, or of the call that the place is in; null where there is nothing to say.</summary>
    public static string? Find(Document document, int position)
    {
        var model = document.GetSemanticModelAsync().GetAwaiter().GetResult()!;
        var symbols = Nodes(model.SyntaxTree.GetRoot(), position)
            .Select(node => Symbols(model, node))
            .FirstOrDefault(found => found.Count > 0);
        if (symbols is null)
            return null;
        var text = new StringBuilder();
        foreach (var symbol in symbols.Take(MostOverloads))
            text.AppendLine(symbol.ToDisplayString(Format));
        if (symbols.Count > MostOverloads)
            text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"… and {symbols.Count - MostOverloads} more"
                )
                .AppendLine();
        if (SymbolDocumentation.Find(symbols[0], model.Compilation) is { } documentation)
            text.AppendLine().AppendLine(documentation);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    // The name that the place is at, before or within; then the name that is called around it.
    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode root, int position)
    {
        foreach (var place in (int[])[position, position - 1])
        {
            if (place >= 0 && NameAt(root, place) is { } name)
                yield return name;
        }

        var around = root.FindToken(Math.Max(0, position - 1)).Parent;
        foreach (var node in around?.AncestorsAndSelf() ?? [])
        {
            if (node is InvocationExpressionSyntax call)
                yield return call.Expression;
            else if (node is ObjectCreationExpressionSyntax creation)
                yield return creation.Type;
        }
    }

    private static SyntaxNode? NameAt(SyntaxNode root, int place)
    {
        var token = root.FindToken(place);
        var isName = token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax;
        return isName && token.Span.IntersectsWith(place) ? token.Parent : null;
    }

    private static IReadOnlyList<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        if (model.GetDeclaredSymbol(node) is { } declared)
            return [declared];
        var info = model.GetSymbolInfo(node);
        if (info.Symbol is { } symbol)
            return Group(model, node) is { Count: > 1 } group
                ? [symbol, .. group.Where(other => !SymbolEqualityComparer.Default.Equals(other, symbol))]
                : [symbol];
        return info.CandidateSymbols.Length > 0 ? info.CandidateSymbols : Group(model, node);
    }

    private static IReadOnlyList<ISymbol> Group(SemanticModel model, SyntaxNode node) => model.GetMemberGroup(node);
}
