using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>What a session says of calls that give what nobody expects, once of each: see
/// <see cref="CallCautionAttribute"/>.</summary>
internal sealed class CallCautions
{
    private readonly HashSet<string> _said = [];

    /// <summary>What is to be said of a cell's calls, a line each, and has not been said before.</summary>
    public IReadOnlyList<string> Of(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        var calls = tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().ToList();
        if (calls.Count == 0)
            return [];
        var cautions = Read(compilation);
        var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));
        return
        [
            .. calls
                .SelectMany(call =>
                    cautions[call.Name.Identifier.ValueText].Where(caution => Names(caution, call, model.Value))
                )
                .Select(caution => Bilingual.Pick(caution.English, caution.Chinese))
                .Where(_said.Add),
        ];
    }

    private static bool Names(CallCautionAttribute caution, MemberAccessExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol?.ContainingType is { } type
        && $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}" == caution.Type;

    // From what the compiler has read of the assemblies: none of them is loaded for it.
    private static ILookup<string, CallCautionAttribute> Read(Compilation compilation) =>
        compilation
            .References.Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Where(assembly => assembly.Name.StartsWith(nameof(PlanNotebooks), StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetAttributes())
            .Where(attribute => attribute.AttributeClass?.Name == nameof(CallCautionAttribute))
            .Select(attribute => attribute.ConstructorArguments)
            .Select(arguments => arguments.Select(argument => argument.Value as string ?? "").ToList())
            .Where(words => words.Count == 4)
            .Select(words => new CallCautionAttribute(words[0], words[1], words[2], words[3]))
            .ToLookup(caution => caution.Member, StringComparer.Ordinal);
}
