using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Marks the keywords, strings, numbers and comments of C#; everything else stays plain.</summary>
internal static class CodeHighlighter
{
    private static readonly CSharpParseOptions Options = new(kind: SourceCodeKind.Script);

    /// <summary>The code as HTML, to stand in a <c>code</c> element.</summary>
    public static string Render(string code)
    {
        var html = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Options))
        {
            foreach (var trivia in token.LeadingTrivia)
                Append(html, Class(trivia), trivia.ToFullString());
            Append(html, Class(token), token.Text);
            foreach (var trivia in token.TrailingTrivia)
                Append(html, Class(trivia), trivia.ToFullString());
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, string? type, string text)
    {
        if (text.Length == 0)
            return;
        var encoded = HtmlText.Encode(text);
        html.Append(type is null ? encoded : $"<span class=\"{type}\">{encoded}</span>");
    }

    private static string? Class(SyntaxTrivia trivia) =>
        trivia.Kind() switch
        {
            SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia => null,
            _ when trivia.IsDirective => "d",
            _ => "c",
        };

    private static string? Class(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => "n",
            SyntaxKind.CharacterLiteralToken
            or SyntaxKind.StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringToken => "s",
            SyntaxKind.IdentifierToken when SyntaxFacts.GetContextualKeywordKind(token.Text) != SyntaxKind.None => "k",
            var kind when SyntaxFacts.IsReservedKeyword(kind) => "k",
            _ => null,
        };
}
