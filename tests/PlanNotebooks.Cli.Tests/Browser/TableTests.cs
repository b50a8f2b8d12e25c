using Microsoft.Playwright;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The tables of pages: sorted by value, filtered by words, copied as CSV.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TableTests(RenderedPages pages)
{
    private const string Amounts = ".plan-table:has(caption:has-text('Amounts'))";

    [ChromiumFact]
    public async Task Heading_Clicked_SortsByValueAndKeepsMissingValuesLast()
    {
        await using var opened = await OpenAsync();
        var heading = opened.Page.Locator($"{Amounts} th[data-name=value]");
        var before = await CellsAsync(opened.Page, 2);
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(["−5.5元", "1.27万元", "9亿元", "85亿元", "401亿元", "–"], await CellsAsync(opened.Page, 2));
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(["401亿元", "85亿元", "9亿元", "1.27万元", "−5.5元", "–"], await CellsAsync(opened.Page, 2));
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(before, await CellsAsync(opened.Page, 2));
        Assert.Null(await heading.GetAttributeAsync("aria-sort"));
        Assert.Empty(opened.Problems);
    }

    [ChromiumFact]
    public async Task Heading_ReachedByKeyboard_Sorts()
    {
        await using var opened = await OpenAsync();
        await opened.Page.Locator($"{Amounts} th[data-name=value] button").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("−5.5元", (await CellsAsync(opened.Page, 2))[0]);
    }

    [ChromiumFact]
    public async Task Filter_Words_LeavesTheRowsThatHoldThem()
    {
        await using var opened = await OpenAsync();
        await opened.Page.GetByLabel("Filter the rows of Amounts").FillAsync("亿元 收入");
        Assert.Equal(["85亿元"], await CellsAsync(opened.Page, 2));
        Assert.Equal("1 of 6 rows", await opened.Page.Locator(".plan-tools [role=status]").Last.InnerTextAsync());
    }

    [ChromiumFact]
    public async Task Copy_Rows_GivesRawValuesAndNoFormula()
    {
        await using var opened = await OpenAsync();
        await opened.Page.GetByLabel("Copy as CSV: Amounts").ClickAsync();
        await opened.Page.GetByText("6 rows copied").WaitForAsync();
        Assert.Equal(
            "label,value\r\n财政总收入,8500000000\r\n'=1+1,900000000\r\n社会消费品零售总额,-5.5\r\n固定资产投资,\r\n\"外贸出口, "
                + "\"\"全年\"\"\",40100000000\r\n新增就业,12700\r\n",
            await opened.Page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    /// <summary>What lies beside a page of a data frame holds its words and the units of its numbers.</summary>
    [ChromiumFact]
    public async Task Csv_OfADataFrame_HasWordsUnitsAndIds()
    {
        var file = Path.Combine(pages.OwnFolder, "00-start-here.files", "targets-1.csv");
        var lines = await File.ReadAllLinesAsync(file);
        var heads = lines[0].Trim('\uFEFF').Split(',');
        var first = heads.Zip(lines[1].Split(',')).ToDictionary();
        Assert.Equal("杭州市上城区", first["region"]);
        Assert.Equal("地区生产总值", first["label"]);
        Assert.Equal("gdp", first["indicator"]);
        Assert.Equal("5", first["value"]);
        Assert.Equal("%", first["unit"]);
        Assert.StartsWith("330102-2020-plan-x6msw4:", first["id"], StringComparison.Ordinal);
    }

    /// <summary>Where a table is wider than its box, what a row is of stays, and how many columns lie at the right is said; a click leads
    /// to them.</summary>
    [ChromiumFact]
    public async Task WideTable_KeepsItsFirstColumn_AndTellsOfThoseAtTheRight()
    {
        var path = Path.Combine(pages.OwnFolder, "01-target-vs-outcome.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 768);
        var output = opened.Page.Locator(".output:has(caption:has-text('Headline targets and what became of them'))");
        var button = output.Locator(".plan-onward");
        var said = await button.InnerTextAsync();
        Assert.StartsWith("More columns: ", said, StringComparison.Ordinal);
        var first = output.Locator("tbody tr").First.Locator("td").First;
        var before = await first.BoundingBoxAsync();
        var verdict = await output.Locator("th[data-name=verdict]").BoundingBoxAsync();
        Assert.InRange(verdict!.X + verdict.Width, 0, 768);
        await button.ClickAsync();
        await Assertions.Expect(button).Not.ToHaveTextAsync(said);
        await output.Locator(".plan-table").EvaluateAsync("box => box.scrollTo(box.scrollWidth, 0)");
        await Assertions.Expect(button).ToBeHiddenAsync();
        var after = await first.BoundingBoxAsync();
        Assert.Equal(before!.X, after!.X, 1);
        Assert.Empty(opened.Problems);
    }

    /// <summary>What a row is about stays at the right edge where columns before it fill the box, and those that it covers are
    /// counted.</summary>
    [ChromiumFact]
    public async Task WideTable_KeepsItsValueInSight()
    {
        var path = Path.Combine(pages.OwnFolder, "00-start-here.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 768);
        var output = opened.Page.Locator(".output:has(caption:has-text('All targets'))");
        var value = output.Locator("tbody tr").First.Locator("[data-kept]");
        var box = await value.BoundingBoxAsync();
        Assert.InRange(box!.X + box.Width, 400, 768);
        Assert.Equal("+5%", await value.InnerTextAsync());
        var count = await output.Locator("thead th").EvaluateAllAsync<int>(
            "heads => heads.filter((head) => !head.hasAttribute('data-kept') && head.getBoundingClientRect().right "
                + "> heads.find((one) => one.hasAttribute('data-kept')).getBoundingClientRect().left + 1).length"
        );
        Assert.Equal($"More columns: {count} →", await output.Locator(".plan-onward").InnerTextAsync());
        await output.Locator(".plan-table").EvaluateAsync("box => box.scrollTo(box.scrollWidth, 0)");
        await Assertions.Expect(output.Locator(".plan-onward")).ToBeHiddenAsync();
        Assert.Empty(opened.Problems);
    }

    /// <summary>In a column of one unit the points stand below each other, whatever decimals a number has.</summary>
    [ChromiumFact]
    public async Task Numbers_OfOneUnit_AlignByTheirPoints()
    {
        var path = Path.Combine(pages.OwnFolder, "07-how-targets-are-set.html");
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
        var ends = await opened.Page.EvaluateAsync<double[][]>(
            """
            () => [3, 4].map((column) => [...document.querySelectorAll(".plan-table")]
              .find((box) => box.textContent.includes("Outcome over target, by wording"))
              .querySelectorAll("tbody tr").values().map((row) => row.cells[column]).filter((cell) => cell.textContent).map((cell) => {
                const text = cell.firstChild;
                const range = document.createRange();
                range.setStart(text, 0);
                range.setEnd(text, /^\D*[\d,]+/.exec(text.data)[0].length);
                return Math.round(range.getBoundingClientRect().right);
              }).toArray())
            """
        );
        Assert.All(ends, column => Assert.True(column.Length > 3));
        Assert.All(ends, column => Assert.InRange(column.Max() - column.Min(), 0, 1));
    }

    private Task<OpenPage> OpenAsync() =>
        OpenPage.FromDiskAsync(pages.Browser, pages.TestPage, scripts: true, width: 1280);

    private static Task<string[]> CellsAsync(IPage page, int column) =>
        page.EvaluateAsync<string[]>(
            "[...[...document.querySelectorAll('.plan-table')].at(-1).querySelectorAll('tbody "
                + $"tr:not([hidden]) td:nth-child({column})')].map(cell => cell.textContent)"
        );
}
