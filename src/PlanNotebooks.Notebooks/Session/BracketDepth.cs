using Microsoft.CodeAnalysis.CSharp;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>How a token changes the number of brackets that are open.</summary>
internal static class BracketDepth
{
    private static readonly Dictionary<SyntaxKind, int> Steps = new()
    {
        [SyntaxKind.OpenParenToken] = 1,
        [SyntaxKind.OpenBracketToken] = 1,
        [SyntaxKind.OpenBraceToken] = 1,
        [SyntaxKind.CloseParenToken] = -1,
        [SyntaxKind.CloseBracketToken] = -1,
        [SyntaxKind.CloseBraceToken] = -1,
    };

    /// <summary>1 for a bracket that opens, −1 for one that closes, else 0.</summary>
    public static int StepOf(SyntaxKind token) => Steps.GetValueOrDefault(token);
}
