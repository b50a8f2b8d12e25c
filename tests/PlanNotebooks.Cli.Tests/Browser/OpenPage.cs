using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A page opened from disk with the network off, and what went wrong in it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _problems = [];
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _problems.Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Add($"script error: {error}");
    }

    public IPage Page { get; }

    /// <summary>Console errors, failed scripts, and requests to anything but the disk.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static async Task<OpenPage> FromDiskAsync(
        IBrowser browser,
        string path,
        bool scripts,
        int width,
        string hash = ""
    )
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = scripts,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                Offline = true,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        var opened = new OpenPage(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", opened.AllowDiskAsync);
        await opened.Page.GotoAsync(
            new Uri(path).AbsoluteUri + hash,
            new PageGotoOptions { WaitUntil = WaitUntilState.Load }
        );
        return opened;
    }

    /// <summary>
    /// Waits, half a minute at most, until an expression holds in the page. Playwright's own waiting evaluates text inside the page
    /// from its second look on, which the pages' content security policy forbids.
    /// </summary>
    public async Task UntilAsync(string condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (!await Page.EvaluateAsync<bool>($"Boolean({condition})"))
        {
            Assert.True(DateTime.UtcNow < deadline, $"half a minute passed without: {condition}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private Task AllowDiskAsync(IRoute route)
    {
        var url = route.Request.Url;
        if (url.StartsWith("file:", StringComparison.Ordinal))
            return route.ContinueAsync();
        _problems.Add($"request to {url}");
        return route.AbortAsync();
    }
}
