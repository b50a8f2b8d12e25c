namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan extract</c> on files and folders, to standard output and to a file.</summary>
public sealed class ExtractTests : IDisposable
{
    private const string Plan =
        "杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n一、2019年国民经济和社会发展计划执行情况\n数字经济核心产业增加值同比增长45%。\n";
    private const string Work = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private readonly TemporaryFolder _folder = new();

    public ExtractTests()
    {
        _folder.Write("reports/a.txt", Plan);
        _folder.Write("reports/b.txt", "");
        _folder.Write("reports/c.txt", Work);
        _folder.Write("none/letter.txt", "Dear sir, nothing here.");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task Extract_AFolder_WritesWhatTheCorpusWrites(string format)
    {
        var printed = await ExtractAsync("reports", "--format", format);
        var written = await ExtractAsync("reports", "--format", format, "--out", "new/out.txt");
        Assert.Equal(Written(format), printed.Output);
        Assert.Equal((ExitCodes.Ok, ""), (written.ExitCode, written.Output));
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(Path.Combine(_folder.Path, "new", "out.txt")));
        Assert.Equal(
            ["out.txt"],
            Directory.GetFiles(Path.Combine(_folder.Path, "new")).Select(file => Path.GetFileName(file))
        );
        Assert.StartsWith(
            $"{Path.Combine("reports", "b.txt")}: passed over: is empty",
            Lines(printed.Error)[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Extract_AFolderTwice_GivesNoIdTwice()
    {
        _folder.Write("reports/d.txt", Work);
        var run = await ExtractAsync("reports", "reports", "--format", "csv");
        var rows = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(rows, row => row.StartsWith("id,", StringComparison.Ordinal));
        Assert.Equal(rows.Length, rows.Select(row => row.Split(',')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Extract_AFileThatIsNotThere_WritesTheOthersAndFails()
    {
        var run = await ExtractAsync("reports/a.txt", "missing.txt", "reports/c.txt", "--out", "out.jsonl");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith("missing.txt: does not exist", Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
        Assert.Equal(Written("jsonl"), await File.ReadAllTextAsync(Path.Combine(_folder.Path, "out.jsonl")));
    }

    [Fact]
    public async Task Extract_AFolderWithoutAReport_CreatesNothing()
    {
        var run = await ExtractAsync("none", "--out", "new/out.jsonl");
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("none: holds no report", Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "new")));
    }

    /// <summary>The whole is there or nothing: here a folder stands where the file should.</summary>
    [Fact]
    public async Task Extract_ToWhatCannotBeReplaced_LeavesNoPart()
    {
        _folder.Write("new/out.jsonl/file", "");
        var run = await ExtractAsync("reports", "--out", "new/out.jsonl");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(
            ["out.jsonl"],
            Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "new")).Select(entry => Path.GetFileName(entry))
        );
    }

    private Task<CommandRun> ExtractAsync(params string[] args) =>
        CommandRun.InAsync(_folder.Path, ["extract", .. args]);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Written(string format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var observations = Corpus.Load(Path.Combine(_folder.Path, "reports")).Observations;
        if (format == "csv")
            observations.WriteCsv(text);
        else if (format == "jsonl")
            observations.WriteJsonLines(text);
        else
            text.WriteLine(observations.Showing(observations.Count).ToText());
        return text.ToString();
    }
}
