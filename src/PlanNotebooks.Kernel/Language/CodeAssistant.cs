using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Language;

/// <summary>Answers what an editor asks while a cell is written.</summary>
internal sealed class CodeAssistant(CSharpSession session)
{
    private const int IndentWidth = 4;
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    // The workspace and its services are loaded when they are first asked for: most runs never do.
    private readonly Lazy<Submissions> _submissions = new(() => new Submissions(session));

    /// <summary>Answers <c>complete_request</c>.</summary>
    public JsonObject Complete(Request request)
    {
        var code = request.Text("code") ?? "";
        var position = CodePosition.ToUtf16(code, request.Number("cursor_pos") ?? int.MaxValue);
        var found = CodeCompletion.Find(_submissions.Value.Open(code), position, out var start);
        var (from, to) = (CodePosition.ToCharacters(code, start), CodePosition.ToCharacters(code, position));
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Select(completion => JsonValue.Create(completion.Text))]),
            ["cursor_start"] = from,
            ["cursor_end"] = to,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([
                    .. found.Select(completion => new JsonObject
                    {
                        ["start"] = from,
                        ["end"] = to,
                        ["text"] = completion.Text,
                        ["type"] = completion.Kind,
                        ["signature"] = completion.Signature,
                    }),
                ]),
            },
        };
    }

    /// <summary>Answers <c>inspect_request</c>.</summary>
    public JsonObject Inspect(Request request)
    {
        var code = request.Text("code") ?? "";
        var position = CodePosition.ToUtf16(code, request.Number("cursor_pos") ?? int.MaxValue);
        var found = CodeInspection.Find(_submissions.Value.Open(code), position);
        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null ? new JsonObject() : new JsonObject { ["text/plain"] = found },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Answers <c>is_complete_request</c>: whether a console should run the code now, or give another line.</summary>
    public JsonObject IsComplete(Request request)
    {
        var tree = CSharpSyntaxTree.ParseText(request.Text("code") ?? "", Language);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject
            {
                ["status"] = "incomplete",
                ["indent"] = new string(' ', IndentWidth * Depth(tree.GetRoot())),
            };
        var invalid = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new JsonObject { ["status"] = invalid ? "invalid" : "complete" };
    }

    private static int Depth(SyntaxNode root)
    {
        var present = root.DescendantTokens().Where(token => !token.IsMissing);
        return Math.Max(0, present.Sum(token => BracketDepth.StepOf(token.Kind())));
    }
}
