using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Style.Tests;

/// <summary>How many ways lead through a method: one, and one more for each decision.</summary>
/// <remarks>
/// A decision is an if, a loop, a case, an arm of a switch expression but for its discard, a catch, <c>?:</c>, <c>&amp;&amp;</c>,
/// <c>||</c>, <c>??</c>,
/// a pattern's <c>and</c> or <c>or</c> counting as none. Lambdas and local functions count with the method that they stand in.
/// </remarks>
internal static class Complexity
{
    /// <summary>The methods, constructors, accessors and operators of a file that have a body.</summary>
    public static IEnumerable<SyntaxNode> Methods(SyntaxNode root) => root.DescendantNodes().Where(HasBody);

    /// <summary>The complexity of a method, 1 or more.</summary>
    public static int Of(SyntaxNode method) => 1 + Decisions(method);

    /// <summary>The decisions below a node.</summary>
    public static int Decisions(SyntaxNode node) => node.DescendantNodes().Count(IsDecision);

    /// <summary>The method's name, with its type's.</summary>
    public static string NameOf(SyntaxNode method)
    {
        var type = method.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text;
        var name = method switch
        {
            MethodDeclarationSyntax declared => declared.Identifier.Text,
            ConstructorDeclarationSyntax => "new",
            OperatorDeclarationSyntax declared => "operator " + declared.OperatorToken.Text,
            PropertyDeclarationSyntax declared => declared.Identifier.Text,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax declared } => declared.Identifier.Text,
            _ => method.Kind().ToString(),
        };
        return type + "." + name;
    }

    private static bool HasBody(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
            AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
            PropertyDeclarationSyntax property => property.ExpressionBody is not null,
            _ => false,
        };

    private static bool IsDecision(SyntaxNode node) =>
        node switch
        {
            SwitchExpressionArmSyntax arm => arm.Pattern is not DiscardPatternSyntax,
            BinaryExpressionSyntax binary => binary.Kind()
                is SyntaxKind.LogicalAndExpression
                    or SyntaxKind.LogicalOrExpression
                    or SyntaxKind.CoalesceExpression,
            _ => node
                is IfStatementSyntax
                    or ForStatementSyntax
                    or CommonForEachStatementSyntax
                    or WhileStatementSyntax
                    or DoStatementSyntax
                    or CaseSwitchLabelSyntax
                    or CasePatternSwitchLabelSyntax
                    or CatchClauseSyntax
                    or ConditionalExpressionSyntax,
        };
}
