using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A browser whose windows are used again: a new one takes the browser longer than most pages do.</summary>
public sealed class BrowserWindows(IBrowser browser) : IAsyncDisposable
{
    private readonly ConcurrentBag<BrowserWindow> _withScripts = [];
    private readonly ConcurrentBag<BrowserWindow> _withoutScripts = [];

    /// <summary>A window in which nothing is open.</summary>
    internal async Task<BrowserWindow> TakeAsync(bool scripts) =>
        Free(scripts).TryTake(out var window) ? window : await BrowserWindow.OpenAsync(browser, scripts);

    /// <summary>Takes a window back, once its page is left.</summary>
    internal async Task GiveBackAsync(BrowserWindow window, bool scripts)
    {
        if (await window.LeaveAsync())
            Free(scripts).Add(window);
        else
            await window.DisposeAsync();
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    private ConcurrentBag<BrowserWindow> Free(bool scripts) => scripts ? _withScripts : _withoutScripts;
}
