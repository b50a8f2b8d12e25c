using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>Every page by axe-core: names, roles, keyboard, contrast, in light and in dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(RenderedPages pages)
{
    [AxeFact]
    public Task Pages_InLightAndDark_HaveNoViolations() =>
        RenderedPages.EachAsync(
            pages.Pages,
            async path =>
            {
                await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
                await opened.Page.Locator("html[data-figures]").Or(opened.Page.Locator(".notebooks")).First.WaitForAsync();
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await Axe.CheckAsync(opened.Page, Path.GetFileName(path), Axe.AllRules);
                await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync("dark");
                await Axe.CheckAsync(opened.Page, $"{Path.GetFileName(path)}, dark", Axe.ContrastAlone);
            }
        );

    /// <summary>The Chinese pages and their explorer, whose words are other ones and whose rules are the same: at a desk and on a
    /// phone.</summary>
    [AxeFact]
    public async Task ChinesePages_InLightAndDark_HaveNoViolations()
    {
        await RenderedPages.EachAsync(
            Directory.EnumerateFiles(pages.ChineseFolder, "*.html").Order(StringComparer.Ordinal),
            async path =>
            {
                await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 390);
                await opened.Page.Locator("html[data-figures]").Or(opened.Page.Locator(".notebooks")).First.WaitForAsync();
                Assert.Equal("zh-Hans", await opened.Page.Locator("html").GetAttributeAsync("lang"));
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await Axe.CheckAsync(opened.Page, Path.GetFileName(path), Axe.AllRules);
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                await Axe.CheckAsync(opened.Page, $"{Path.GetFileName(path)}, dark", Axe.ContrastAlone);
            }
        );

        var explorer = Path.Combine(pages.ChineseFolder, "explorer", "index.html");
        foreach (var place in (string[])["", "#330102-2020-plan:355", "#region/330100"])
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, width: 390, place);
            await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Axe.CheckAsync(opened.Page, $"explorer {place}", Axe.AllRules);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.CheckAsync(opened.Page, $"explorer {place}, dark", Axe.ContrastAlone);
        }
    }

    [ChromiumFact]
    public async Task Phone_EveryTarget_IsLargeEnoughAndWhatGoesOnIsMarked()
    {
        var both = ((string[])[pages.OwnFolder, pages.ChineseFolder]).SelectMany(folder =>
            Directory.EnumerateFiles(folder, "0*.html").Order(StringComparer.Ordinal)
        );
        await RenderedPages.EachAsync(
            both,
            async path =>
            {
                await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 390);
                var small = await opened.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll("header.bar :is(a, button, select), .plan-tools :is(button, input, a), "
                        + ".plan-files :is(a, button), .plan-table .plan-tip")]
                      .filter((one) => one.checkVisibility())
                      .map((one) => [one, one.getBoundingClientRect()])
                      .filter(([, box]) => box.width < 24 || box.height < 24)
                      .map(([one, box]) => `${one.textContent} ${box.width}x${box.height}`)
                    """
                );
                Assert.True(small.Length == 0, $"{Path.GetFileName(path)}: {string.Join(" | ", small.Take(5))}");
                var unmarked = await opened.Page.EvaluateAsync<int>(
                    "[...document.querySelectorAll('.plan-table, pre')].filter(box => box.checkVisibility() "
                        + "&& box.scrollWidth > box.clientWidth + 1 && !box.dataset.more).length"
                );
                Assert.True(unmarked == 0, $"{Path.GetFileName(path)}: {unmarked} boxes are cut without a sign");
            }
        );
    }

    /// <summary>At 390 pixels, every value of every row is seen without scrolling sideways, with its heading.</summary>
    [ChromiumFact]
    public Task Phone_EveryValueOfEveryRow_IsSeenWithItsHeading() =>
        RenderedPages.EachAsync(
            pages.Pages,
            async path =>
            {
                await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 390);
                var unseen = await opened.Page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll(".plan-table tbody tr > *")].filter((cell) => cell.textContent)
                      .filter((cell) => cell.getBoundingClientRect().right > 390 || !cell.dataset.side || !cell.dataset.head)
                      .map((cell) => `${cell.closest(".output")?.id}: ${cell.textContent}`)
                    """
                );
                Assert.True(unseen.Length == 0, $"{Path.GetFileName(path)}: {string.Join(" | ", unseen.Take(3))}");
            }
        );

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
