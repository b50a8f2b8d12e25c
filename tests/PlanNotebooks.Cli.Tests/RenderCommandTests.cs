using System.Text.RegularExpressions;
using PlanNotebooks.Cli.Commands;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Cli.Tests.Faults;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

public sealed partial class RenderCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Render_WithoutArguments_RendersTheNotebooksFolder()
    {
        _folder.Write("notebooks/01-first.ipynb", NotebookText.Of("var x = 6.5m; x"));
        _folder.Write("notebooks/02-second.ipynb", NotebookText.Of("display(\"年均\");"));
        var run = await RenderAsync();
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal(
            ["01-first.html", "01-first.ipynb", "02-second.html", "02-second.ipynb", "index.html", "page-….js"],
            Directory
                .EnumerateFiles(Path.Combine(_folder.Path, "rendered"))
                .Select(path => SharedScript().Replace(Path.GetFileName(path), "page-….js"))
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("6.5", Read("rendered/01-first.html"), StringComparison.Ordinal);
        Assert.Contains("<code>notebooks/01-first.ipynb</code>", Read("rendered/index.html"), StringComparison.Ordinal);
        var executed = NotebookReader.Parse(Read("rendered/01-first.ipynb"), "01-first.ipynb");
        Assert.Null(executed.Cells[1].ExecutionCount);
        Assert.Empty(executed.Cells[1].Outputs);
    }

    [Fact]
    public async Task Render_WithOutputs_WritesThemIntoTheNotebooksBesideThePages()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("var x = 6.5m; x"));
        Assert.Equal("", (await RenderAsync("--outputs")).Error);
        var executed = NotebookReader.Parse(Read("rendered/a.ipynb"), "a.ipynb");
        Assert.Equal(1, executed.Cells[1].ExecutionCount);
        Assert.NotEmpty(executed.Cells[1].Outputs);
    }

    [Fact]
    public async Task Render_Twice_GivesTheSameBytes()
    {
        _folder.Write(
            "notebooks/a.ipynb",
            NotebookText.Of("Console.WriteLine(1); new[] { 1, 2 }", "throw new Exception(\"x\");")
        );
        await RenderAsync("--out", "one");
        await RenderAsync("--out", "two");
        foreach (var file in new[] { "a.html", "a.ipynb", "index.html" })
            Assert.Equal(Read($"one/{file}"), Read($"two/{file}"));
    }

    [Fact]
    public async Task Render_CellFails_LeavesAPageAndRendersTheOthers()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("1", "var y = 1;\nmissing + y"));
        _folder.Write("notebooks/b.ipynb", NotebookText.Of("2"));
        var run = await RenderAsync();
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith(
            "notebooks/a.ipynb: cell 2 failed: CompilationError: cell 2, line 2, column 1: CS0103",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("cell 2, line 2, column 1", Read("rendered/a.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/b.html")));
        Assert.Contains("cell 2 failed", Read("rendered/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("CompilationError", Read("rendered/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_BrokenNotebook_IsOneLineAndTheOthersAreRendered()
    {
        _folder.Write("notebooks/a.ipynb", "{ broken");
        _folder.Write("notebooks/b.ipynb", NotebookText.Of("2"));
        var run = await RenderAsync();
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(
            "notebooks/a.ipynb: no JSON at line 1; expected a notebook (.ipynb, nbformat 4)",
            run.Error.TrimEnd()
        );
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/b.html")));
    }

    [Theory]
    [InlineData("missing.ipynb", "missing.ipynb: no such file or folder")]
    [InlineData("text.txt", "text.txt: no notebook; expected a file whose name ends in .ipynb")]
    [InlineData("empty", "empty: no notebooks (.ipynb) in this folder")]
    public async Task Render_InputThatIsNone_IsOneLineThatNamesIt(string path, string expected)
    {
        _folder.Write("text.txt", "text");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        _folder.Write("good.ipynb", NotebookText.Of("1"));
        var run = await RenderAsync(path, "good.ipynb");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith(
            expected,
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/good.html")));
    }

    [Fact]
    public async Task Render_NoNotebooksFolder_IsAUsageError()
    {
        var run = await RenderAsync();
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("notebooks: no such file or folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_OntoItself_IsRefused()
    {
        var path = _folder.Write("notebooks/a.ipynb", NotebookText.Of("1"));
        var before = await File.ReadAllTextAsync(path);
        var run = await RenderAsync("--out", "notebooks");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("would overwrite the notebook itself", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Render_OutIsAFile_IsSaidAndNothingIsLost()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("1"));
        var file = _folder.Write("taken", "kept");
        var run = await RenderAsync("--out", "taken");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("taken", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Render_UnknownOption_IsAUsageError()
    {
        var run = await RenderAsync("--nonsense");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--nonsense", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_EveryNotebookOfTheCloneOnOneReport_MakesAPageThatOpensWithItsFinding()
    {
        var report = Seeds.File(Seeds.Names[0]);
        var run = await CommandRun.InAsync(
            _folder.Path,
            ["render", .. CloneNotebooks.Files, "--out", "out", "--param", $"corpus={report}"]
        );
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        foreach (var name in CloneNotebooks.Files.Select(Path.GetFileNameWithoutExtension))
        {
            var page = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "out", name + ".html"));
            var body = page[page.IndexOf("<main", StringComparison.Ordinal)..];
            Assert.DoesNotContain("class=\"output error", body, StringComparison.Ordinal);
            Assert.InRange(
                body.IndexOf("class=\"plan-findings", StringComparison.Ordinal),
                0,
                body.IndexOf("<table", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Of a first report of a reader's own there may be no pair, no level and no series, and of one of two no region.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Render_NotebooksOfDataFramesOnAReportOfOneFigure_HaveNoFailure(bool beside)
    {
        var report = _folder.Write("reports/own.txt", "青山市2021年政府工作报告\n一、2020年工作回顾\n生产总值增长5%。\n");
        if (beside)
        {
            _folder.Write("reports/known.txt", "杭州市2021年政府工作报告\n一、2020年工作回顾\n生产总值增长6%。\n");
            report = Path.GetDirectoryName(report);
        }

        string[] names = ["00-", "01-", "02-", "03-"];
        var notebooks = CloneNotebooks.Files.Where(file =>
            names.Any(name => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal))
        );
        var run = await CommandRun.InAsync(
            _folder.Path,
            ["render", .. notebooks, "--out", "out", "--param", $"corpus={report}"]
        );
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Render_NoCode_LeavesOutCodeAndNotebooks()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("var secret = 1; secret + 41"));
        var run = await RenderAsync("--no-code");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        var page = Read("rendered/a.html");
        Assert.Contains("42", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".ipynb\" download", page, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rendered/a.ipynb")));
    }

    [Fact]
    public async Task Render_Param_TellsNotebooksAndForgetsAfterwards()
    {
        _folder.Write(
            "notebooks/a.ipynb",
            NotebookText.Of(
                "PlanNotebooks.NotebookParameter.Text(\"corpus\", \"none\") + PlanNotebooks.NotebookParameter.Text(\"hamlet\", \"none\")"
            )
        );
        _folder.Write("reports/a.txt", "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n");
        var run = await RenderAsync("--param", "corpus=reports", "--param", "hamlet=x=y");
        Assert.Equal(new CommandRun(ExitCodes.Ok, run.Output, ""), run);
        Assert.Contains(
            Path.Combine(_folder.Path, "reports") + "x=y",
            Read("rendered/a.html"),
            StringComparison.Ordinal
        );
        // Of a name that no test beside this one sets.
        Assert.Null(Environment.GetEnvironmentVariable(NotebookParameter.VariableOf("hamlet")));
    }

    [Theory]
    [InlineData("en", "holds no report; expected ", "; no page was written")]
    [InlineData("zh", "：不含可读取的报告，", "未生成页面")]
    public async Task Render_AFolderWithoutAReport_IsOneLineAndNoPage(string language, string says, string end)
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("1"));
        _folder.Write("none/letter.md", "nothing");
        var run = await RenderAsync("--param", "corpus=none", "--lang", language);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.EndsWith(end, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "rendered")));
    }

    [Theory]
    [InlineData("corpus=missing", "--param corpus=missing: no such file or folder", ExitCodes.Failed)]
    [InlineData("corpus", "--param corpus: expected NAME=VALUE", ExitCodes.Usage)]
    [InlineData("a b=c", "--param a b=c: expected NAME=VALUE", ExitCodes.Usage)]
    public async Task Render_ParamThatIsNone_IsOneLine(string param, string expected, int code)
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("1"));
        var run = await RenderAsync("--param", param);
        Assert.Equal(code, run.ExitCode);
        Assert.StartsWith(
            expected,
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Render_ParamThatNoCellNames_IsRemarkedWithThoseThatAre()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("PlanNotebooks.NotebookParameter.Text(\"corpus\", \"none\")"));
        _folder.Write("notebooks/b.ipynb", NotebookText.Of("Environment.GetEnvironmentVariable(\"PLAN_PARAM_TOWN\")"));
        var run = await RenderAsync("--param", "town=x", "--param", "corpuss=reports");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Equal("--param corpuss: no cell names it; they ask for corpus, lang, town", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Render_CellReadsReports_PageSaysWhichWithHashes()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), _folder.Write("reports/a.txt", ""), overwrite: true);
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("PlanNotebooks.Corpus.Load(\"../reports\").Reports.Count"));
        var run = await RenderAsync();
        Assert.Equal(new CommandRun(ExitCodes.Ok, run.Output, ""), run);
        var hash = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(Seeds.File(Seeds.Names[0])))
        );
        foreach (var page in new[] { "rendered/a.html", "rendered/index.html" })
        {
            Assert.Contains(
                $"<code>reports/a.txt</code> <span class=\"hash\">SHA-256 {hash[..12]}…",
                Read(page),
                StringComparison.Ordinal
            );
            Assert.Contains(
                "<code>notebooks/a.ipynb</code> <span class=\"hash\">",
                Read(page),
                StringComparison.Ordinal
            );
            Assert.Contains("by PlanNotebooks 0.", Read(page), StringComparison.Ordinal);
            Assert.DoesNotContain(_folder.Path, Read(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Render_InPlace_WritesOutputsIntoTheNotebookAndTwiceTheSame()
    {
        var path = _folder.Write("notebooks/a.ipynb", NotebookText.Of("40 + 2"));
        var run = await RenderAsync("--in-place");
        Assert.Equal(new CommandRun(ExitCodes.Ok, run.Output, ""), run);
        var once = await File.ReadAllTextAsync(path);
        Assert.Contains("\"42\"", once, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "rendered")));
        await RenderAsync("--in-place");
        Assert.Equal(once, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Render_InPlaceAndACellFails_LeavesTheNotebook()
    {
        var path = _folder.Write("notebooks/a.ipynb", NotebookText.Of("missing"));
        var before = await File.ReadAllTextAsync(path);
        var run = await RenderAsync("--in-place");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("the notebook was left as it was", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("--pdf")]
    [InlineData("--no-code")]
    [InlineData("--no-explorer")]
    [InlineData("--outputs")]
    [InlineData("--standalone")]
    [InlineData("--out", "pages")]
    public async Task Render_InPlaceWithPages_IsAUsageError(params string[] ofPages)
    {
        var run = await RenderAsync(["--in-place", .. ofPages]);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"--in-place writes no pages: leave out {ofPages[0]}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_InBothLanguages_LinksEachPageWithItsTwin()
    {
        var notebook = _folder.Write("plain.ipynb", NotebookText.Of("1"));
        var run = await CommandRun.InAsync(_folder.Path, "render", notebook, "--out", "both", "--lang", "en,zh");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        foreach (var page in new[] { "plain.html", "index.html" })
        {
            var (english, chinese) = (Read($"both/{page}"), Read($"both/zh/{page}"));
            Assert.Contains("<html lang=\"en\"", english, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"zh/{page}\" rel=\"alternate\" hreflang=\"zh-Hans\"", english, StringComparison.Ordinal);
            Assert.Contains("<html lang=\"zh-Hans\"", chinese, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"../{page}\" rel=\"alternate\" hreflang=\"en\"", chinese, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en,en")]
    [InlineData("en,fr")]
    public async Task Render_InLanguagesThatAreNone_IsAUsageError(string languages)
    {
        var run = await RenderAsync("--lang", languages);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"--lang {languages}: expected en, zh, or en,zh", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_PdfWithoutChromium_WritesThePagesAndSaysWhatIsMissing()
    {
        var notebook = _folder.Write("plain.ipynb", NotebookText.Of("1"));
        var folder = Path.Combine(_folder.Path, "unprinted");
        string[] command = ["render", notebook, "--out", folder, "--pdf"];
        var run = await PlanProcess.RunWithAsync(_folder.Path, ("PATH", _folder.Path), command);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("--pdf: no Chromium or Chrome on PATH; install chromium", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "plain.html")));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.pdf"));
    }

    [Fact]
    public async Task Render_WithoutNpm_KeepsFiguresStaticAndSaysSoOnce()
    {
        _folder.Write("package.json", """{"dependencies":{"plotly.js-basic-dist-min":"4.1.1"}}""");
        var a = _folder.Write("a.ipynb", NotebookText.Of(NotebookText.FigureCell));
        var b = _folder.Write("b.ipynb", NotebookText.Of(NotebookText.FigureCell));
        var plotly = new PlotlySource(new NpmInstaller("no-such-npm"), [_folder.Path]);
        var job = new RenderJob(plotly, new RenderOptions(Path.Combine(_folder.Path, "out")));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandRun.InTurnAsync(
            _folder.Path,
            () => RenderCommand.RunAsync(job, [a, b], output, error, CancellationToken.None)
        );
        Assert.Equal(ExitCodes.Ok, code);
        Assert.Equal("", error.ToString());
        Assert.Equal(2, output.ToString().Split("figures stay static: no-such-npm was not found").Length);
        Assert.Contains("<svg", Read("out/a.html"), StringComparison.Ordinal);
    }

    private Task<CommandRun> RenderAsync(params string[] args) => CommandRun.InAsync(_folder.Path, ["render", .. args]);

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    [GeneratedRegex("^page-[0-9a-f]{12}\\.js$")]
    private static partial Regex SharedScript();
}
