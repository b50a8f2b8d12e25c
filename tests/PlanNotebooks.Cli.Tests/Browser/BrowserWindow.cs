using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A window of the browser with the network off, in which one page after another is opened.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    /// <summary>How long what comes of a page may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly IBrowserContext _context;
    private readonly bool _scripts;
    private OpenPage? _opened;

    private BrowserWindow(IBrowserContext context, IPage page, bool scripts)
    {
        (_context, Page, _scripts) = (context, page, scripts);
        page.Console += (_, message) => _opened?.Heard(message);
        page.PageError += (_, error) => _opened?.Failed(error);
    }

    public IPage Page { get; }

    public static async Task<BrowserWindow> OpenAsync(IBrowser browser, bool scripts)
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = scripts,
                Offline = true,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        var window = new BrowserWindow(context, await context.NewPageAsync(), scripts);
        await context.RouteAsync("**/*", window.AllowDiskAsync);
        return window;
    }

    /// <summary>Opens a page, which is told of what happens in the window until it is left.</summary>
    public async Task GoAsync(OpenPage opened, string address, int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        _opened = opened;
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load, Timeout = (float)Patience.TotalMilliseconds });
    }

    /// <summary>Leaves the page, and makes the window as a new one is: nothing kept, no choices, the pointer outside. False where it
    /// cannot be: other pages were opened beside it, or it does not answer.</summary>
    public async Task<bool> LeaveAsync()
    {
        try
        {
            if (_scripts)
                await Page.EvaluateAsync("localStorage.clear(); sessionStorage.clear();");
            _opened = null;
            await Page.Mouse.MoveAsync(-10, -10);
            await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Null, ColorScheme = ColorScheme.Null });
            await Page.GotoAsync("about:blank");
            return _context.Pages.Count == 1;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private Task AllowDiskAsync(IRoute route)
    {
        var url = route.Request.Url;
        if (url.StartsWith("file:", StringComparison.Ordinal))
            return route.ContinueAsync();
        _opened?.Asked(url);
        return route.AbortAsync();
    }
}
