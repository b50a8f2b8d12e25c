using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>What a cell ends in: a value to show, or a statement.</summary>
internal static class CellEnding
{
    /// <summary>Whether the cell's last line is an expression with a value, so that a null of it is to be shown.</summary>
    public static bool IsValue(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        return tree.GetRoot()
                is CompilationUnitSyntax
        {
            Members: [.., GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }]
        }
            && last.SemicolonToken.IsMissing
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type
                is not { SpecialType: SpecialType.System_Void };
    }
}
