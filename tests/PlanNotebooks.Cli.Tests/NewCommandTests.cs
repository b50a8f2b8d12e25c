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

    /// <summary>Its cells speak Chinese of themselves, and English where they are told to.</summary>
    [Theory]
    [InlineData("Reviewed", "en")]
    [InlineData("回顾年")]
    public async Task New_InChinese_RunsInChinese(string said, string? told = null)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(_folder.Path, "seeds")).FullName;
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(seeds, "a.txt"));
        var written = await CommandRun.InAsync(_folder.Path, "new", "own.ipynb", "--corpus", "seeds", "--lang", "zh");
        Assert.Equal(ExitCodes.Ok, written.ExitCode);
        var run = await CommandRun.InAsync(_folder.Path, ["run", "own.ipynb", .. told is null ? [] : new[] { "--lang", told }]);
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        Assert.Contains(said.ToLowerInvariant(), run.Output.ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Equal(told is null, run.Output.Contains("计划年", StringComparison.Ordinal));
        // Another command sets the variable while it has its turn.
        var left = "";
        await CommandRun.InTurnAsync(
            _folder.Path,
            () => Task.FromResult((left = Environment.GetEnvironmentVariable("PLAN_PARAM_LANG")) is null ? 0 : 1)
        );
        Assert.Null(left);
    }

    [Fact]
    public async Task New_InNoLanguage_WritesProseInBoth()
    {
        var notebook = await WriteAsync();
        Assert.Equal(4, notebook.Cells.Count(cell => cell.Language == Language.English));
        Assert.Equal(4, notebook.Cells.Count(cell => cell.Language == Language.Chinese));
    }

    [Fact]
    public async Task New_ANameThatIsTaken_IsKeptUnlessForced()
    {
        _folder.Write("own.ipynb", "mine");
        _folder.Write("reports/report.txt", "二〇二〇年计划");
        var refused = await CommandRun.InAsync(_folder.Path, "new", "own.ipynb", "--corpus", "reports");
        Assert.Equal(ExitCodes.Failed, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "own.ipynb")));
        Assert.Equal(8, (await WriteAsync("--force")).Cells.Count(cell => cell.Language is not null));
    }

    [Theory]
    [InlineData("own.txt", "reports", ExitCodes.Usage, ".ipynb")]
    [InlineData("own.ipynb", "nowhere", ExitCodes.Failed, "nowhere: no such file or folder")]
    public async Task New_WhatIsNone_IsALineThatSaysSo(string name, string corpus, int code, string expected)
    {
        _folder.Write("reports/report.txt", "二〇二〇年计划");
        var run = await CommandRun.InAsync(_folder.Path, "new", name, "--corpus", corpus);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_AKernel_IsTheOneThatTheNotebookAsksFor() =>
        Assert.Contains(
            ".net-csharp",
            (await WriteAsync("--kernel", ".net-csharp")).Metadata["kernelspec"].GetRawText(),
            StringComparison.Ordinal
        );

    /// <summary>What it refers to was built with the tests: built anew, it would change beneath those that pack it meanwhile.</summary>
    [Fact]
    public async Task New_AProgramInTheClone_RefersToItsProjectsBuildsWithoutAWarningAndRuns()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        var run = await CommandRun.InAsync(_folder.Path, "new", "ask.cs", "--corpus", "report.txt");
        Assert.Equal((ExitCodes.Ok, "wrote ask.cs; run it: dotnet run ask.cs"), (run.ExitCode, run.Output.Trim()));
        string[] arguments = ["run", "-v", "normal", "-c", Repository.Configuration, "ask.cs"];
        KeyValuePair<string, string?>[] asBuilt = [new("BuildProjectReferences", "false")];
        var asked = (await ProgramRun.OfAsync("dotnet", arguments, _folder.Path, asBuilt)).AssertOk();
        Assert.DoesNotContain(": warning ", asked.Output, StringComparison.Ordinal);
        Assert.Contains("生产总值", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_AProgramInChinese_SpeaksItAndHasNoEnglishComment()
    {
        _folder.Write("report.txt", "二〇二〇年计划");
        var run = await CommandRun.InAsync(_folder.Path, "new", "ask.cs", "--corpus", "report.txt", "--lang", "zh");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        var lines = await File.ReadAllLinesAsync(Path.Combine(_folder.Path, "ask.cs"));
        Assert.Contains("Environment.SetEnvironmentVariable(\"PLAN_PARAM_LANG\", \"zh\");", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("// ", StringComparison.Ordinal) && line.Any(char.IsAsciiLetter));
    }

    private async Task<Notebook> WriteAsync(params string[] options)
    {
        _folder.Write("reports/report.txt", "二〇二〇年计划");
        var run = await CommandRun.InAsync(_folder.Path, ["new", "own.ipynb", "--corpus", "reports", .. options]);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        return NotebookReader.ReadFile(Path.Combine(_folder.Path, "own.ipynb"));
    }
}
