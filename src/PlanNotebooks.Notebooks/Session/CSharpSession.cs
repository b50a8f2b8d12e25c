using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Cells;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Runs cells of C# one after another; what one declares, the next ones see.</summary>
/// <remarks>A session runs one cell at a time. A cell that fails leaves what earlier cells declared.</remarks>
public sealed class CSharpSession
{
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly ScriptOptions _options;
    private readonly CellGlobals _globals = new();
    private readonly CellErrors _errors = new();
    private ScriptState<object?>? _state;

    /// <summary>Creates a session in which nothing has run.</summary>
    public CSharpSession(SessionOptions options)
    {
        var folder = Path.GetFullPath(options.Folder);
        _loader.RegisterDependency(typeof(MimeBundle).Assembly);
        _options = ScriptOptions.Default
            .WithMetadataResolver(new ReferenceResolver(folder, _loader))
            .WithSourceResolver(new SourceFileResolver([], folder))
            .WithReferences(FindReferences([.. options.References, typeof(CellGlobals).Assembly.GetName().Name!]))
            .WithImports([.. options.Usings, typeof(CellGlobals).Namespace!])
            .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="number">The cell's number, by which errors name it.</param>
    /// <param name="sink">Takes what the cell shows while it runs; its result is returned instead.</param>
    /// <param name="cancellation">Ends the run before the cell starts, and between its top-level statements' awaits.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled before the cell started.</exception>
    public async Task<CellResult> RunAsync(
        string code,
        int number,
        ICellSink sink,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ConsoleRouter.Install();
        CellScope.Enter(sink);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        _errors.Remember(number, code);
        try
        {
            _state = await RunScriptAsync(code, number, cancellation);
            return _state.Exception is { } exception
                ? new CellResult(null, _errors.FromException(exception, number))
                : ShowResult(_state.ReturnValue, number);
        }
        catch (CompilationErrorException e)
        {
            return new CellResult(null, _errors.FromDiagnostics(e.Diagnostics, number));
        }
    }

    private async Task<ScriptState<object?>> RunScriptAsync(string code, int number, CancellationToken cancellation)
    {
        var options = _options.WithFilePath(CellErrors.FileName(number));
        if (_state is null)
        {
            var first = CSharpScript.Create<object?>(code, options, typeof(CellGlobals), _loader);
            return await first.RunAsync(_globals, catchException: _ => true, cancellation);
        }

        var next = _state.Script.ContinueWith<object?>(code, options);
        return await next.RunFromAsync(_state, catchException: _ => true, cancellation);
    }

    private CellResult ShowResult(object? value, int number)
    {
        if (value is null or DisplayedValue)
            return new CellResult(null, null);
        try
        {
            return new CellResult(ValueFormatter.Format(value), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The value's own code runs here (a lazy sequence, a property): its failure is the cell's.
            return new CellResult(null, _errors.FromException(e, number));
        }
    }

    private static IEnumerable<MetadataReference> FindReferences(IReadOnlyList<string> names) =>
        names.Select(HostAssemblies.FindPath).OfType<string>().Select(path => MetadataReference.CreateFromFile(path));
}
