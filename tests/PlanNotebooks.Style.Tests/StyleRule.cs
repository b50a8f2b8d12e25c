using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanNotebooks.Style.Tests;

/// <summary>A habit of how the code is written, and the places of a file that break it.</summary>
/// <param name="Name">Its name in the table of what is still to be mended.</param>
/// <param name="Breaches">The lines (from 1) that break it, each with what is wrong.</param>
internal sealed record StyleRule(string Name, Func<SourceFile, IEnumerable<string>> Breaches)
{
    private const int LongestLine = 140;
    private const int GreatestComplexity = 10;

    /// <summary>All rules.</summary>
    public static IReadOnlyList<StyleRule> All { get; } =
    [
        new("long line", LongLines),
        new("complex method", ComplexMethods),
        new("nested conditional", NestedConditionals),
        new("joined statements", JoinedStatements),
    ];

    private static IEnumerable<string> LongLines(SourceFile file) =>
        file
            .Lines.Select((line, index) => (line, index))
            .Where(each => each.line.TrimEnd('\r').Length > LongestLine)
            .Select(each => $"line {each.index + 1} has {each.line.Length} characters");

    private static IEnumerable<string> ComplexMethods(SourceFile file) =>
        Complexity
            .Methods(file.Syntax)
            .Select(method => (method, complexity: Complexity.Of(method)))
            .Where(each => each.complexity > GreatestComplexity)
            .Select(each =>
                $"line {Line(each.method)}: {Complexity.NameOf(each.method)} has a complexity of {each.complexity}"
            );

    private static IEnumerable<string> NestedConditionals(SourceFile file) =>
        file
            .Syntax.DescendantNodes()
            .OfType<ConditionalExpressionSyntax>()
            .Where(inner => inner.Parent is ConditionalExpressionSyntax)
            .Select(inner => $"line {Line(inner)}: ?: within ?:");

    private static IEnumerable<string> JoinedStatements(SourceFile file) =>
        file
            .Syntax.DescendantNodes()
            .OfType<BlockSyntax>()
            .SelectMany(block => block.Statements.Zip(block.Statements.Skip(1)))
            .Where(pair => EndLine(pair.First) == Line(pair.Second))
            .Select(pair => $"line {Line(pair.Second)}: a second statement");

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static int EndLine(SyntaxNode node) => node.GetLocation().GetLineSpan().EndLinePosition.Line + 1;
}
