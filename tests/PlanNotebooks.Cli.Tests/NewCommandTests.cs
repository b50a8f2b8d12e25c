using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "# Targets and results", Language.Chinese)]
    [InlineData("zh", "# 目标与实绩", Language.English)]
    public async Task New_InALanguage_WritesProseInThatOneAlone(string code, string title, Language other)
    {
        var notebook = await WriteAsync("--lang", code);
        Assert.StartsWith(title, notebook.Cells[0].Source, StringComparison.Ordinal);
        Assert.DoesNotContain(notebook.Cells, cell => cell.Language == other);
    }

    [Fact]
    public async Task New_InNoLanguage_WritesProseInBoth()
    {
        var notebook = await WriteAsync();
        Assert.Equal(4, notebook.Cells.Count(cell => cell.Language == Language.English));
        Assert.Equal(4, notebook.Cells.Count(cell => cell.Language == Language.Chinese));
    }

    private async Task<Notebook> WriteAsync(params string[] options)
    {
        _folder.Write("reports/report.txt", "二〇二〇年计划");
        var run = await CommandRun.InAsync(_folder.Path, ["new", "own.ipynb", "--corpus", "reports", .. options]);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        return NotebookReader.ReadFile(Path.Combine(_folder.Path, "own.ipynb"));
    }
}
