namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The card that a number shows: its sentence, section and file; of every own page in <see cref="PageTests"/>.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CardTests(RenderedPages pages)
{
    private const string Card = PageChecks.Card;

    [ChromiumFact]
    public async Task Number_ReachedByKeyboard_ShowsAndHides()
    {
        await using var opened = await OpenAsync(1280);
        var numbers = opened.Page.Locator("tbody .plan-tip");
        await numbers.First.FocusAsync();
        Assert.Contains("财政总收入达到。", await opened.Page.Locator(Card).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("true", await numbers.First.GetAttributeAsync("aria-expanded"));
        await opened.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("=1+1达到。", await opened.Page.Locator(Card).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await opened.Page.Locator("tbody .plan-tip[tabindex='0']").CountAsync());
        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await opened.Page.Locator(Card).IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.True(await opened.Page.Locator(Card).IsVisibleAsync());
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Number_ClickedElsewhere_Hides()
    {
        await using var opened = await OpenAsync(768);
        await opened.Page.Locator("tbody .plan-tip").First.ClickAsync();
        Assert.Equal("zh-Hans", await opened.Page.Locator($"{Card} blockquote").GetAttributeAsync("lang"));
        Assert.Equal("一、2019年回顾", await opened.Page.Locator($"{Card} .section").InnerTextAsync());
        Assert.Equal("report.txt · 330102-2020-plan:5", await opened.Page.Locator($"{Card} .place").InnerTextAsync());
        await opened.Page.Locator("h1").ClickAsync();
        Assert.False(await opened.Page.Locator(Card).IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task Figure_ArrowKeys_StepThroughItsMarks()
    {
        var own = pages.Pages.First(page => page.Contains("/own/01", StringComparison.Ordinal));
        foreach (var width in new[] { 390, 1280 })
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, own, scripts: true, width);
            await opened.Page.Locator("html[data-figures]").WaitForAsync();
            await opened.Page.Locator(".plan-figure").First.FocusAsync();
            await opened.Page.Keyboard.PressAsync("ArrowRight");
            var first = await opened.Page.Locator(Card).InnerTextAsync();
            await opened.Page.Keyboard.PressAsync("ArrowRight");
            var second = await opened.Page.Locator(Card).InnerTextAsync();
            Assert.NotEqual(first, second);
            Assert.Matches("\\.(txt|tsv)", second);
            await PageChecks.CardIsInsideAsync(opened.Page, width);
            Assert.Empty(opened.Problems);
        }
    }

    [ChromiumFact]
    public async Task Figure_MarkClicked_ShowsItsSentence()
    {
        var own = pages.Pages.First(page => page.Contains("/own/01", StringComparison.Ordinal));
        foreach (
            var (width, mark) in new[]
            {
                (390, ".plan-svg-narrow .plan-mark"),
                (1280, pages.HasPlotly ? ".plan-figure-live .trace path" : ".plan-svg-wide .plan-mark"),
            }
        )
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, own, scripts: true, width);
            await opened.Page.Locator("html[data-figures]").WaitForAsync();
            await opened.Page.Locator(mark).Last.ClickAsync(new() { Force = true });
            Assert.Matches("\\.(txt|tsv)", await opened.Page.Locator(Card).InnerTextAsync());
        }
    }

    private Task<OpenPage> OpenAsync(int width) =>
        OpenPage.FromDiskAsync(pages.Browser, pages.TestPage, scripts: true, width);
}
