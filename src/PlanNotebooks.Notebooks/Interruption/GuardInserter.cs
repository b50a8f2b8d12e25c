using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanNotebooks.Notebooks.Cells;

namespace PlanNotebooks.Notebooks.Interruption;

/// <summary>
/// Puts a call of <see cref="CellGuard"/> into every loop, before every jump back and at the start of every function of a cell.
/// </summary>
/// <remarks>
/// Guards are inserted into the text and no line is added, so that errors name the lines that the user sees. A lambda whose body is an
/// expression is guarded where it may call itself and the text shows whether it returns a value.
/// </remarks>
public static class GuardInserter
{
    /// <summary>The cell's source with guards; the source itself where it does not parse.</summary>
    public static string Insert(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Language);
        if (tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return code;
        var finder = new GuardFinder();
        finder.Visit(tree.GetRoot());
        return finder.Changes.Count == 0
            ? code
            : tree.GetText().WithChanges(finder.Changes.OrderBy(change => change.Span.Start)).ToString();
    }

    internal static CSharpParseOptions Language { get; } = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
}
