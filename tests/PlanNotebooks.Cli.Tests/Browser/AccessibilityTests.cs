using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>Pages by axe-core: names, roles, keyboard, contrast, in light and in dark; the English ones in <see cref="PageTests"/>, where
/// they are open anyway.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(RenderedPages pages)
{
    /// <summary>The Chinese pages and their explorer on a phone, whose words are other ones and whose rules are the same; what can be
    /// touched is asked as on the English pages (<see cref="PageTests"/>).</summary>
    [AxeFact]
    public async Task ChinesePages_OnAPhoneInLightAndDark_HaveNoViolationsAndLargeTargets()
    {
        await RenderedPages.EachAsync(
            Directory.EnumerateFiles(pages.ChineseFolder, "*.html").Order(StringComparer.Ordinal),
            CheckChinesePhoneAsync
        );

        var explorer = Path.Combine(pages.ChineseFolder, "explorer", "index.html");
        foreach (var place in (string[])["", "#330102-2020-plan-x6msw4:355", "#region/330100"])
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, width: 390, place);
            await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Axe.CheckAsync(opened.Page, $"explorer {place}", Axe.AllRules);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.CheckAsync(opened.Page, $"explorer {place}, dark", Axe.ContrastAlone);
        }
    }

    [AxeFact]
    public async Task Card_Open_HasNoViolations()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, pages.TestPage, scripts: true, width: 390);
        await opened.Page.Locator("tbody .plan-tip").First.ClickAsync();
        await Axe.CheckAsync(opened.Page, "card", Axe.AllRules);
    }

    [ChromiumFact]
    public async Task Theme_Chosen_HoldsOverTheSystemsAndIsKept()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, pages.TestPage, scripts: true, width: 768);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await BackgroundAsync(opened.Page);
        await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("dark");
        var dark = await BackgroundAsync(opened.Page);
        Assert.NotEqual(light, dark);
        await UntilKeptAsync(opened.Page, "dark");
        await opened.Page.ReloadAsync();
        Assert.Equal(dark, await BackgroundAsync(opened.Page));
        await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("");
        Assert.Equal(light, await BackgroundAsync(opened.Page));
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(dark, await BackgroundAsync(opened.Page));
    }

    private async Task CheckChinesePhoneAsync(string path)
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 390);
        await opened.Page.Locator("html[data-figures]").Or(opened.Page.Locator(".notebooks")).First.WaitForAsync();
        Assert.Equal("zh-Hans", await opened.Page.Locator("html").GetAttributeAsync("lang"));
        if (Path.GetFileName(path).StartsWith('0'))
            await PageChecks.TargetsAsync(opened.Page, path);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Axe.CheckAsync(opened.Page, Path.GetFileName(path), Axe.AllRules);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe.CheckAsync(opened.Page, $"{Path.GetFileName(path)}, dark", Axe.ContrastAlone);
    }

    /// <summary>A page hands what it keeps to the browser in its own time; it is there once another page sees it.</summary>
    private static async Task UntilKeptAsync(IPage page, string theme)
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await other.WaitForFunctionAsync("theme => localStorage.getItem('plan-theme') === theme", theme);
        await other.CloseAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
