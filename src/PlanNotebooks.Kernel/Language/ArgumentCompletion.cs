using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanNotebooks.Indicators;

namespace PlanNotebooks.Kernel.Language;

/// <summary>What may stand among the arguments of a call: names of its parameters, and codes within strings.</summary>
internal static class ArgumentCompletion
{
    private const string IndicatorName = "indicator";

    /// <summary>The names of parameters that the call around a place may still be given, as <c>name:</c>.</summary>
    public static IEnumerable<CompletionChoice> Names(SemanticModel model, int position)
    {
        if (ListAt(model, position) is not { } list || IsNamed(list, position))
            return [];
        var given = list
            .Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return Called(model, list)
            .SelectMany(method => method.Parameters)
            .Where(parameter => parameter.Name.Length > 0 && !given.Contains(parameter.Name))
            .Select(parameter => new CompletionChoice(
                parameter.Name + ":",
                "param",
                parameter.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
            ));
    }

    /// <summary>The codes that may stand in the string that a place is in; none where it is another string.</summary>
    /// <param name="model">The cell.</param>
    /// <param name="literal">The string.</param>
    public static IEnumerable<CompletionChoice> Codes(SemanticModel model, SyntaxToken literal)
    {
        if (
            literal.Parent?.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax list } argument
            || !IsIndicator(model, list, argument)
        )
            return [];
        return IndicatorTable.Default.All.Select(indicator => new CompletionChoice(
            indicator.Code,
            "constant",
            indicator.Heading
        ));
    }

    // corpus.Find("gdp"), and frame.Where("indicator", "gdp").
    private static bool IsIndicator(SemanticModel model, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var place = list.Arguments.IndexOf(argument);
        if (argument.NameColon is { } named)
            return named.Name.Identifier.ValueText == IndicatorName;
        var before = list.Arguments.Take(place).Select(other => other.Expression).OfType<LiteralExpressionSyntax>();
        return before.Any(other => other.Token.ValueText == IndicatorName)
            || Called(model, list).Any(method => method.Parameters.ElementAtOrDefault(place)?.Name == IndicatorName);
    }

    private static ArgumentListSyntax? ListAt(SemanticModel model, int position)
    {
        var token = model.SyntaxTree.GetRoot().FindToken(Math.Max(0, position - 1));
        return token
            .Parent?.AncestorsAndSelf()
            .OfType<ArgumentListSyntax>()
            .FirstOrDefault(list =>
                list.SpanStart < position
                && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart)
            );
    }

    // Behind "name:" stands a value.
    private static bool IsNamed(ArgumentListSyntax list, int position) =>
        list.Arguments.Any(argument =>
            argument.NameColon is { } name && name.Span.End <= position && position <= argument.Span.End
        );

    private static IEnumerable<IMethodSymbol> Called(SemanticModel model, ArgumentListSyntax list) =>
        list.Parent switch
        {
            InvocationExpressionSyntax call => model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>(),
            BaseObjectCreationExpressionSyntax creation => (
                model.GetTypeInfo(creation).Type as INamedTypeSymbol
            )?.InstanceConstructors
                ?? [],
            _ => [],
        };
}
