using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What a test does with a page does not reach the next test that has its window.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BrowserWindowTests(RenderedPages pages)
{
    private const string Seen =
        "[localStorage.length, matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches, innerWidth, "
        + "document.querySelectorAll(':hover').length, getComputedStyle(document.body).backgroundColor].join()";

    [ChromiumFact]
    public async Task Window_UsedAgain_IsAsANewOne()
    {
        var (page, before) = await UseAsync();
        var others = new List<OpenPage>();
        var next = await OpenAsync(1280);
        while (next.Page != page)
        {
            others.Add(next);
            next = await OpenAsync(1280);
        }

        Assert.Equal(before, await page.EvaluateAsync<string>(Seen));
        Assert.Empty(next.Problems);
        foreach (var opened in others.Append(next))
            await opened.DisposeAsync();
    }

    private async Task<(IPage Window, string Seen)> UseAsync()
    {
        await using var opened = await OpenAsync(1280);
        var before = await opened.Page.EvaluateAsync<string>(Seen);
        await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("dark");
        await opened.Page.SetViewportSizeAsync(390, 900);
        await opened.Page.Locator("h1").HoverAsync();
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await opened.Page.EvaluateAsync("console.error('of this page')");
        Assert.NotEqual(before, await opened.Page.EvaluateAsync<string>(Seen));
        Assert.NotEmpty(opened.Problems);
        return (opened.Page, before);
    }

    private Task<OpenPage> OpenAsync(int width) =>
        OpenPage.FromDiskAsync(pages.Browser, pages.TestPage, scripts: true, width);
}
