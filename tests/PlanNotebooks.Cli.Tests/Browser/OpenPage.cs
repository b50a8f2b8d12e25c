using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A page opened from disk with the network off, and what went wrong in it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _problems = [];
    private readonly BrowserWindows _browser;
    private readonly BrowserWindow _window;
    private readonly bool _scripts;

    private OpenPage(BrowserWindows browser, BrowserWindow window, bool scripts) =>
        (_browser, _window, _scripts) = (browser, window, scripts);

    public IPage Page => _window.Page;

    /// <summary>Console errors, failed scripts, and requests to anything but the disk.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static async Task<OpenPage> FromDiskAsync(
        BrowserWindows browser,
        string path,
        bool scripts,
        int width,
        string hash = ""
    )
    {
        var opened = new OpenPage(browser, await browser.TakeAsync(scripts), scripts);
        await opened._window.GoAsync(opened, new Uri(path).AbsoluteUri + hash, width);
        return opened;
    }

    /// <summary>What the page writes on the console.</summary>
    public void Heard(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            _problems.Add($"console {message.Type}: {message.Text}");
    }

    /// <summary>A script of the page that failed.</summary>
    public void Failed(string error) => _problems.Add($"script error: {error}");

    /// <summary>What the page asks for that is not on the disk.</summary>
    public void Asked(string url) => _problems.Add($"request to {url}");

    /// <summary>
    /// Waits, as long as a busy machine may take, until an expression holds in the page. Playwright's own waiting evaluates text inside
    /// the page from its second look on, which the pages' content security policy forbids.
    /// </summary>
    public async Task UntilAsync(string condition)
    {
        var deadline = DateTime.UtcNow + BrowserWindow.Patience;
        while (!await Page.EvaluateAsync<bool>($"Boolean({condition})"))
        {
            Assert.True(DateTime.UtcNow < deadline, $"{BrowserWindow.Patience} passed without: {condition}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync() => await _browser.GiveBackAsync(_window, _scripts);
}
