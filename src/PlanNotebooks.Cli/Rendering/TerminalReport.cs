using PlanNotebooks.Cli.Files;
using PlanNotebooks.Notebooks.Session;
using Spectre.Console;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Reports as a bar for each notebook, for people at a terminal; lines follow when the bars are done.</summary>
internal sealed class TerminalReport(ProgressContext context) : IRenderReport
{
    private readonly Dictionary<string, ProgressTask> _tasks = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _problems = [];

    /// <summary>Shows bars while the work goes on.</summary>
    public static async Task<bool> ShowAsync(Func<IRenderReport, Task<bool>> work, TextWriter error)
    {
        TerminalReport? report = null;
        try
        {
            return await AnsiConsole
                .Progress()
                .Columns(
                    new TaskDescriptionColumn { Alignment = Justify.Left },
                    new ProgressBarColumn(),
                    new SpinnerColumn()
                )
                .StartAsync(context => work(report = new TerminalReport(context)));
        }
        finally
        {
            report?._notes.ForEach(AnsiConsole.WriteLine);
            report?._problems.ForEach(error.WriteLine);
        }
    }

    /// <inheritdoc/>
    public IProgress<CellProgress> Start(string name)
    {
        var task = context.AddTask(Markup.Escape(VisibleText.Of(name)), autoStart: true);
        _tasks[name] = task;
        return new TaskProgress(task);
    }

    /// <inheritdoc/>
    public void Finish(string name, string page) => _tasks[name].Value = _tasks[name].MaxValue;

    /// <inheritdoc/>
    public void Note(string line) => _notes.Add(VisibleText.Of(line));

    /// <inheritdoc/>
    public void Problem(string line) => _problems.Add(VisibleText.Of(line));

    private sealed class TaskProgress(ProgressTask task) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            // One step more than cells: the page itself.
            task.MaxValue = value.Total + 1;
            task.Value = value.Done;
        }
    }
}
