using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What holds of a page in one window, asked in the page at once; each fails with the page's name and the first few
/// elements.</summary>
internal static class PageChecks
{
    /// <summary>The card of a number.</summary>
    public const string Card = "#plan-card";

    /// <summary>On a phone, what can be touched is large enough, and what goes on beyond its box is marked.</summary>
    public static async Task TargetsAsync(IPage page, string path)
    {
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("header.bar :is(a, button, select), .plan-tools :is(button, input, a), "
                + ".plan-files :is(a, button), .plan-table .plan-tip")]
              .filter((one) => one.checkVisibility())
              .map((one) => [one, one.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([one, box]) => `${one.textContent} ${box.width}x${box.height}`)
            """
        );
        AssertNone(small, path);
        var unmarked = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.plan-table, pre')].filter(box => box.checkVisibility() "
                + "&& box.scrollWidth > box.clientWidth + 1 && !box.dataset.more).length"
        );
        Assert.True(unmarked == 0, $"{Path.GetFileName(path)}: {unmarked} boxes are cut without a sign");
    }

    /// <summary>At 390 pixels, every value of every row is seen without scrolling sideways, with its heading.</summary>
    public static async Task RowsAsync(IPage page, string path) =>
        AssertNone(
            await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll(".plan-table tbody tr > *")].filter((cell) => cell.textContent)
                  .filter((cell) => cell.getBoundingClientRect().right > 390 || !cell.dataset.side || !cell.dataset.head)
                  .map((cell) => `${cell.closest(".output")?.id}: ${cell.textContent}`)
                """
            ),
            path
        );

    /// <summary>At 390 pixels, a number and its unit (−0.5个百分点, 18.75亿元) stand on one line, whatever breaks before them.</summary>
    public static async Task NumbersAsync(IPage page, string path) =>
        AssertNone(
            await page.EvaluateAsync<string[]>(
                """
                () => {
                  const lines = (cell) => {
                    const range = document.createRange();
                    range.selectNodeContents(document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode());
                    return new Set([...range.getClientRects()].map((box) => Math.round(box.bottom))).size;
                  };
                  return [...document.querySelectorAll(".carded tbody td.num:not(.words)")]
                    .filter((cell) => /^[+−]?[\d.,]+\S{0,6}$/.test(cell.textContent) && cell.checkVisibility() && lines(cell) > 1)
                    .map((cell) => `${cell.closest(".output")?.id}: ${cell.textContent}`);
                }
                """
            ),
            path
        );

    /// <summary>The first number of a table, where the page has one, shows its sentence, section and file when it is clicked.</summary>
    public static async Task CardAsync(IPage page)
    {
        var number = page.Locator("tbody .plan-tip").First;
        if (await number.CountAsync() == 0)
            return;
        await number.ClickAsync();
        Assert.Equal(await number.InnerTextAsync(), await page.Locator($"{Card} .value").InnerTextAsync());
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}.*[0-9]", await page.Locator($"{Card} blockquote").First.InnerTextAsync());
        Assert.Matches("\\.(txt|tsv)", await page.Locator($"{Card} .place").First.InnerTextAsync());
        await CardIsInsideAsync(page, page.ViewportSize!.Width);
    }

    /// <summary>The card lies within the window.</summary>
    public static async Task CardIsInsideAsync(IPage page, int width)
    {
        var box = await page.Locator(Card).BoundingBoxAsync();
        Assert.True(box is { X: >= 0 } && box.X + box.Width <= width, "the card leaves the window");
    }

    /// <summary>An English page says of all its Chinese that it is.</summary>
    public static async Task ChineseAsync(IPage page, string path)
    {
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        var unmarked = await page.EvaluateAsync<string[]>(
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
        AssertNone(unmarked, path);
    }

    private static void AssertNone(string[] found, string path) =>
        Assert.True(found.Length == 0, $"{Path.GetFileName(path)}: {string.Join(" | ", found.Take(5))}");
}
