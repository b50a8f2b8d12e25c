using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Notebooks.Interruption;

/// <summary>Tells whether the expression that is a lambda's body is its value, where the text shows it.</summary>
/// <remarks>
/// Only lambdas that may call themselves are looked at: those that call something by its name alone. Whether <c>n =&gt; f(n)</c> has a
/// value depends
/// on what it is assigned to; it is guarded where that is declared in the cell as a <c>Func</c> or an <c>Action</c>.
/// </remarks>
internal static class LambdaBody
{
    /// <summary>Whether the body is the lambda's value, and not only done; null where that is not known, or no guard is needed.</summary>
    public static bool? HasValue(LambdaExpressionSyntax lambda, ExpressionSyntax body)
    {
        if (body is ThrowExpressionSyntax or RefExpressionSyntax || !CallsByName(body))
            return null;
        if (!IsStatement(body))
            return true;
        return DelegateOf(lambda) is { } type
            ? HasValue(type, lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword))
            : null;
    }

    private static bool CallsByName(ExpressionSyntax body) =>
        body.DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .Any(call =>
                call.Expression is IdentifierNameSyntax or ElementAccessExpressionSyntax
                || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" }
            );

    private static bool IsStatement(ExpressionSyntax body) =>
        body
            is InvocationExpressionSyntax
                or AwaitExpressionSyntax
                or AssignmentExpressionSyntax
                or ObjectCreationExpressionSyntax
                or ImplicitObjectCreationExpressionSyntax
                or ConditionalAccessExpressionSyntax
        || body.IsKind(SyntaxKind.PostIncrementExpression)
        || body.IsKind(SyntaxKind.PostDecrementExpression)
        || body.IsKind(SyntaxKind.PreIncrementExpression)
        || body.IsKind(SyntaxKind.PreDecrementExpression);

    private static bool? HasValue(GenericNameSyntax type, bool isAsync)
    {
        if (type.Identifier.ValueText == "Action")
            return false;
        if (type.Identifier.ValueText != "Func")
            return null;
        return !isAsync
            || type.TypeArgumentList.Arguments[^1]
                is GenericNameSyntax
                    or QualifiedNameSyntax { Right: GenericNameSyntax };
    }

    /// <summary>The type of the variable that the lambda is assigned to.</summary>
    private static GenericNameSyntax? DelegateOf(LambdaExpressionSyntax lambda) =>
        lambda.Parent switch
        {
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declared }
            } => Generic(declared.Type),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assigned when assigned.Right == lambda =>
                DeclaredIn(lambda.SyntaxTree.GetRoot(), name.Identifier.ValueText),
            _ => null,
        };

    private static GenericNameSyntax? DeclaredIn(SyntaxNode root, string name)
    {
        var types = root.DescendantNodes()
            .OfType<VariableDeclarationSyntax>()
            .Where(declared => declared.Variables.Any(variable => variable.Identifier.ValueText == name))
            .Select(declared => Generic(declared.Type))
            .ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private static GenericNameSyntax? Generic(TypeSyntax type) =>
        type switch
        {
            GenericNameSyntax generic => generic,
            QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic,
            NullableTypeSyntax nullable => Generic(nullable.ElementType),
            _ => null,
        };
}
