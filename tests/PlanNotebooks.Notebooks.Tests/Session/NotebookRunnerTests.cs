using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Tests.Session;

[Collection(WorkingFolderCollection.Name)]
public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_CellFails_StopsThere()
    {
        var run = await RunAsync("1", "throw new Exception(\"no data\");", "display(3);");
        Assert.Equal("cell 2 failed: Exception: no data", run.Failure?.ToString());
        Assert.Equal([1, 2, null], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.IsType<ErrorOutput>(Assert.Single(run.Notebook.Cells[1].Outputs));
        Assert.Empty(run.Notebook.Cells[2].Outputs);
    }

    [Fact]
    public async Task RunAsync_Results_CarryTheCellsNumber()
    {
        var run = await RunAsync("1", "\"two\"");
        var output = Assert.IsType<DisplayOutput>(Assert.Single(run.Notebook.Cells[1].Outputs));
        Assert.Equal(2, output.ResultOf);
        Assert.Equal("two", output.Bundle.Data[MimeBundle.Plain]);
    }

    [Fact]
    public async Task RunAsync_WorkingDirectory_IsTheNotebooksFolder()
    {
        _folder.Write("report.txt", "上城区");
        var before = Environment.CurrentDirectory;
        var run = await RunAsync("File.ReadAllText(\"report.txt\")");
        Assert.Null(run.Failure);
        Assert.Equal("上城区", Result(run, 0));
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public async Task RunAsync_RelativeReference_IsResolvedFromTheFolder()
    {
        CompileLibrary(Path.Combine(_folder.Path, "bin", "Outside.dll"));
        var run = await RunAsync("#r \"bin/Outside.dll\"\nOutside.Answer.Value", "Outside.Answer.Value + 1");
        Assert.Null(run.Failure);
        Assert.Equal("42", Result(run, 0));
        Assert.Equal("43", Result(run, 1));
    }

    [Fact]
    public async Task RunAsync_CopyOfAHostAssembly_GivesTheHostsTypes()
    {
        var path = Path.Combine(_folder.Path, "PlanNotebooks.dll");
        File.Copy(typeof(MimeBundle).Assembly.Location, path);
        var run = await RunAsync(
            """
            #r "PlanNotebooks.dll"
            using PlanNotebooks.Display;
            class Shown : IDisplayable
            {
                public MimeBundle ToMimeBundle() => new(new Dictionary<string, string> { ["text/plain"] = "by its bundle" });
            }
            """,
            "new Shown()"
        );
        Assert.Null(run.Failure);
        Assert.Equal("by its bundle", Result(run, 1));
    }

    [Fact]
    public async Task RunAsync_BundleWithBrokenJson_IsTheCellsError()
    {
        var run = await RunAsync(
            """
            #r "PlanNotebooks.dll"
            using PlanNotebooks.Display;
            display(new MimeBundle(new Dictionary<string, string> { ["application/json"] = "{oops" }));
            """
        );
        Assert.Equal("FormatException", run.Failure?.Error.Name);
        Assert.Contains(
            run.Failure!.Error.Traceback,
            line => line.StartsWith("   at cell 1, line 3", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task RunAsync_SameInput_GivesTheSameText()
    {
        string[] cells =
        [
            "var rows = Enumerable.Range(0, 300).Select(n => new { n, Square = n * n }); rows",
            "rows.Sum(row => row.n / (row.n - 9))",
        ];
        var first = NotebookWriter.Write((await RunAsync(cells)).Notebook);
        var second = NotebookWriter.Write((await RunAsync(cells)).Notebook);
        Assert.Equal(first, second);
        Assert.DoesNotContain(_folder.Path, first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_OtherLanguage_IsRefused()
    {
        var notebook = NotebookReader.Parse(
            """{"nbformat":4,"nbformat_minor":5,"metadata":{"kernelspec":{"language":"python","name":"python3"}},"cells":[]}""",
            "a.ipynb"
        );
        var e = await Assert.ThrowsAsync<NotSupportedException>(() => NotebookRunner.RunAsync(notebook, _folder.Path));
        Assert.Contains("python", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Progress_CountsCodeCells()
    {
        var reports = new List<CellProgress>();
        var notebook = new Notebook([new(CellKind.Markdown, "m", "# 标题"), new(CellKind.Code, "c", "1")]);
        await NotebookRunner.RunAsync(notebook, _folder.Path, new Collect(reports));
        Assert.Equal(
            [(0, 1, null), (1, 1, "c")],
            reports.Select(report => (report.Done, report.Total, report.Last?.Id))
        );
    }

    private Task<NotebookRun> RunAsync(params string[] sources) =>
        NotebookRunner.RunAsync(
            new Notebook([.. sources.Select((source, i) => new Cell(CellKind.Code, $"c{i}", source))]),
            _folder.Path
        );

    private static string Result(NotebookRun run, int cell) =>
        ((DisplayOutput)run.Notebook.Cells[cell].Outputs[^1]).Bundle.Data[MimeBundle.Plain];

    private static void CompileLibrary(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var tree = CSharpSyntaxTree.ParseText(
            "namespace Outside; public static class Answer { public static int Value => 42; }"
        );
        var core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            "Outside",
            [tree],
            [core],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.True(compilation.Emit(path).Success);
    }

    private sealed class Collect(List<CellProgress> reports) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => reports.Add(value);
    }
}
