using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Notebooks.Interruption;

/// <summary>What the body of <c>member =&gt; expression;</c> becomes as a block.</summary>
/// <param name="Semicolon">The token that ends the member.</param>
/// <param name="Returns">Whether the expression is the member's value, and not only done.</param>
/// <param name="NeedsGetter">Whether the block belongs into a getter.</param>
internal sealed record ArrowBody(SyntaxToken Semicolon, bool Returns, bool NeedsGetter = false)
{
    /// <summary>The block of an arrow's member; null for a member of another kind.</summary>
    public static ArrowBody? Find(ArrowExpressionClauseSyntax arrow) =>
        arrow.Parent switch
        {
            MethodDeclarationSyntax method => new(
                method.SemicolonToken,
                Returns: HasValue(method.ReturnType, method.Modifiers)
            ),
            LocalFunctionStatementSyntax function => new(
                function.SemicolonToken,
                HasValue(function.ReturnType, function.Modifiers)
            ),
            OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => new(
                ((BaseMethodDeclarationSyntax)arrow.Parent).SemicolonToken,
                Returns: true
            ),
            ConstructorDeclarationSyntax or DestructorDeclarationSyntax => new(
                ((BaseMethodDeclarationSyntax)arrow.Parent).SemicolonToken,
                Returns: false
            ),
            PropertyDeclarationSyntax property => new(property.SemicolonToken, Returns: true, NeedsGetter: true),
            IndexerDeclarationSyntax indexer => new(indexer.SemicolonToken, Returns: true, NeedsGetter: true),
            AccessorDeclarationSyntax accessor => new(
                accessor.SemicolonToken,
                accessor.IsKind(SyntaxKind.GetAccessorDeclaration)
            ),
            _ => null,
        };

    private static bool HasValue(TypeSyntax type, SyntaxTokenList modifiers)
    {
        if (type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword })
            return false;
        // An async function has a value only where its task is one of something.
        return !modifiers.Any(SyntaxKind.AsyncKeyword) || Last(type) is GenericNameSyntax;
    }

    private static TypeSyntax Last(TypeSyntax type) =>
        type switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => type,
        };
}
