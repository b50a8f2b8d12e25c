using System.IO.Compression;
using Microsoft.Playwright;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Cli.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class PageTests(RenderedPages pages)
{
    private const string Marks = "rect, path, circle, line, polyline, polygon";
    private const string Static = ".plan-figure-static";
    private const string Live = ".plan-figure-live";
    private const string Data = "script.plan-figure-plotly";
    private const string Interactive = $".plan-figure:has({Data})";
    private const int Narrow = 600;
    private const int Phone = 390;
    private const int Tablet = 768;
    private const int Desk = 1280;
    private const int Paper = 673;
    private static readonly int[] Widths = [Desk, Tablet, Phone];

    // A chart of a kind that we do not draw is a table until plotly.js draws it, and one that the page's plotly.js cannot draw stays
    // a picture.
    private const string FaultsOfFigures = """
        ([part, still, live, data, drawn]) => [...document.querySelectorAll(".plan-figure")].flatMap((figure, i) => {
          if (part === still && figure.querySelector(`${still} table`)) return [];
          const shown = figure.querySelector(data) ? part : still;
          const svg = [...figure.querySelectorAll(`${shown} svg`)].find(one => one.getBoundingClientRect().width > 0);
          if (!svg) return [`figure ${i}: ${shown} is not seen`];
          const { width, height } = svg.getBoundingClientRect();
          const marks = shown === live ? figure.querySelectorAll(`${live} .trace path`) : svg.querySelectorAll(drawn);
          return [
            width > 100 && height > 50 ? "" : `figure ${i} has no size`,
            marks.length > 0 ? "" : `figure ${i}: ${shown} has no marks`,
            /\p{L}/u.test(figure.querySelector(shown).textContent) ? "" : `figure ${i}: ${shown} has no text`,
            [...figure.querySelectorAll(`${shown} .legendtext`)].every(name => name.getBoundingClientRect().width > 0)
              ? "" : `figure ${i}: ${shown} has a legend that is not seen`,
          ].filter(fault => fault);
        })
        """;

    /// <summary>Drawn, laid out, and by axe-core; where npm has not brought that, a desk is looked at without scripts alone.</summary>
    [AxeFact]
    public async Task Pages_AtADesk_DrawTheirFiguresFitAndHaveNoViolationsInLightAndDark()
    {
        Assert.NotNull(pages.Browser);
        await RenderedPages.EachAsync(pages.Pages, CheckAtADeskAsync);
    }

    /// <summary>Opened anew for each window; that of a tablet is printed too.</summary>
    [ChromiumFact]
    public async Task Pages_OnATabletAndAPhone_DrawTheirFiguresAndFitWindowAndPaper()
    {
        Assert.NotNull(pages.Browser);
        await RenderedPages.EachAsync(pages.Pages, CheckInTheHandAsync);
    }

    /// <summary>Opened once: what has no scripts is laid out anew for each window.</summary>
    [ChromiumFact]
    public async Task Pages_WithoutScripts_ShowStaticFiguresAndSayWhatIsChinese()
    {
        Assert.NotNull(pages.Browser);
        await RenderedPages.EachAsync(pages.Pages, CheckWithoutScriptsAsync);
    }

    [PlotlyFact]
    public async Task Pages_DrawingFails_KeepStaticFigures()
    {
        Assert.True(pages.HasPlotly, "plotly.js could not be installed with npm ci");
        var path = pages.TestPage;
        var broken = Path.ChangeExtension(path, ".broken.htm");
        var drawings = Path.Combine(Path.ChangeExtension(path, ".files"), "figures.js");
        var data = Unpacked(await File.ReadAllTextAsync(drawings));
        Assert.Contains("{\"data\":[", data, StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            Path.ChangeExtension(drawings, ".broken.js"),
            $"planFigures.add(\"{PackedText.Of(data.Replace("{\"data\":[", "{\"data\":{},\"left\":[", StringComparison.Ordinal))}\");"
        );
        await CopyAsync(path, broken, "figures.js", "figures.broken.js");
        foreach (var width in Widths)
        {
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, broken, scripts: true, width);
            await opened.Page.Locator("html[data-figures=done]").WaitForAsync();
            await CheckFiguresAsync(opened.Page, Static);
            await CheckWindowAsync(opened, broken, width);
        }
    }

    [PlotlyFact]
    public async Task Figure_WindowChanges_KeepsThePictureThatFits()
    {
        Assert.True(pages.HasPlotly, "plotly.js could not be installed with npm ci");
        var path = pages.TestPage;
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
        foreach (var width in new[] { 390, 1280, 390, 900 })
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            var part = width > Narrow ? Live : Static;
            await opened.Page.Locator($"{part} svg:visible").First.WaitForAsync();
        }

        Assert.Empty(opened.Problems);
    }

    [PlotlyFact]
    public async Task Plotly_LiesBesideThePagesOnceWithItsLicence()
    {
        Assert.True(pages.HasPlotly, "plotly.js could not be installed with npm ci");
        var script = await File.ReadAllTextAsync(Directory.EnumerateFiles(pages.TestFolder, "plotly-*.js").Single());
        Assert.Equal(2, script.Split("* plotly.js (basic - minified) v4.1.1").Length);
        Assert.Contains("Licensed under the MIT license", script, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(pages.ChineseFolder, "plotly-*.js"));
        Assert.DoesNotContain(
            "plotly.js (basic",
            await File.ReadAllTextAsync(pages.TestPage),
            StringComparison.Ordinal
        );
    }

    [PlotlyFact]
    public async Task Plotly_ThatIsNotTheOneThePageNames_IsNotRun()
    {
        Assert.True(pages.HasPlotly, "plotly.js could not be installed with npm ci");
        var folder = Directory.CreateDirectory(Path.Combine(pages.Scratch, "forged")).FullName;
        foreach (var file in Directory.EnumerateFiles(pages.TestFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(pages.TestFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var forged = $"window.planPlotlyPacked = \"{PackedText.Of("document.title = 'forged'; window.Plotly = {};")}\";";
        await File.WriteAllTextAsync(Directory.EnumerateFiles(folder, "plotly-*.js").Single(), forged);
        var page = Path.Combine(folder, Path.GetFileName(pages.TestPage));
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, page, scripts: true, width: 1280);
        await opened.Page.Locator("html[data-figures=static]").WaitForAsync();
        Assert.NotEqual("forged", await opened.Page.TitleAsync());
        await CheckFiguresAsync(opened.Page, Static);
    }

    [ChromiumFact]
    public async Task Code_Button_OpensAndFoldsAllCode()
    {
        var path = pages.TestPage;
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, width: 1280);
        var folds = opened.Page.Locator("details.source");
        Assert.Equal(0, await opened.Page.Locator("details.source[open]").CountAsync());
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Show code" }).ClickAsync();
        Assert.Equal(await folds.CountAsync(), await opened.Page.Locator("details.source[open]").CountAsync());
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Hide code" }).ClickAsync();
        Assert.Equal(0, await opened.Page.Locator("details.source[open]").CountAsync());
    }

    private static async Task CheckOnPaperAsync(IPage page, string path)
    {
        await page.SetViewportSizeAsync(Paper, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var unseen = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.plan-svg-wide .plan-mark')].filter(mark => "
                + "getComputedStyle(mark).display === 'none').length"
        );
        Assert.True(unseen == 0, $"{Path.GetFileName(path)}: {unseen} marks are not printed");
        foreach (
            var hidden in new[]
            {
                "details.source",
                ".contents",
                "header.bar",
                ".plan-figure-live",
                ".plan-tools",
                ".plan-card",
            }
        )
            Assert.Equal(0, await page.Locator($"{hidden}:visible").CountAsync());
        var widest = await page.EvaluateAsync<double>(
            "Math.max(0, ...[...document.querySelectorAll('.plan-table')].map(table => table.scrollWidth))"
        );
        Assert.True(
            widest <= Paper,
            $"{Path.GetFileName(path)} has a table of {widest} pixels on paper of {Paper}."
        );
    }

    private async Task CheckAtADeskAsync(string path)
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, Desk);
        var page = opened.Page;
        await CheckDrawnAsync(page);
        await CheckWindowAsync(opened, path, Desk);
        await page.Locator("html[data-figures]").Or(page.Locator(".notebooks")).First.WaitForAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Axe.CheckAsync(page, Path.GetFileName(path), Axe.AllRules);
        await page.GetByLabel("Colours of the page").SelectOptionAsync("dark");
        await Axe.CheckAsync(page, $"{Path.GetFileName(path)}, dark", Axe.ContrastAlone);
    }

    private async Task CheckInTheHandAsync(string path)
    {
        await using var tablet = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, Tablet);
        await CheckDrawnAsync(tablet.Page);
        await CheckWindowAsync(tablet, path, Tablet);
        await CheckOnPaperAsync(tablet.Page, path);

        await using var phone = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, Phone);
        await CheckDrawnAsync(phone.Page);
        await CheckPhoneAsync(phone.Page, path);
        await CheckWindowAsync(phone, path, Phone);
        if (IsOwn(path))
            await PageChecks.CardAsync(phone.Page);
        Assert.Empty(phone.Problems);
    }

    private async Task CheckWithoutScriptsAsync(string path)
    {
        await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: false, Widths[0]);
        await PageChecks.ChineseAsync(opened.Page, path);
        foreach (var width in Widths)
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            await CheckFiguresAsync(opened.Page, Static);
            await CheckWindowAsync(opened, path, width);
        }
    }

    private static async Task CheckWindowAsync(OpenPage opened, string path, int width)
    {
        await CheckTextAsync(opened.Page, path);
        var wide = await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{Path.GetFileName(path)} is {wide} pixels wide in a window of {width}.");
        Assert.True(opened.Problems.Count == 0, $"{Path.GetFileName(path)}: {string.Join("; ", opened.Problems)}");
    }

    /// <summary>Tables of points in Chinese, whose lines could end between any two characters.</summary>
    [ChromiumFact]
    public async Task ChinesePages_OnAPhone_KeepNumbersWithTheirUnits()
    {
        foreach (var name in new[] { "03-cross-district.html", "07-how-targets-are-set.html" })
        {
            var path = Path.Combine(pages.ChineseFolder, name);
            await using var opened = await OpenPage.FromDiskAsync(pages.Browser, path, scripts: true, Phone);
            await opened.Page.Locator(".carded").First.WaitForAsync();
            await PageChecks.NumbersAsync(opened.Page, path);
        }
    }

    // Of the test notebook's page, whose tables are made to be too wide, the rows alone.
    private async Task CheckPhoneAsync(IPage page, string path)
    {
        await PageChecks.RowsAsync(page, path);
        if (IsOwn(path))
            await PageChecks.TargetsAsync(page, path);
    }

    private bool IsOwn(string path) => Path.GetDirectoryName(path) == pages.OwnFolder && Path.GetFileName(path).StartsWith('0');

    private async Task CheckDrawnAsync(IPage page)
    {
        if (!pages.HasPlotly || await page.Locator(".plan-figure").CountAsync() == 0)
        {
            await CheckFiguresAsync(page, Static);
            return;
        }

        await page.Locator("html[data-figures=done]").WaitForAsync();
        Assert.Equal(0, await page.Locator(".plan-figure[data-failed]").CountAsync());
        var drawn = page.ViewportSize!.Width > Narrow;
        await CheckFiguresAsync(page, drawn ? Live : Static);
        var others = drawn ? $"{Interactive} {Static}" : Live;
        Assert.Equal(0, await page.Locator($"{others}:visible").CountAsync());
    }

    // Every figure shows marks, and text, in the part that is to be seen. Asked in the page at once: a page has dozens.
    private static async Task CheckFiguresAsync(IPage page, string part) =>
        Assert.Empty(await page.EvaluateAsync<string[]>(FaultsOfFigures, new[] { part, Static, Live, Data, Marks }));

    private static string Unpacked(string script)
    {
        var packed = Convert.FromBase64String(script.Split('"')[1]);
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    }

    private static async Task CopyAsync(string path, string copy, string old, string put)
    {
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(copy, text.Replace(old, put, StringComparison.Ordinal));
    }

    private static async Task CheckTextAsync(IPage page, string path)
    {
        Assert.NotEqual("", await page.TitleAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Matches("\\p{L}", await page.Locator("main").InnerTextAsync());
        if (Path.GetFileName(path) != "index.html")
            Assert.Equal(0, await page.Locator(".output.error").CountAsync());
    }
}
