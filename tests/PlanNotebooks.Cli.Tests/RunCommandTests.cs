using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_Outputs_ArePrintedAsText()
    {
        _folder.Write("a.ipynb", NotebookText.Of("Console.Write(\"printed\");", "display(\"增长\"); 8.5m"));
        var run = await CommandRun.InAsync(_folder.Path, "run", "a.ipynb");
        Assert.Equal(
            new CommandRun(
                ExitCodes.Ok,
                $"printed{Environment.NewLine}增长{Environment.NewLine}8.5{Environment.NewLine}",
                ""
            ),
            run
        );
        Assert.Equal(["a.ipynb"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("en", "about met")]
    [InlineData("zh", "基本完成")]
    public async Task Run_InALanguage_SpeaksThatOne(string code, string said)
    {
        const string Cell = "PlanNotebooks.Languages.Bilingual.Pick(\"about met 基本完成\")";
        _folder.Write("a.ipynb", NotebookText.Of(Cell));
        var before = Environment.GetEnvironmentVariable("PLAN_PARAM_LANG");
        var run = await CommandRun.InAsync(_folder.Path, "run", "a.ipynb", "--lang", code);
        Assert.Equal((ExitCodes.Ok, said), (run.ExitCode, run.Output.TrimEnd()));
        Assert.Equal(before, Environment.GetEnvironmentVariable("PLAN_PARAM_LANG"));
    }

    [Fact]
    public async Task Run_CellFails_ExitsNonZeroAndWritesWhatRan()
    {
        _folder.Write("a.ipynb", NotebookText.Of("1", "throw new FormatException(\"bad\");"));
        var run = await CommandRun.InAsync(_folder.Path, "run", "a.ipynb", "--out", "out/a.ipynb");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal("a.ipynb: cell 2 failed: FormatException: bad", run.Error.TrimEnd());
        Assert.Contains("at cell 2, line 1", run.Output, StringComparison.Ordinal);
        var executed = NotebookReader.ReadFile(Path.Combine(_folder.Path, "out/a.ipynb"));
        Assert.IsType<ErrorOutput>(executed.Cells[2].Outputs[0]);
    }

    [Theory]
    [InlineData("missing.ipynb", "missing.ipynb: no such file or folder")]
    [InlineData(".", ".: a folder; expected a notebook")]
    [InlineData("broken.ipynb", "broken.ipynb: the file is empty")]
    public async Task Run_InputThatIsNone_IsOneLineThatNamesIt(string path, string expected)
    {
        _folder.Write("broken.ipynb", "");
        var run = await CommandRun.InAsync(_folder.Path, "run", path);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith(
            expected,
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Run_WithoutNotebook_IsAUsageError() =>
        Assert.Equal(ExitCodes.Usage, (await CommandRun.InAsync(_folder.Path, "run")).ExitCode);
}
