using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The pages of a test notebook and of the repository's notebooks, and a browser to open them in.</summary>
public sealed class RenderedPages : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser, which is there where <see cref="Chromium"/> is.</summary>
    public IBrowser Browser => _browser
        ?? throw new InvalidOperationException("No Chromium on PATH; CI must have one (.ci/run installs it).");

    /// <summary>The pages' files, the repository's own among them.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Whether the pages carry plotly.js, which npm brings.</summary>
    public bool HasPlotly { get; private set; }

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        await RenderAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = Chromium.Arguments,
        });
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
        _folder.Write("notebooks/figure.ipynb", NotebookText.Of("1", NotebookText.FigureCell, NotebookText.FigureCell.Split("\n\n")[^1], "Enumerable.Range(1, 30).Select(n => new { 地区 = \"杭州市上城区\", Number = n, Text = \"一般公共预算收入18.08亿元,同比增长5.6%,完成年度计划的159%\" })"));
        var small = await CommandRun.InAsync(_folder.Path, "render", "--out", "rendered/test");
        Assert.Equal(new CommandRun(ExitCodes.Ok, small.Output, ""), small);
        HasPlotly = !small.Output.Contains("figures stay static", StringComparison.Ordinal);
        Assert.True(HasPlotly || Environment.GetEnvironmentVariable("CI") != "true", small.Output);

        var notebooks = Path.Combine(Repository.Root, "notebooks");
        if (Directory.Exists(notebooks) && Directory.EnumerateFiles(notebooks, "*.ipynb").Any())
        {
            var own = await CommandRun.InAsync(Repository.Root, "render", "--out", Path.Combine(_folder.Path, "rendered/own"));
            Assert.Equal(new CommandRun(ExitCodes.Ok, own.Output, ""), own);
        }

        Pages = [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, "rendered"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
