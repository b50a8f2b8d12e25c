using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>Cells that end a process: run and render end them alone, make the other pages, and say so by their exit code.</summary>
public sealed class HostileCellsTests : IDisposable
{
    private static readonly (string Cell, string Expected)[] Cells =
    [
        ("async void A() { await Task.Delay(10); throw new Exception(\"av\"); } A(); await Task.Delay(500);", "av"),
        ("var t = new System.Threading.Thread(() => throw new Exception(\"thread\")); t.Start(); t.Join();", "thread"),
        (
            "var timer = new System.Threading.Timer(_ => throw new Exception(\"tick\"), null, 20, -1); await Task.Delay(500);",
            "tick"
        ),
        (
            "System.Threading.ThreadPool.UnsafeQueueUserWorkItem(_ => throw new Exception(\"pool\"), null); await Task.Delay(500);",
            "pool"
        ),
        ("int F(int n) => F(n + 1) + 1; F(0)", "InsufficientExecutionStack"),
        ("Func<int, int> g = null; g = n => g(n - 1) + g(n - 2); g(5)", "InsufficientExecutionStack"),
        ("Func<int, int> g = null; g = n => g(n + 1); g(5)", "InsufficientExecutionStack"),
        ("Action<int> a = null; a = n => a(n + 1); a(5);", "InsufficientExecutionStack"),
        ("Func<int, int> g = null; g = n => n switch { 0 => 1, _ => g(n + 1) }; g(5)", "InsufficientExecutionStack"),
        ("Func<int, Task<int>> h = null; h = async n => 1 + await h(n + 1); await h(0)", "InsufficientExecutionStack"),
        ("async Task<int> Z(int n) { return await Z(n + 1); } await Z(0)", "InsufficientExecutionStack"),
        ("IEnumerable<int> W(int n) => Enumerable.Range(0, 2).SelectMany(x => W(n + 1)); W(0).Count()", "InsufficientExecutionStack"),
        ("Environment.Exit(0);", "ProcessExit"),
        ("Environment.FailFast(\"x\");", "line 1: Environment.FailFast would end"),
        ("\nusing static System.Environment; if (true) FailFast(null);", "line 2: Environment.FailFast would end"),
        ("Action<string> end = System.Environment.FailFast; end(\"x\");", "line 1: Environment.FailFast would end"),
        ("var deep = " + new string('(', 100_000) + "1" + new string(')', 100_000) + ";", "brackets"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Render_CellsThatEndProcesses_MakesEveryPage()
    {
        _folder.Write("nbs/00.ipynb", NotebookText.Of("1"));
        _folder.Write("nbs/99.ipynb", NotebookText.Of("3"));
        var hostile = Cells.Select((each, i) => (each.Cell, each.Expected, Name: $"{i + 10}")).ToList();
        foreach (var (cell, _, name) in hostile)
            _folder.Write($"nbs/{name}.ipynb", NotebookText.Of(cell));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs", "--outputs");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        foreach (var page in hostile.Select(each => each.Name).Concat(["00", "99", "index"]))
            Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered", page + ".html")), page);
        var lines = run.Error.Split('\n');
        foreach (var (_, expected, name) in hostile)
        {
            var line = Assert.Single(lines, line => line.StartsWith($"nbs/{name}.ipynb: ", StringComparison.Ordinal));
            Assert.Contains(expected, line, StringComparison.Ordinal);
            var shown = NotebookReader.ReadFile(Path.Combine(_folder.Path, $"rendered/{name}.ipynb")).Cells[1].Outputs;
            Assert.Contains(shown, output => output is ErrorOutput);
        }
    }

    [Fact]
    public async Task Run_AThreadLeftBehind_IsNotWaitedFor()
    {
        _folder.Write(
            "a.ipynb",
            NotebookText.Of("new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); 7")
        );
        var run = await PlanProcess.RunAsync(_folder.Path, "", "run", "a.ipynb");
        Assert.Equal((ExitCodes.Ok, "7"), (run.ExitCode, run.Output.Trim()));
    }

    /// <summary>What a cell leaves to the end of the process is called, and cannot spoil it.</summary>
    [Theory]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => throw new Exception(\"bye\");", "failed: Exception: bye")]
    [InlineData(
        "System.Runtime.Loader.AssemblyLoadContext.Default.Unloading += _ => throw new Exception(\"unload\");",
        "failed: Exception: unload"
    )]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) ; };", "does not come back")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.Error.WriteLine(\"bye\");", null)]
    public async Task Run_WorkLeftToTheEnd_CannotSpoilIt(string cell, string? said)
    {
        _folder.Write("a.ipynb", NotebookText.Of(cell + " 7"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "run", "a.ipynb");
        Assert.Equal("7", run.Output.Trim());
        Assert.Equal(said is null ? ExitCodes.Ok : ExitCodes.Failed, run.ExitCode);
        Assert.Equal(said is null ? "bye" : $"what a cell has left to the end of the process {said}", run.Error.Trim());
    }

    /// <summary>What is called at every exception may throw some: each ends what was called, and no more.</summary>
    [Theory]
    [InlineData("(_, _) => throw new Exception(\"fc\")", "failed: Exception: fc")]
    [InlineData("(_, e) => int.Parse(e.Exception.Message)", "failed: FormatException: ")]
    [InlineData("(_, _) => { try { int.Parse(\"y\"); } catch { } }", null)]
    public async Task Run_AHandlerOfExceptionsThatThrows_EndsAlone(string handler, string? said)
    {
        var cell = $"AppDomain.CurrentDomain.FirstChanceException += {handler}; try {{ int.Parse(\"x\"); }} catch {{ }} 7";
        _folder.Write("a.ipynb", NotebookText.Of(cell));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "run", "a.ipynb");
        Assert.Equal((ExitCodes.Ok, true), (run.ExitCode, run.Output.TrimEnd().EndsWith('7')));
        Assert.Equal(said is not null, (run.Output + run.Error).Contains(said ?? "failed", StringComparison.Ordinal));
    }

    /// <summary>A pipe that nobody writes to is no source, no assembly, no picture and no table.</summary>
    [UnixFact]
    public async Task Render_PipesThatNobodyWritesTo_AreNoFiles()
    {
        var pipe = Path.GetFileName(PlanProcess.MakePipe(_folder.Path, "pipe.png"));
        (string Cell, string Expected)[] cells =
        [
            ($"#load \"{pipe}\"\n1", "Could not find file"),
            ("#load \"/dev/zero\"\n1", "Could not find file"),
            ($"#r \"{pipe}\"\n1", "could not be found"),
            ($"Statistics.Read(\"{pipe}\")", "is a pipe or a device"),
        ];
        foreach (var (i, (cell, _)) in cells.Index())
            _folder.Write($"{i}.ipynb", NotebookText.Of(cell));
        _folder.Write("9.ipynb", NotebookWriter.Write(new Notebook([new Cell(CellKind.Markdown, "m", $"![a picture]({pipe})")])));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", ".", "--out", "pages");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        foreach (var (line, (_, expected)) in run.Error.Split('\n').Zip(cells))
            Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "pages/9.html")));
        var merged = await PlanProcess.RunAsync(_folder.Path, "", "merge", pipe);
        Assert.Equal(ExitCodes.Failed, merged.ExitCode);
        Assert.StartsWith("pipe.png: is a pipe or a device", merged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AListThatHoldsItself_IsShown()
    {
        _folder.Write("a.ipynb", NotebookText.Of("var list = new List<object>(); list.Add(list); list"));
        Assert.Equal(ExitCodes.Ok, (await PlanProcess.RunAsync(_folder.Path, "", "run", "a.ipynb")).ExitCode);
    }

    [Fact]
    public async Task Render_MarkdownThatNestsWithoutEnd_IsShownAsItWasWritten()
    {
        (string Text, int Times)[] nested = [(">", 20_000), ("[", 50_000), ("*a **a ", 20_000)];
        foreach (var (i, (text, times)) in nested.Index())
        {
            var notebook = new Notebook([
                new Cell(CellKind.Markdown, "m", string.Concat(Enumerable.Repeat(text, times))),
                new Cell(CellKind.Code, "c", "1"),
            ]);
            _folder.Write($"nbs/{i}.ipynb", NotebookWriter.Write(notebook));
        }

        _folder.Write("nbs/9.ipynb", NotebookText.Of("2"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        Assert.All("0129", name => Assert.True(File.Exists(Path.Combine(_folder.Path, $"rendered/{name}.html"))));
    }

    [Fact]
    public async Task Render_HalfACharacter_IsOneLineAndTheOthersAreMade()
    {
        string[] halves = ["\\ud800", "\\udc00\\ud800", "\\uD83D x"];
        var notebook = NotebookText.Of("var name = \"HERE\";");
        foreach (var (i, half) in halves.Index())
            _folder.Write($"nbs/{i}.ipynb", notebook.Replace("HERE", half, StringComparison.Ordinal));
        _folder.Write("nbs/9.ipynb", NotebookText.Of("2"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(halves.Length, lines.Length);
        Assert.All(lines, line => Assert.Contains("half a character", line, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/9.html")));
    }
}
