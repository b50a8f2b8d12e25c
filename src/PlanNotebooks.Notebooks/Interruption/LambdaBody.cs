using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Notebooks.Interruption;

/// <summary>Tells whether the expression that is a lambda's body is its value, where the text shows it.</summary>
/// <remarks>
/// Only lambdas that may call themselves are looked at: those that call something by its name alone. Whether <c>n =&gt; f(n)</c> has a
/// value depends
/// on what it is assigned to; it is guarded where that is declared in the cell as a <c>Func</c>, an <c>Action</c> or another delegate of
/// .NET's, or as one that the cell itself declares.
/// </remarks>
internal static class LambdaBody
{
    /// <summary>Beside assignments, what may stand as a statement.</summary>
    private static readonly HashSet<SyntaxKind> Statements =
    [
        SyntaxKind.InvocationExpression,
        SyntaxKind.AwaitExpression,
        SyntaxKind.ObjectCreationExpression,
        SyntaxKind.ImplicitObjectCreationExpression,
        SyntaxKind.ConditionalAccessExpression,
        SyntaxKind.PostIncrementExpression,
        SyntaxKind.PostDecrementExpression,
        SyntaxKind.PreIncrementExpression,
        SyntaxKind.PreDecrementExpression,
    ];

    /// <summary>Whether the body is the lambda's value, and not only done; null where that is not known, or no guard is needed.</summary>
    public static bool? HasValue(LambdaExpressionSyntax lambda, ExpressionSyntax body)
    {
        if (body is ThrowExpressionSyntax or RefExpressionSyntax || !CallsByName(body))
            return null;
        if (!IsStatement(body))
            return true;
        return DelegateOf(lambda) is { } type ? HasValue(type, lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword)) : null;
    }

    private static bool CallsByName(ExpressionSyntax body) =>
        body.DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .Any(call =>
                call.Expression is IdentifierNameSyntax or ElementAccessExpressionSyntax
                || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" }
            );

    private static bool IsStatement(ExpressionSyntax body) => body is AssignmentExpressionSyntax || Statements.Contains(body.Kind());

    private static bool? HasValue(SimpleNameSyntax type, bool isAsync) =>
        type.Identifier.ValueText switch
        {
            "Action" => false,
            "Func" => !isAsync || IsTaskOfSomething(type),
            _ when isAsync => null,
            "Comparison" or "Predicate" or "Converter" => true,
            var name => DeclaredHasValue(type.SyntaxTree.GetRoot(), name),
        };

    private static bool IsTaskOfSomething(SimpleNameSyntax type) =>
        type is GenericNameSyntax generic
        && generic.TypeArgumentList.Arguments[^1] is GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax };

    /// <summary>Whether a delegate that the cell declares returns something; null where it declares none of that name.</summary>
    private static bool? DeclaredHasValue(SyntaxNode root, string name) =>
        root.DescendantNodes().OfType<DelegateDeclarationSyntax>().FirstOrDefault(one => one.Identifier.ValueText == name)
            is { } declared
            ? declared.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            : null;

    /// <summary>The type of the variable that the lambda is assigned to.</summary>
    private static SimpleNameSyntax? DelegateOf(LambdaExpressionSyntax lambda) =>
        lambda.Parent switch
        {
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declared }
            } => Last(declared.Type),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assigned when assigned.Right == lambda =>
                DeclaredIn(lambda.SyntaxTree.GetRoot(), name.Identifier.ValueText),
            _ => null,
        };

    private static SimpleNameSyntax? DeclaredIn(SyntaxNode root, string name)
    {
        var types = root.DescendantNodes()
            .OfType<VariableDeclarationSyntax>()
            .Where(declared => declared.Variables.Any(variable => variable.Identifier.ValueText == name))
            .Select(declared => Last(declared.Type))
            .ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private static SimpleNameSyntax? Last(TypeSyntax type) =>
        type switch
        {
            SimpleNameSyntax simple => simple,
            QualifiedNameSyntax { Right: var right } => right,
            NullableTypeSyntax nullable => Last(nullable.ElementType),
            _ => null,
        };
}
