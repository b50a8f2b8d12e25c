using Microsoft.Playwright;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The pages of a test notebook and of the repository's notebooks, and a browser to open them in: made once for all
/// tests.</summary>
public sealed class RenderedPages : IAsyncLifetime
{
    /// <summary>A third window is one more process that compiles the same scripts, and two keep two cores busy.</summary>
    private const int PagesAtOnce = 2;

    /// <summary>A window keeps its process from page to page, and none is begun for a page that might come.</summary>
    private const string OneProcessAWindow = "--renderer-process-limit=1";
    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private BrowserWindows? _browser;

    /// <summary>The browser, which is there where <see cref="Chromium"/> is.</summary>
    public BrowserWindows Browser =>
        _browser ?? throw new InvalidOperationException("No Chromium on PATH; CI must have one (.ci/run installs it).");

    /// <summary>The pages' files, the repository's own among them.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>The test notebook's page: a figure, a table with tips, a long table.</summary>
    public string TestPage => Path.Combine(_folder.Path, "rendered", "test", "figure.html");

    /// <summary>The folder of the test notebook's page.</summary>
    public string TestFolder => Path.Combine(_folder.Path, "rendered", "test");

    /// <summary>The folder of the repository's own notebooks, rendered.</summary>
    public string OwnFolder => Path.Combine(_folder.Path, "rendered", "own");

    /// <summary>The same pages in Chinese.</summary>
    public string ChineseFolder => Path.Combine(OwnFolder, "zh");

    /// <summary>The explorer of the seeds, three times over.</summary>
    public string Explorer => Path.Combine(_folder.Path, "explorer", "index.html");

    /// <summary>A folder for what a test makes, gone when all are over.</summary>
    public string Scratch => Directory.CreateDirectory(Path.Combine(_folder.Path, "scratch")).FullName;

    /// <summary>Whether the pages carry plotly.js, which npm brings.</summary>
    public bool HasPlotly { get; private set; }

    /// <summary>Checks each of some pages, a few at a time.</summary>
    public static Task EachAsync(IEnumerable<string> pages, Func<string, Task> check) =>
        Parallel.ForEachAsync(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = PagesAtOnce },
            async (page, _) => await check(page)
        );

    public async Task InitializeAsync()
    {
        await RenderAsync();
        if (Chromium.Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = new BrowserWindows(
            await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = Chromium.Path,
                    Args = [.. ChromiumProgram.Arguments, OneProcessAWindow],
                }
            )
        );
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Dispose();
    }

    private async Task RenderAsync()
    {
        _folder.Write(
            "notebooks/figure.ipynb",
            NotebookText.Of(
                "1",
                NotebookText.FigureCell,
                NotebookText.FigureCell.Split("\n\n")[^1],
                NotebookText.LongTableCell,
                NotebookText.TipTableCell
            )
        );
        var small = await CommandRun.InAsync(_folder.Path, "render", "--out", "rendered/test");
        Assert.Equal(new CommandRun(ExitCodes.Ok, small.Output, ""), small);
        HasPlotly = !small.Output.Contains("figures stay static", StringComparison.Ordinal);
        Assert.True(HasPlotly || Environment.GetEnvironmentVariable("CI") != "true", small.Output);

        var own = await CommandRun.InAsync(Repository.Root, "render", "--outputs", "--lang", "en,zh", "--out", OwnFolder);
        Assert.Equal(new CommandRun(ExitCodes.Ok, own.Output, ""), own);
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 3);
        var site = await CommandRun.InAsync(_folder.Path, "site", "corpus", "--out", "explorer");
        Assert.Equal(ExitCodes.Ok, site.ExitCode);
        Assert.All(
            site.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains("what stands twice is counted once", line, StringComparison.Ordinal)
        );
        Pages =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(_folder.Path, "rendered"), "*.html", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is not ("explorer" or "zh"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
