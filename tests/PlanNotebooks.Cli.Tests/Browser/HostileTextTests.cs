using System.Text.Json;
using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>Text is data: what a report says is shown, and neither runs nor becomes part of the page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(RenderedPages pages, HostilePages hostile) : IClassFixture<HostilePages>
{
    /// <summary>Elements and attributes that can come of a report's text alone: nothing of ours is like them.</summary>
    private static readonly string Made = $$"""
        [...document.querySelectorAll('*')].filter(one => ['onerror', 'onload'].some(name => one.hasAttribute(name))
            || /^\s*javascript:/i.test(one.getAttribute('href') ?? '') || one.getAttribute('src') === 'x'
            || (!['span', 'tspan'].includes(one.localName) && {{JsonSerializer.Serialize(
            HostileReports.Insides
        )}}.includes(one.textContent.trim())))
            .map(one => one.outerHTML.slice(0, 200))
        """;

    /// <summary>That the other tests would notice: here the words are put into a page as they are.</summary>
    [ChromiumFact]
    public async Task Words_PutIntoAPageAsMarkup_RunAndAreFound()
    {
        var path = Path.Combine(pages.Scratch, "raw.htm");
        await File.WriteAllTextAsync(
            path,
            $"<!DOCTYPE html><html lang=\"zh\"><body>{string.Join("<br>", HostileReports.Words)}</body></html>"
        );
        await using var opened = await OpenAsync(path);
        Assert.Equal("1", await opened.Page.TitleAsync());
        var made = string.Concat(await opened.Page.EvaluateAsync<string[]>(Made));
        Assert.All(
            (string[])["<script>", "<img src", "<svg onload", "<b>重"],
            one => Assert.Contains(one, made, StringComparison.Ordinal)
        );
    }

    [ChromiumFact]
    public async Task Pages_ShowTheWordsAndMakeNothingOfThem()
    {
        var seen = "";
        foreach (var path in hostile.Pages)
        {
            await using var opened = await OpenAsync(path);
            if (!path.EndsWith("index.html", StringComparison.Ordinal))
                await DrawnAsync(opened);
            seen += await opened.Page.EvaluateAsync<string>(
                "document.querySelector('details') && document.querySelectorAll('details').forEach(one => "
                    + "one.open = true), document.body.innerText"
            );
            await CheckAsync(opened, path);
        }

        AssertShows(
            seen,
            [.. HostileReports.Words, .. HostileReports.Names, HostileReports.Indicator, HostileReports.Reason]
        );
    }

    [ChromiumFact]
    public async Task Cards_ShowTheSentenceAndTheFile()
    {
        await using var opened = await OpenAsync(
            hostile.Pages.Single(page => page.EndsWith("01-target-vs-outcome.html", StringComparison.Ordinal))
        );
        await opened.Page.Locator("tbody .plan-tip").First.ClickAsync();
        var card = opened.Page.Locator("#plan-card");
        AssertShows(await card.Locator("blockquote").First.InnerTextAsync(), ["<script>document.title=1</script>"]);
        AssertShows(await card.Locator(".section").First.InnerTextAsync(), ["\"><svg onload=document.title=1>"]);
        var place = await card.Locator(".place").First.InnerTextAsync();
        Assert.Contains(HostileReports.Names, name => Plain(place).StartsWith(Plain(name), StringComparison.Ordinal));
        await CheckAsync(opened, "a card");
    }

    [ChromiumFact]
    public async Task Figures_DrawTheNamesAsTheyAre()
    {
        foreach (
            var (width, part) in new[]
            {
                (1280, pages.HasPlotly ? ".plan-figure-live" : ".plan-svg-wide"),
                (390, ".plan-svg-narrow"),
            }
        )
        {
            await using var opened = await OpenAsync(
                hostile.Pages.Single(page => page.EndsWith("01-target-vs-outcome.html", StringComparison.Ordinal)),
                width
            );
            await DrawnAsync(opened);
            var drawn = await opened.Page.EvaluateAsync<string>(
                $"[...document.querySelectorAll('{part} text')].filter(one => one.checkVisibility()).map(one => one.textContent).join('')"
            );
            AssertShows(drawn, ["<b>重</b>"]);
            await CheckAsync(opened, $"figures at {width}");
        }
    }

    [ChromiumFact]
    public async Task Explorer_ShowsTheWordsAndMakesNothingOfThem()
    {
        await using var opened = await OpenAsync(hostile.Explorer);
        await opened.UntilAsync("document.documentElement.dataset.rows > 100");
        foreach (var word in (string[])["<script>document.title=1</script>", "<b>重</b>", "&ltb&gt", "$x_1$", "`码`"])
        {
            await opened.Page.Locator("[name=text]").FillAsync(word);
            AssertShows(await opened.Page.Locator("#list .body").InnerTextAsync(), [word]);
            await CheckAsync(opened, $"the explorer, asked for {word}");
        }

        await opened.Page.Locator("#list .body .row a").First.ClickAsync();
        await opened.Page.Locator(".text .current").WaitForAsync();
        AssertShows(await opened.Page.Locator(".text").InnerTextAsync(), HostileReports.Words);
        var report = Plain(await opened.Page.Locator("#report").InnerTextAsync());
        Assert.Contains(HostileReports.Names, name => report.Contains(Plain(name), StringComparison.Ordinal));
        await CheckAsync(opened, "the explorer");
    }

    [NbconvertFact]
    public async Task WrittenNotebooks_InAViewer_ShowTheWordsAndMakeNothingOfThem()
    {
        var seen = "";
        foreach (var path in hostile.Converted)
        {
            await using var opened = await OpenAsync(path);
            await opened.UntilAsync(
                "!window.MathJax || (MathJax.isReady && !MathJax.Hub.queue.pending && !MathJax.Hub.queue.running)"
            );
            Assert.Equal(0, await opened.Page.Locator("script[type^='math/']").CountAsync());
            seen += await opened.Page.Locator("body").InnerTextAsync();
            await CheckAsync(opened, path);
        }

        AssertShows(seen, [.. HostileReports.Words, HostileReports.Indicator, HostileReports.Reason]);
    }

    private static Task DrawnAsync(OpenPage opened) =>
        opened.Page.Locator("html[data-figures]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static async Task CheckAsync(OpenPage opened, string path)
    {
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Made));
        Assert.NotEqual("1", await opened.Page.TitleAsync());
        Assert.True(opened.Problems.Count == 0, $"{Path.GetFileName(path)}: {string.Join("; ", opened.Problems)}");
    }

    private static void AssertShows(string seen, IEnumerable<string> words)
    {
        var plain = Plain(seen);
        Assert.All(words, word => Assert.Contains(Plain(word), plain, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private Task<OpenPage> OpenAsync(string path, int width = 1280) =>
        OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width);
}
