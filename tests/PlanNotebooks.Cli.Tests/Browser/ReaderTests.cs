using System.Buffers.Binary;
using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What a reader comes for, each within three clicks: a number's sentence, a whole table, a figure to send.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReaderTests(RenderedPages pages)
{
    private string Targets => Path.Combine(pages.OwnFolder, "01-target-vs-outcome.html");

    private string Index => Path.Combine(pages.OwnFolder, "index.html");

    [ChromiumFact]
    public async Task TargetOfADistrict_IsThreeClicksFromTheListToItsSentenceInTheReport()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Index, scripts: true, width: 1280);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Target against outcome" }).ClickAsync();
        await opened
            .Page.Locator("tr:has-text('Shangcheng'):has-text('Gross domestic product') td[data-value='5'] .plan-tip")
            .First.ClickAsync();
        await opened.Page.Locator(".plan-card a").ClickAsync();
        await opened.Page.Locator(".report .sentence").First.WaitForAsync();
        Assert.Contains(
            "5",
            await opened.Page.Locator(".report mark.current").InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "地区生产总值",
            await opened.Page.Locator(".report .labelled").First.InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Table_IsTwoClicksFromTheListInAFileThatExcelReads()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Index, scripts: true, width: 1280);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Target against outcome" }).ClickAsync();
        var link = opened.Page.Locator(".output:has(caption:has-text('Which targets were met')) + .plan-files a").First;
        var download = await opened.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("region,", System.Text.Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Figure_IsTwoClicksFromTheListAsAPicture()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Index, scripts: true, width: 1280);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Target against outcome" }).ClickAsync();
        var png = opened.Page.Locator(".plan-tools.below button:has-text('PNG')").First;
        var download = await opened.Page.RunAndWaitForDownloadAsync(() => png.ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.EndsWith(".png", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal("\u0089PNG", System.Text.Encoding.Latin1.GetString(bytes[..4]));
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), 1000, 3000);
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), 400, 8000);
        Assert.InRange(bytes.Length, 20_000, 4_000_000);
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Table_IsSavedAsJsonWithItsDictionary()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Targets, scripts: true, width: 1280);
        var button = opened.Page.Locator(".plan-files button:has-text('JSON')").First;
        using var json = System.Text.Json.JsonDocument.Parse(await SavedAsync(opened.Page, button));
        var columns = json.RootElement.GetProperty("columns").EnumerateArray().ToList();
        Assert.Contains(columns, column => column.GetProperty("meaning").ValueKind == System.Text.Json.JsonValueKind.String);
        Assert.True(json.RootElement.GetProperty("rows").GetArrayLength() > 20);
        var dictionary = await SavedAsync(opened.Page, opened.Page.Locator(".plan-files button:has-text('What the columns mean')").First);
        Assert.StartsWith("name,heading,type,meaning\r\n", dictionary.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(columns.Count + 2, dictionary.Split("\r\n").Length);
    }

    [ChromiumFact]
    public async Task Table_IsTakenWhole_ByItsLink()
    {
        var files = Directory.GetFiles(Path.ChangeExtension(Targets, ".files"), "*.csv");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Targets, scripts: false, width: 1280);
        Assert.Equal(files.Length, await opened.Page.Locator(".plan-files a[href$='.csv']").CountAsync());
        Assert.All(files, file => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(file)[..3]));
    }

    [ChromiumFact]
    public async Task LongTable_IsTurnedFilteredAndSortedOverAllItsRows()
    {
        var path = pages.Pages.First(page =>
            File.ReadAllText(page).Contains(" data-total=\"", StringComparison.Ordinal)
        );
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
        var output = opened.Page.Locator(".output[data-total]").First;
        var total = int.Parse(
            (await output.GetAttributeAsync("data-total"))!,
            System.Globalization.CultureInfo.InvariantCulture
        );
        await output.GetByLabel("Later rows").ClickAsync();
        await opened.UntilAsync(
            "!document.querySelector('.output[data-total] .plan-pager span').textContent.startsWith('Rows 1 ')"
        );
        Assert.EndsWith(
            $"of {total}",
            await output.Locator(".plan-pager span").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await output.Locator("input[type=search]").FillAsync("no such words anywhere");
        await output.Locator($"[role=status]:has-text('0 of {total}')").WaitForAsync();
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Figure_IsSavedAsAPictureAndAsData()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Targets, scripts: true, width: 1280);
        var tools = opened.Page.Locator(".plan-tools.below").First;
        var svg = await SavedAsync(opened.Page, tools.GetByRole(AriaRole.Button).Nth(0));
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("Source", svg, StringComparison.Ordinal);
        var data = await SavedAsync(opened.Page, tools.GetByRole(AriaRole.Button).Nth(2));
        Assert.StartsWith("\"name\",\"value\",\"sentence\"\r\n", data.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Cite_GivesTitleAddressAndVersion()
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, Targets, scripts: true, width: 1280);
        await opened.Page.Locator(".plan-tools.below").First.GetByText("Cite").ClickAsync();
        var status = opened.Page.Locator(".plan-tools.below [role=status]").First;
        await status.WaitForAsync();
        await opened.UntilAsync(
            "document.querySelector('.plan-tools.below [role=status]').textContent.includes('PlanNotebooks')"
        );
        Assert.Contains("01-target-vs-outcome.html#", await status.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> SavedAsync(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
