using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Recommendations;

namespace PlanNotebooks.Kernel.Language;

/// <summary>Finds what may stand at a place in a cell, by Roslyn's recommender.</summary>
internal static class CodeCompletion
{
    private static readonly IReadOnlyList<CompletionChoice> Keywords =
    [
        .. SyntaxFacts
            .GetKeywordKinds()
            .Select(kind => SyntaxFacts.GetText(kind))
            .Where(text => text.All(char.IsAsciiLetter))
            .Distinct()
            .Select(text => new CompletionChoice(text, "keyword", "")),
    ];

    /// <summary>The completions of what has been typed before a place, the best first.</summary>
    /// <param name="document">The cell.</param>
    /// <param name="position">The place.</param>
    /// <param name="start">Where the word begins that a completion replaces.</param>
    public static IReadOnlyList<CompletionChoice> Find(Document document, int position, out int start)
    {
        var root = document.GetSyntaxRootAsync().GetAwaiter().GetResult()!;
        var text = root.GetText();
        start = WordStart(text, position);
        var model = document.GetSemanticModelAsync().GetAwaiter().GetResult()!;
        if (IsText(root, start))
            return InText(model, root, text, start, position);
        var typed = text.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(start, position - start));
        // What follows a number is no word (1e, 0x).
        if (char.IsAsciiDigit(typed.FirstOrDefault()))
            return [];
        var found = Symbols(document, position);
        if (!IsAfterDot(root, start))
            found = found.Concat(ArgumentCompletion.Names(model, start)).Concat(typed.Length > 0 ? Keywords : []);
        return Beginning(found, typed);
    }

    private static int WordStart(Microsoft.CodeAnalysis.Text.SourceText text, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        return start;
    }

    private static IEnumerable<CompletionChoice> Symbols(Document document, int position) =>
        Recommender
            .GetRecommendedSymbolsAtPositionAsync(document, position)
            .GetAwaiter()
            .GetResult()
            .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared)
            .Select(symbol => new CompletionChoice(
                symbol.Name,
                Kind(symbol),
                symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
            ));

    private static IReadOnlyList<CompletionChoice> InText(
        SemanticModel model,
        SyntaxNode root,
        Microsoft.CodeAnalysis.Text.SourceText text,
        int start,
        int position
    ) =>
        root.FindToken(start - 1) is var token && token.IsKind(SyntaxKind.StringLiteralToken)
            ? Beginning(
                ArgumentCompletion.Codes(model, token),
                text.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(start, position - start))
            )
            : [];

    private static IReadOnlyList<CompletionChoice> Beginning(IEnumerable<CompletionChoice> found, string typed) =>
        [
            .. found
                .Where(completion => completion.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(completion => completion.Text)
                .OrderBy(completion => completion.Text.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(completion => completion.Text, StringComparer.OrdinalIgnoreCase)
                .ThenBy(completion => completion.Text, StringComparer.Ordinal),
        ];

    private static bool IsText(SyntaxNode root, int position)
    {
        if (position == 0)
            return false;
        var trivia = root.FindTrivia(position - 1);
        if (
            trivia.IsDirective
            || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        )
            return true;
        var token = root.FindToken(position - 1);
        return IsLiteral(token) && token.SpanStart < position && (token.Span.End > position || IsOpen(token, position));
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken;

    /// <summary>Whether a string that nothing has closed yet ends at the place.</summary>
    private static bool IsOpen(SyntaxToken token, int position) =>
        token.IsKind(SyntaxKind.StringLiteralToken) && token.Span.End == position && !token.Text.EndsWith('"');

    private static bool IsAfterDot(SyntaxNode root, int start)
    {
        var token = start == 0 ? default : root.FindToken(start - 1);
        return token.IsKind(SyntaxKind.DotToken) && token.Parent is not RangeExpressionSyntax;
    }

    // The names that JupyterLab has icons for.
    private static string Kind(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol => "function",
            IPropertySymbol => "property",
            IFieldSymbol { IsConst: true } => "constant",
            IFieldSymbol => "field",
            IEventSymbol => "event",
            INamespaceSymbol => "module",
            ITypeSymbol type => KindOf(type),
            _ => "instance",
        };

    private static string KindOf(ITypeSymbol type) =>
        type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Enum => "enum",
            TypeKind.Struct => "struct",
            _ => "class",
        };
}
