using Microsoft.CodeAnalysis.CSharp;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Keeps from the compiler what it would end the process over: brackets in brackets without end.</summary>
internal static class SourceDepth
{
    /// <summary>More than any cell has; the compiler itself bears some ten times that.</summary>
    private const int Deepest = 1000;

    /// <summary>Checks a cell's source; brackets in strings and comments do not count.</summary>
    /// <exception cref="InsufficientExecutionStackException">It nests too deeply to be compiled.</exception>
    public static void Check(string code)
    {
        if (
            code.Length < Deepest
            || code.AsSpan().Count('(') + code.AsSpan().Count('[') + code.AsSpan().Count('{') < Deepest
        )
            return;
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            depth += BracketDepth.StepOf(token.Kind());
            if (depth > Deepest)
                throw new InsufficientExecutionStackException("The cell nests its brackets too deeply to be compiled.");
        }
    }
}
