using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The explorer, from disk: filtered, sorted, drawn, and each number followed to its sentence.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ExplorerTests(RenderedPages pages)
{
    private const string Rows = "#list .body .row";

    [ChromiumFact]
    public async Task Number_Clicked_LeadsToItsSentenceInItsReport()
    {
        foreach (var width in new[] { 390, 768, 1280 })
        {
            await using var opened = await OpenAsync(width);
            var value = opened.Page.Locator($"{Rows}[aria-rowindex='4'] a");
            await value.ClickAsync();
            var mark = opened.Page.Locator(".text .current");
            await mark.WaitForAsync();
            Assert.Equal("140", await mark.InnerTextAsync());
            Assert.Equal("14 billion yuan est.", await value.TextContentAsync());
            Assert.Contains(
                "固定资产投资140亿元",
                await opened.Page.Locator(".text .sentence").InnerTextAsync(),
                StringComparison.Ordinal
            );
            Assert.EndsWith("#330102-2020-plan-x6msw4:355", opened.Page.Url, StringComparison.Ordinal);
            Assert.Contains(
                "一、2019年国民经济和社会发展计划执行情况",
                await opened.Page.Locator(".facts").InnerTextAsync(),
                StringComparison.Ordinal
            );
            Assert.True(await InSightAsync(mark), $"the number is out of sight at {width}");
            await CheckWidthAsync(opened.Page, width);
            await opened.Page.Keyboard.PressAsync("Escape");
            await opened.Page.Locator("#list").WaitForAsync();
            Assert.False(await opened.Page.Locator("#report").IsVisibleAsync());
            Assert.Empty(opened.Problems);
        }
    }

    [ChromiumFact]
    public async Task Address_OfAnObservation_OpensIt()
    {
        await using var opened = await OpenAsync(1280, "#330100-2020-work-kqkm3j:1007");
        var id = await opened.Page.EvaluateAsync<string>("plan.idOf(plan.size - 1)");
        await opened.Page.EvaluateAsync($"location.hash = '{id}'");
        await opened.Page.Locator(".text .current").WaitForAsync();
        Assert.Contains(id, await opened.Page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
        await opened.Page.ReloadAsync();
        await opened.Page.Locator(".text .current").WaitForAsync();
        Assert.Contains(id, await opened.Page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Report_Shown_MarksEveryNumberByWhatBecameOfIt()
    {
        var report = Report.Load(Seeds.File(Seeds.Names[0]));
        await using var opened = await OpenAsync(1280, $"#{report.Observations[0].Id}");
        await opened.Page.Locator(".text .current").WaitForAsync();
        foreach (var fate in report.Numbers.GroupBy(number => number.Fate))
        {
            var word = fate.Key.ToString().ToLowerInvariant();
            var marked = await opened.Page.Locator($".text .number.{word}").CountAsync();
            Assert.Equal(
                fate.Count() - (fate.Any(number => number.Start == report.Observations[0].Start) ? 1 : 0),
                marked
            );
        }

        await opened.Page.Locator(".text a.number").Nth(20).ClickAsync();
        await opened.UntilAsync("!location.hash.endsWith(':329')");
        Assert.Equal(1, await opened.Page.Locator(".text .current").CountAsync());
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Filters_Chosen_LeaveTheRowsThatFitAndDrawThem()
    {
        await using var opened = await OpenAsync(1280);
        var page = opened.Page;
        await page.Locator("[name=indicator]").SelectOptionAsync("Gross domestic product");
        var found = await CountAsync(page);
        Assert.InRange(found, 10, 100);
        Assert.Equal(
            found,
            await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('#list .body .label')].filter(cell => cell.textContent === 'Gross "
                    + "domestic product').length + (Number(document.documentElement.dataset.rows) - "
                    + "document.querySelectorAll('#list .body .row').length)"
            )
        );
        Assert.True(await page.Locator("#chart circle").CountAsync() > 3, "no values are drawn");
        await page.Locator("[name=role]").SelectOptionAsync("target");
        var targets = await CountAsync(page);
        Assert.InRange(targets, 1, found - 1);
        await page.Locator("[name=year]").SelectOptionAsync("2020");
        await page.Locator("[name=text]").FillAsync("Hangzhou 增长");
        Assert.InRange(await CountAsync(page), 1, targets - 1);
        await opened.UntilAsync("location.hash.includes('role=target') && location.hash.includes('text=')");
        await page.ReloadAsync();
        await opened.UntilAsync(
            "document.documentElement.dataset.rows > 0 && document.forms[0].elements.role.value === 'target'"
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await opened.UntilAsync("Number(document.documentElement.dataset.rows) === plan.size");
        await page.Locator("[name=text]").FillAsync("no such words anywhere");
        Assert.Equal(0, await CountAsync(page));
        Assert.Empty(opened.Problems);
    }

    /// <summary>Before the typing has paused: on the way back, the address of the list has its filter.</summary>
    [ChromiumFact]
    public async Task Filter_LeftAtOnce_StandsInTheAddress()
    {
        await using var opened = await OpenAsync(1280);
        var page = opened.Page;
        (string Way, string To, string Role)[] ways =
        [
            ("document.querySelector('#list .row a').click()", "#[^?]", "target"),
            ("location.assign('page.css')", "page[.]css$", "result"),
        ];
        foreach (var (way, to, role) in ways)
        {
            await page.EvaluateAsync(
                $"() => {{ const form = document.querySelector('form.filters'); form.elements.role.value = '{role}'; "
                    + $"form.dispatchEvent(new Event('input')); {way}; }}"
            );
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(to));
            await page.GoBackAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"#[?].*role={role}"));
        }

        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task List_Long_HoldsTheRowsInSightAlone()
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await using var opened = await OpenAsync(width);
            var size = await opened.Page.EvaluateAsync<int>("plan.size");
            Assert.True(size > 2500, $"{size} observations are no long list");
            Assert.InRange(await opened.Page.Locator(Rows).CountAsync(), 5, 80);
            Assert.Equal($"{size + 1}", await opened.Page.Locator("#list").GetAttributeAsync("aria-rowcount"));
            await opened.Page.Locator($"{Rows} a").First.FocusAsync();
            await opened.Page.Keyboard.PressAsync("End");
            await opened.Page.Locator($"{Rows}[aria-rowindex='{size + 1}'] a:focus").WaitForAsync();
            Assert.InRange(await opened.Page.Locator(Rows).CountAsync(), 5, 80);
            await CheckWidthAsync(opened.Page, width);
        }
    }

    [ChromiumFact]
    public async Task Data_ComeInParts_AndTheCountSaysHowManyThereAre()
    {
        await using var opened = await OpenAsync(1280);
        await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
        var page = opened.Page;
        var parts = await page.EvaluateAsync<int>("Number(document.documentElement.dataset.parts)");
        Assert.InRange(parts, 2, 20);
        Assert.Equal(parts, await page.Locator("script[src^='data/']").CountAsync());
        Assert.Equal(await page.EvaluateAsync<string>("document.documentElement.dataset.size"), $"{await CountAsync(page)}");
        Assert.DoesNotContain("loaded so far", await page.Locator("#count").InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Id_OrAPartOfIt_IsFoundByTheTextFilter()
    {
        await using var opened = await OpenAsync(1280);
        foreach (var words in (string[])["330102-2020-plan-x6msw4:355", "2020-plan-x6msw4:355"])
        {
            await opened.Page.Locator("[name=text]").FillAsync(words);
            Assert.InRange(await CountAsync(opened.Page), 1, 20);
            Assert.Equal(
                "#330102-2020-plan-x6msw4:355",
                await opened.Page.Locator($"{Rows} a").First.GetAttributeAsync("href")
            );
        }

        await opened.Page.Locator("[name=text]").FillAsync("330102-2020-plan-x6msw4");
        Assert.InRange(await CountAsync(opened.Page), 100, 600);
    }

    [ChromiumFact]
    public async Task Region_ChosenInTheFilter_LeadsToItsPage()
    {
        var explorer = Path.Combine(pages.OwnFolder, "explorer", "index.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, 1280);
        await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
        var page = opened.Page;
        await page.Locator("[name=region]").SelectOptionAsync("Hangzhou");
        await page.GetByText("All about Hangzhou").ClickAsync();
        await page.Locator(".report table").First.WaitForAsync();
        Assert.EndsWith("#region/330100", page.Url, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Headline targets and what became of them",
                "Places that its reports print",
                "Sources",
            ],
            await page.Locator(".report caption").AllInnerTextsAsync()
        );
        Assert.Matches("Of [0-9]+ headline targets whose outcome is known", await page.Locator(".report .record").InnerTextAsync());
        await page.Locator(".report td a").First.ClickAsync();
        await page.Locator(".report .facts").WaitForAsync();
        Assert.Empty(opened.Problems);
    }

    /// <summary>A district stands among the districts of its city, and a city is ranked with none of its own.</summary>
    [ChromiumFact]
    public async Task Region_IsRankedAmongItsSiblingsAlone()
    {
        var explorer = Path.Combine(pages.OwnFolder, "explorer", "index.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, 1280, "#region/330102");
        var ranked = opened.Page.Locator(".report table").Filter(new() { HasText = "Places among siblings whose figures are at hand" });
        await ranked.WaitForAsync();
        Assert.Contains("no. 1 of 2 in Hangzhou", await ranked.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task OfficialFigure_IsMarkedAndLeadsToItsPublication()
    {
        var explorer = Path.Combine(pages.OwnFolder, "explorer", "index.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, 1280);
        await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
        await opened.Page.Locator("[name=origin]").SelectOptionAsync("statistics");
        Assert.Equal(
            await opened.Page.EvaluateAsync<string>("document.documentElement.dataset.official"),
            $"{await CountAsync(opened.Page)}"
        );
        var value = opened.Page.Locator($"{Rows} a").First;
        Assert.EndsWith("†", await value.InnerTextAsync(), StringComparison.Ordinal);
        await value.ClickAsync();
        Assert.NotEqual("", await opened.Page.Locator(".report blockquote").InnerTextAsync());
        Assert.Empty(opened.Problems);
    }

    /// <summary>A half year's rate, a report's or an official one, is no point of the year's series.</summary>
    [ChromiumFact]
    public async Task FigureOfAPartOfAYear_IsCalledThatAndNotDrawn()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "corpus/西湖.txt",
            "杭州市西湖区2021年政府工作报告\n一、2020年工作回顾\n地区生产总值增长3.4%。上半年，地区生产总值增长1.1%。"
        );
        folder.Write(
            "corpus/statistics.tsv",
            "region_code\tyear\tmonths\tindicator\tmeasure\tvalue\tunit\tsource\n"
                + "330106\t2019\t\tgdp\tgrowth\t6.6\t%\t公报\n330106\t2020\t1-6\tgdp\tgrowth\t1.5\t%\t快讯\n"
        );
        await CommandRun.InAsync(folder.Path, "site", "corpus", "--out", "out");
        var explorer = Path.Combine(folder.Path, "out", "index.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, 1280);
        await opened.UntilAsync("document.documentElement.dataset.loaded !== undefined");
        await opened.Page.Locator("[name=indicator]").SelectOptionAsync("Gross domestic product");
        Assert.Equal(4, await CountAsync(opened.Page));
        Assert.Equal(
            ["Gross domestic product", "Gross domestic product (months 1–6)"],
            (await opened.Page.Locator($"{Rows} .label").AllInnerTextsAsync()).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, await opened.Page.Locator("#chart circle").CountAsync());
        Assert.Contains("2 of the selection", await opened.Page.Locator("#chart").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task OtherLanguage_OfANumber_IsThatNumberInTheOther()
    {
        var explorer = Path.Combine(pages.OwnFolder, "explorer", "index.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, explorer, scripts: true, 1280, "#330102-2020-plan-x6msw4:355");
        await opened.Page.Locator(".text .current").WaitForAsync();
        await opened.Page.Locator("header.bar a[hreflang]").ClickAsync();
        await opened.UntilAsync("document.documentElement.lang === 'zh-Hans'");
        await opened.Page.Locator(".text .current").WaitForAsync();
        Assert.EndsWith("zh/explorer/index.html#330102-2020-plan-x6msw4:355", opened.Page.Url, StringComparison.Ordinal);
        Assert.Contains("140亿元", await opened.Page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Address_OfANumberThatIsNotHere_IsToldSo()
    {
        await using var opened = await OpenAsync(1280, "#330102-1990-plan:1");
        Assert.Contains("330102-1990-plan:1", await opened.Page.Locator(".report .failure").InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Heading_Clicked_SortsByValue()
    {
        await using var opened = await OpenAsync(1280);
        var heading = opened.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Value" });
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var largest = await opened.Page.EvaluateAsync<double>(
            "Math.max(...plan.column.value.filter(Number.isFinite))"
        );
        var first = await opened.Page.EvaluateAsync<double>(
            "plan.column.value[plan.rowOf(decodeURI(document.querySelector(\"#list .row[aria-rowindex='2'] a\").hash.slice(1)))]"
        );
        Assert.Equal(largest, first);
    }

    [AxeFact]
    public async Task Explorer_InLightAndDark_HasNoViolations()
    {
        await using var opened = await OpenAsync(1280);
        foreach (var scheme in new[] { "light", "dark" })
        {
            await opened.Page.GetByLabel("Colours of the page").SelectOptionAsync(scheme);
            await Axe.CheckAsync(opened.Page, $"list, {scheme}", Axe.AllRules);
            await opened.Page.Locator($"{Rows} a").First.ClickAsync();
            await opened.Page.Locator(".text .current").WaitForAsync();
            await Axe.CheckAsync(opened.Page, $"report, {scheme}", Axe.AllRules);
            await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Back to the list" }).ClickAsync();
        }

        Assert.Empty(opened.Problems);
    }

    private async Task<OpenPage> OpenAsync(int width, string hash = "")
    {
        var opened = await OpenPage.FromDiskAsync(pages.Browser, pages.Explorer, scripts: true, width, hash);
        await opened.UntilAsync("document.documentElement.dataset.rows > 2500");
        return opened;
    }

    private static Task<int> CountAsync(IPage page) =>
        page.EvaluateAsync<int>("Number(document.documentElement.dataset.rows)");

    private static Task<bool> InSightAsync(ILocator element) =>
        element.EvaluateAsync<bool>(
            "mark => { const box = mark.getBoundingClientRect(); const hit = "
                + "document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2); return mark === hit; }"
        );

    private static async Task CheckWidthAsync(IPage page, int width) =>
        Assert.True(
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width,
            $"the page is wider than {width}"
        );
}
