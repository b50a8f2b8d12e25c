namespace PlanNotebooks.Cli.Tests;

public sealed class SiteCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Site_Twice_GivesTheSameBytesAndLeavesNothingOld()
    {
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 1);
        var run = await CommandRun.InAsync(_folder.Path, "site", "corpus", "--out", "out");
        Assert.All(
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains("what stands twice is counted once", line, StringComparison.Ordinal)
        );
        Assert.EndsWith(
            $"observations of 5 reports{Environment.NewLine}open {Path.Combine("out", "index.html")}{Environment.NewLine}",
            run.Output,
            StringComparison.Ordinal
        );
        var before = Files("out");
        Assert.Contains("texts/330102-2020-plan-x6msw4.js", before.Keys);
        Assert.Contains(
            "corpus/0001-000_d97e92ac42f9644e.txt</code> <span class=\"hash\">SHA-256 ",
            before["index.html"],
            StringComparison.Ordinal
        );
        _folder.Write("out/texts/old.js", "plan.textOf({});");
        await CommandRun.InAsync(_folder.Path, "site", "corpus", "--out", "out");
        Assert.Equal(before, Files("out"));
    }

    [Theory]
    [InlineData("en", "1 observation of 1 report\n")]
    [InlineData("zh", "1份报告，1项数据\n")]
    public async Task Site_OfOneReport_SaysSo(string language, string expected)
    {
        _folder.Write("corpus/a.txt", "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值增长6.8%。\n");
        var run = await CommandRun.InAsync(_folder.Path, "site", "corpus", "--out", "out", "--lang", language);
        Assert.StartsWith(expected, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_CorpusIsMissing_IsOneLine()
    {
        var run = await CommandRun.InAsync(_folder.Path, "site", "missing", "--out", "out");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith(
            "missing: ",
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(Path.Combine(_folder.Path, "out/index.html")));
    }

    [Fact]
    public async Task Site_FolderHoldsOtherScripts_IsRefused()
    {
        _folder.Write("out/data/mine.js", "1");
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 1);
        var run = await CommandRun.InAsync(_folder.Path, "site", "corpus", "--out", "out");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("out: holds data, which this program did not write", run.Error, StringComparison.Ordinal);
        Assert.Equal("1", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "out/data/mine.js")));
    }

    [Fact]
    public async Task Render_Explorer_StandsBesideThePagesAndIsLinked()
    {
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 1);
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("PlanNotebooks.Corpus.Load(\"../corpus\").Targets"));
        var run = await CommandRun.InAsync(_folder.Path, "render");
        Assert.Equal(new CommandRun(ExitCodes.Ok, run.Output, ""), run);
        var pages = Files("rendered");
        Assert.Contains(
            "<html lang=\"en\" data-explorer=\"explorer/index.html\">",
            pages["a.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<a href=\"explorer/index.html\">All numbers</a>",
            pages["index.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<a href=\"../index.html\">All pages</a>",
            pages["explorer/index.html"],
            StringComparison.Ordinal
        );
    }

    private Dictionary<string, string> Files(string folder)
    {
        var root = Path.Combine(_folder.Path, folder);
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText);
    }
}
