using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>Cells that end a process: run and render end them alone, make the other pages, and say so by their exit code.</summary>
public sealed class HostileCellsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Cells =>
        new()
        {
            {
                "async void A() { await Task.Delay(10); throw new Exception(\"av\"); } A(); await Task.Delay(500);",
                "av"
            },
            {
                "var t = new System.Threading.Thread(() => throw new Exception(\"thread\")); t.Start(); t.Join();",
                "thread"
            },
            { "int F(int n) => F(n + 1) + 1; F(0)", "InsufficientExecutionStack" },
            { "Func<int, int> g = null; g = n => g(n - 1) + g(n - 2); g(5)", "InsufficientExecutionStack" },
            { "Func<int, int> g = null; g = n => g(n + 1); g(5)", "InsufficientExecutionStack" },
            { "Action<int> a = null; a = n => a(n + 1); a(5);", "InsufficientExecutionStack" },
            {
                "Func<int, int> g = null; g = n => n switch { 0 => 1, _ => g(n + 1) }; g(5)",
                "InsufficientExecutionStack"
            },
            {
                "Func<int, Task<int>> h = null; h = async n => 1 + await h(n + 1); await h(0)",
                "InsufficientExecutionStack"
            },
            { "async Task<int> Z(int n) { return await Z(n + 1); } await Z(0)", "InsufficientExecutionStack" },
            {
                "IEnumerable<int> W(int n) => Enumerable.Range(0, 2).SelectMany(x => W(n + 1)); W(0).Count()",
                "InsufficientExecutionStack"
            },
            { "Environment.Exit(0);", "ProcessExit" },
            { "Environment.FailFast(\"x\");", "line 1: Environment.FailFast would end" },
            { "\nusing static System.Environment; if (true) FailFast(null);", "line 2: Environment.FailFast would end" },
            { "Action<string> end = System.Environment.FailFast; end(\"x\");", "line 1: Environment.FailFast would end" },
            { "var deep = " + new string('(', 100_000) + "1" + new string(')', 100_000) + ";", "brackets" },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Render_ACellThatEndsProcesses_MakesEveryPage(string cell, string expected)
    {
        _folder.Write("nbs/1.ipynb", NotebookText.Of("1"));
        _folder.Write("nbs/2.ipynb", NotebookText.Of(cell));
        _folder.Write("nbs/3.ipynb", NotebookText.Of("3"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs", "--outputs");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        foreach (var page in (string[])["1.html", "2.html", "3.html", "index.html"])
            Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered", page)), page);
        var shown = NotebookReader.ReadFile(Path.Combine(_folder.Path, "rendered/2.ipynb")).Cells[1].Outputs;
        Assert.Contains(shown, output => output is ErrorOutput);
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

    [Fact]
    public async Task Run_AListThatHoldsItself_IsShown()
    {
        _folder.Write("a.ipynb", NotebookText.Of("var list = new List<object>(); list.Add(list); list"));
        Assert.Equal(ExitCodes.Ok, (await PlanProcess.RunAsync(_folder.Path, "", "run", "a.ipynb")).ExitCode);
    }

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 50_000)]
    [InlineData("*a **a ", 20_000)]
    public async Task Render_MarkdownThatNestsWithoutEnd_IsShownAsItWasWritten(string text, int times)
    {
        var notebook = new Notebook([
            new Cell(CellKind.Markdown, "m", string.Concat(Enumerable.Repeat(text, times))),
            new Cell(CellKind.Code, "c", "1"),
        ]);
        _folder.Write("nbs/1.ipynb", NotebookWriter.Write(notebook));
        _folder.Write("nbs/2.ipynb", NotebookText.Of("2"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/1.html")));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\uD83D x")]
    public async Task Render_HalfACharacter_IsOneLineAndTheOthersAreMade(string source)
    {
        _folder.Write(
            "nbs/1.ipynb",
            NotebookText.Of("var name = \"HERE\";").Replace("HERE", source, StringComparison.Ordinal)
        );
        _folder.Write("nbs/2.ipynb", NotebookText.Of("2"));
        var run = await PlanProcess.RunAsync(_folder.Path, "", "render", "nbs");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(
            "half a character",
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/2.html")));
    }
}
