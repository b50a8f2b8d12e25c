using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;
using PlanNotebooks.Notebooks.Cells;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Language;

/// <summary>The cells that have run, as the editor's services of Roslyn want them: a project for each, which refers to the one
/// before.</summary>
internal sealed class Submissions(CSharpSession session)
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly Dictionary<Script, ProjectId> _projects = [];
    private AdhocWorkspace? _workspace;

    /// <summary>A document that holds code as the next cell.</summary>
    public Document Open(string code)
    {
        _workspace ??= new AdhocWorkspace(
            MefHostServices.Create([
                typeof(Workspace).Assembly,
                typeof(Microsoft.CodeAnalysis.CSharp.Formatting.CSharpFormattingOptions).Assembly,
            ])
        );
        var last = Sync(session.Last);
        // What is read of the cells before is kept with the solution that it is read in, and not with one that grows from it.
        if (last is not null)
            _workspace.CurrentSolution.GetProject(last)!.GetCompilationAsync().GetAwaiter().GetResult();
        var id = ProjectId.CreateNewId();
        var solution = _workspace.CurrentSolution.AddProject(Project(id, code, session.Options, last));
        return solution.GetProject(id)!.Documents.Single();
    }

    private ProjectId? Sync(Script? script)
    {
        if (script is null)
            return null;
        if (_projects.TryGetValue(script, out var known))
            return known;
        var previous = Sync(script.Previous);
        var id = ProjectId.CreateNewId();
        _workspace!.AddProject(Project(id, script.Code, script.Options, previous));
        return _projects[script] = id;
    }

    private static ProjectInfo Project(
        ProjectId id,
        string code,
        ScriptOptions options,
        ProjectId? previous
    )
    {
        var compilation = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: options.Imports,
            allowUnsafe: options.AllowUnsafe,
            metadataReferenceResolver: options.MetadataResolver,
            sourceReferenceResolver: options.SourceResolver
        );
        var document = DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            "cell",
            sourceCodeKind: SourceCodeKind.Script,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Create()))
        );
        return ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            id.Id.ToString("N"),
            id.Id.ToString("N"),
            LanguageNames.CSharp,
            compilationOptions: compilation,
            parseOptions: Language,
            documents: [document],
            projectReferences: previous is null ? [] : [new ProjectReference(previous)],
            metadataReferences: options.MetadataReferences.OfType<PortableExecutableReference>(),
            isSubmission: true,
            hostObjectType: typeof(CellGlobals)
        );
    }
}
