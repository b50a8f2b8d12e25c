using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using PlanNotebooks.Notebooks.Cells;
using PlanNotebooks.Notebooks.Interruption;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Packages;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Runs cells of C# one after another; what one declares, the next ones see.</summary>
/// <remarks>A session runs one cell at a time. A cell that fails leaves what earlier cells declared.</remarks>
public sealed class CSharpSession
{
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly CellGlobals _globals = new();
    private readonly CellErrors _errors = new();
    private readonly CallCautions _cautions = new();
    private readonly SessionPackages _packages;
    private readonly bool _guarded;
    private readonly Lock _gate = new();
    private ScriptOptions _options;
    private ScriptState<object?>? _state;
    private int _turn;
    private int _known;

    /// <summary>Creates a session in which nothing has run.</summary>
    public CSharpSession(SessionOptions options)
    {
        var folder = Path.GetFullPath(options.Folder);
        _guarded = options.Interruptible;
        _packages = new SessionPackages(new PackageRestore(options.PackageCache, folder));
        var references = options
            .References.Append(typeof(CellGlobals).Assembly.GetName().Name!)
            .Where(name => HostAssemblies.FindPath(name) is not null)
            .ToList();
        var own = references
            .Where(name => !HostAssemblies.IsFramework(name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        // The others are loaded when a cell first needs them: the runtime asks the host before this loader.
        foreach (var name in own.Where(HostAssemblies.IsLoaded))
            _loader.RegisterDependency(HostAssemblies.Load(name));
        _options = ScriptOptions
            .Default.WithMetadataResolver(new ReferenceResolver(folder, _loader, _packages, own))
            .WithSourceResolver(new LoadedFiles(folder))
            .WithReferences(references.Select(AssemblyReferences.ToHost).OfType<MetadataReference>())
            .WithImports([.. options.Usings, typeof(CellGlobals).Namespace!])
            .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>The last cell that ran, from which editors learn what is declared; null before the first.</summary>
    public Script? Last => _state?.Script;

    /// <summary>The options that the next cell is compiled with; of the references those that no earlier cell has.</summary>
    /// <remarks>
    /// A submission has the references of all before it and adds its own: given the session's anew, the last of n cells would be bound
    /// to n times as many, and n cells together would keep their square.
    /// </remarks>
    public ScriptOptions Options => _options.WithReferences(_options.MetadataReferences.Skip(_known));

    /// <summary>The error of a cell that was interrupted before it ran.</summary>
    public static ErrorOutput Interrupted(int number) => CellErrors.Interrupted(number);

    /// <summary>The error of a cell that was interrupted, and whose work goes on regardless.</summary>
    public static ErrorOutput GivenUp(int number) => CellErrors.GivenUp(number);

    /// <summary>The error of a cell that has ended the process it runs in.</summary>
    /// <param name="exitCode">The code that the process ends with.</param>
    public static ErrorOutput Exited(int exitCode) => CellErrors.Exited(exitCode);

    /// <summary>The error of work that a cell has left behind, on a thread of its own.</summary>
    public ErrorOutput DescribeElsewhere(Exception exception) => _errors.FromElsewhere(exception);

    /// <summary>Runs nothing, once, so that the first cell finds the compiler loaded and the references read.</summary>
    public void WarmUp()
    {
        if (TryPrepare("0", 0, out var cell, out _))
            Keep(cell.Script.RunAsync(_globals).GetAwaiter().GetResult(), cell);
    }

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="number">The cell's number, by which errors name it.</param>
    /// <param name="sink">Takes what the cell shows while it runs; its result is returned instead.</param>
    /// <param name="cancellation">Ends the run before the cell starts, and between its top-level statements' awaits.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled before the cell started.</exception>
    public Task<CellResult> RunAsync(
        string code,
        int number,
        ICellSink sink,
        CancellationToken cancellation = default
    ) =>
        TryPrepare(code, number, out var cell, out var error, cancellation)
            ? RunAsync(cell, sink, cancellation)
            : Task.FromResult(new CellResult(null, error));

    /// <summary>Compiles a cell that is to run next.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="number">The cell's number, by which errors name it.</param>
    /// <param name="cell">The cell, where it compiles.</param>
    /// <param name="error">Why it does not.</param>
    /// <param name="cancellation">Ends the compilation.</param>
    /// <exception cref="OperationCanceledException">The compilation was cancelled.</exception>
    public bool TryPrepare(
        string code,
        int number,
        [NotNullWhen(true)] out PreparedCell? cell,
        [NotNullWhen(false)] out ErrorOutput? error,
        CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        _errors.Remember(number, code);
        cell = null;
        try
        {
            SourceDepth.Check(code);
            var (turn, before) = NextTurn();
            var added = _packages.Load(code, cancellation);
            _options = _options.AddReferences(added.Select(AssemblyReferences.FromFile));
            var guarded = _guarded ? CompileGuarded(code, number, before, cancellation) : null;
            var script = guarded ?? Compile(code, number, before, cancellation);
            if (EndingCalls.In(script.GetCompilation()) is { } call)
            {
                error = _errors.FromEndingCall(call, number);
                return false;
            }

            cell = new PreparedCell(script, number, before, turn);
            error = null;
            return true;
        }
        catch (CompilationErrorException e)
        {
            error = _errors.FromDiagnostics(e.Diagnostics, number);
        }
        catch (PackageException e)
        {
            error = _errors.FromPackage(e, number);
        }
        catch (InsufficientExecutionStackException e)
        {
            error = _errors.FromException(e, number);
        }

        return false;
    }

    /// <summary>Runs a cell that has been prepared, after no other has been run since.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="sink">Takes what the cell shows while it runs; its result is returned instead.</param>
    /// <param name="cancellation">Interrupts an interruptible session's cell.</param>
    public async Task<CellResult> RunAsync(PreparedCell cell, ICellSink sink, CancellationToken cancellation = default)
    {
        ConsoleRouter.Install();
        var bounded = new BoundedSink(sink);
        CellScope.Enter(bounded, cancellation);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        foreach (var caution in _cautions.Of(cell.Script.GetCompilation()))
            sink.Write(StreamOutput.Error, caution + "\n");
        var state = cell.Before is null
            ? await cell.Script.RunAsync(_globals, catchException: _ => true, CancellationToken.None)
            : await cell.Script.RunFromAsync(cell.Before, catchException: _ => true, CancellationToken.None);
        Keep(state, cell);
        var result = state.Exception is { } exception
            ? new CellResult(null, _errors.FromException(exception, cell.Number, IsInterrupt(exception, cancellation)))
            : ShowResult(state.ReturnValue, cell, cancellation);
        bounded.Close();
        return result;
    }

    private (int Turn, ScriptState<object?>? Before) NextTurn()
    {
        lock (_gate)
            return (++_turn, _state);
    }

    /// <summary>Keeps what a cell has declared; one that was given up may end when the next has begun, which does not know it.</summary>
    private void Keep(ScriptState<object?> state, PreparedCell cell)
    {
        lock (_gate)
        {
            if (cell.Turn == _turn)
            {
                // No cell was prepared since: the session has the references that this one was compiled with, and no more.
                _state = state;
                _known = _options.MetadataReferences.Length;
            }
        }
    }

    private Script<object?>? CompileGuarded(
        string code,
        int number,
        ScriptState<object?>? before,
        CancellationToken cancellation
    )
    {
        var guarded = GuardInserter.Insert(code);
        if (ReferenceEquals(guarded, code))
            return null;
        try
        {
            return Compile(guarded, number, before, cancellation);
        }
        catch (CompilationErrorException)
        {
            // The errors are to be those of the cell as it was written, with its columns.
            return null;
        }
    }

    private Script<object?> Compile(
        string code,
        int number,
        ScriptState<object?>? before,
        CancellationToken cancellation
    )
    {
        var options = Options.WithFilePath(CellErrors.FileName(number));
        var script = before is null
            ? CSharpScript.Create<object?>(code, options, typeof(CellGlobals), _loader)
            : before.Script.ContinueWith<object?>(code, options);
        AssemblyReferences.Bind(script.GetCompilation());
        var errors = script
            .Compile(cancellation)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        return errors.Count == 0 ? script : throw new CompilationErrorException(errors[0].ToString(), [.. errors]);
    }

    private CellResult ShowResult(object? value, PreparedCell cell, CancellationToken cancellation)
    {
        if (value is DisplayedValue || (value is null && !CellEnding.IsValue(cell.Script.GetCompilation())))
            return new CellResult(null, null);
        try
        {
            return new CellResult(ValueFormatter.Format(value), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The value's own code runs here (a lazy sequence, a property): its failure is the cell's.
            return new CellResult(null, _errors.FromException(e, cell.Number, IsInterrupt(e, cancellation)));
        }
    }

    // The guards and the waits that an interrupt ends throw these; a cell's own cancellations are its own errors.
    private static bool IsInterrupt(Exception exception, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested
        && exception
            is OperationCanceledException
                or ThreadInterruptedException
                or AggregateException { InnerException: OperationCanceledException or ThreadInterruptedException };
}
