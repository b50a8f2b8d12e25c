using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>Every page by axe-core: names, roles, keyboard, contrast, in light and in dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(RenderedPages pages)
{
    [AxeFact]
    public async Task Pages_InLightAndDark_HaveNoViolations()
    {
        foreach (var path in pages.Pages)
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
            await opened.Page.Locator("html[data-figures]").Or(opened.Page.Locator(".notebooks")).First.WaitForAsync();
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Axe.CheckAsync(opened.Page, Path.GetFileName(path), Axe.AllRules);
            await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("dark");
            await Axe.CheckAsync(opened.Page, $"{Path.GetFileName(path)}, dark", Axe.ContrastAlone);
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
        await opened.Page.ReloadAsync();
        Assert.Equal(dark, await BackgroundAsync(opened.Page));
        await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("");
        Assert.Equal(light, await BackgroundAsync(opened.Page));
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(dark, await BackgroundAsync(opened.Page));
    }

    [ChromiumFact]
    public async Task Chinese_InPages_IsSaidToBe()
    {
        foreach (var path in pages.Pages)
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: false, width: 1280);
            Assert.Equal("en", await opened.Page.Locator("html").GetAttributeAsync("lang"));
            var unmarked = await opened.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const found = [];
                  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const { data, parentElement: parent } = walker.currentNode;
                    const shown = /[\u4e00-\u9fff]/.test(data) && !parent.closest("svg, script, style, pre, code");
                    if (shown && parent.closest("[lang]").lang !== "zh-Hans") {
                      found.push(data);
                    }
                  }
                  return found;
                }
                """
            );
            Assert.True(unmarked.Length == 0, $"{Path.GetFileName(path)}: {string.Join(" | ", unmarked.Take(5))}");
        }
    }

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
