using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Runs a whole notebook in a session of its own: document in, document out.</summary>
public static class NotebookRunner
{
    private static readonly string[] Languages = ["C#", "csharp"];

    /// <summary>Runs the code cells in order and stops at the first that fails.</summary>
    /// <param name="notebook">The notebook; outputs that it has are left behind.</param>
    /// <param name="folder">The notebook's folder, which is the working directory while its cells run.</param>
    /// <param name="progress">Told before the first cell and after every cell.</param>
    /// <param name="cancellation">Ends the run between cells.</param>
    /// <exception cref="NotSupportedException">The notebook is in another language than C#.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static async Task<NotebookRun> RunAsync(
        Notebook notebook,
        string folder,
        IProgress<CellProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        CheckLanguage(notebook);
        StrayFailures.Listen();
        var path = Path.GetFullPath(folder);
        using var turn = await WorkingFolder.EnterAsync(path, cancellation);
        var run = new Run(new CSharpSession(new SessionOptions(path) { Interruptible = true }), notebook, progress);
        return await Task.Run(() => run.ToEndAsync(cancellation), cancellation);
    }

    private static void CheckLanguage(Notebook notebook)
    {
        if (notebook.Language is { } language && !Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            throw new NotSupportedException($"the notebook is in {language}; expected C# (kernel .net-csharp)");
    }

    private sealed class Run(CSharpSession session, Notebook notebook, IProgress<CellProgress>? progress)
    {
        private readonly List<(Cell Cell, OutputCollector? Shown)> _cells = [];
        private readonly int _total = notebook.Cells.Count(cell => cell.Kind == CellKind.Code);
        private int _done;
        private CellFailure? _failure;

        public async Task<NotebookRun> ToEndAsync(CancellationToken cancellation)
        {
            progress?.Report(new CellProgress(0, _total, null));
            foreach (var cell in notebook.Cells)
                _cells.Add(cell.Kind == CellKind.Code ? await NextAsync(cell, cancellation) : (cell, null));
            return new NotebookRun(notebook with { Cells = [.. _cells.Select(Finish)] }, _failure);
        }

        // A later cell may have updated what an earlier one showed.
        private static Cell Finish((Cell Cell, OutputCollector? Shown) run) =>
            run.Shown is { } shown ? run.Cell with { Outputs = shown.ToOutputs() } : run.Cell;

        /// <summary>On a thread of its own, with its guards, as in the kernel: no cell may end the process.</summary>
        private CellResult RunCell(string code, int number, OutputCollector collector, CancellationToken cancellation)
        {
            using var running = new RunningCell();
            using var interrupting = cancellation.Register(running.Interrupt);
            if (!session.TryPrepare(code, number, out var prepared, out var problem, cancellation))
                return new CellResult(null, problem);
            using var exit = ProcessExits.Watch(code =>
                running.EndWith(new CellResult(null, CSharpSession.Exited(code)))
            );
            var result = running.Run(() => session.RunAsync(prepared, collector, running.Interruption));
            cancellation.ThrowIfCancellationRequested();
            return result ?? new CellResult(null, CSharpSession.GivenUp(number));
        }

        private async Task<(Cell Cell, OutputCollector? Shown)> NextAsync(Cell cell, CancellationToken cancellation)
        {
            if (_failure is not null)
                return (cell with { ExecutionCount = null, Outputs = [] }, null);
            var number = _done + 1;
            var collector = new OutputCollector(_cells.LastOrDefault(run => run.Shown is not null).Shown);
            var result = await Task.Run(() => RunCell(cell.Source, number, collector, cancellation), cancellation);
            if (result.Value is { } value)
                collector.Add(new DisplayOutput(value) { ResultOf = number });
            if ((result.Error ?? StrayFailures.Take(collector, session)) is { } error)
            {
                collector.Add(error);
                _failure = new CellFailure(number, error);
            }

            _done = number;
            var executed = cell with { ExecutionCount = number, Outputs = collector.ToOutputs() };
            progress?.Report(new CellProgress(_done, _total, executed));
            return (executed, collector);
        }
    }
}
