using Microsoft.Playwright;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The kernel as a person meets it: Jupyter Notebook in Chromium.</summary>
public sealed class BrowserTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    private const string Notebook = "01-target-vs-outcome.ipynb";
    private const float Longest = 240_000;

    [JupyterBrowserFact]
    public async Task Notebook_RunAll_ShowsFiguresAndTables_CompletesAndStops()
    {
        using var folder = new TemporaryFolder();
        // A copy, since Jupyter saves what it has run.
        folder.Write(Notebook, File.ReadAllText(Path.Combine(CloneNotebooks.Folder, Notebook)));
        using var server = new NotebookServer(kernel, folder.Path, [new("PLAN_PARAM_CORPUS", Seeds.Folder)]);
        await server.WaitAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments }
        );
        var page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 1600 },
            }
        );
        page.SetDefaultTimeout(Longest);
        await page.GotoAsync(new Uri(server.Address, "notebooks/" + Notebook).AbsoluteUri);
        await page.WaitForFunctionAsync(
            "() => window.Jupyter?.notebook?.kernel?.info_reply?.implementation === 'plan-notebooks'"
        );

        await RunAllAsync(page);
        await CompleteAsync(page);
        await InterruptAsync(page);
    }

    private static async Task RunAllAsync(IPage page)
    {
        await page.ClickAsync("#celllink");
        await page.ClickAsync("#run_all_cells > a");
        await page.WaitForFunctionAsync(
            """
            () => Jupyter.notebook.get_cells().every(cell => cell.cell_type !== 'code' || Number.isInteger(cell.input_prompt_number))
              && !Jupyter.notebook.get_cells().some(cell => cell.element[0].classList.contains('running'))
            """
        );
        Assert.Equal(0, await page.Locator(".output_error").CountAsync());
        var figure = page.Locator(".output_area svg").First;
        await figure.ScrollIntoViewIfNeededAsync();
        var box = await figure.BoundingBoxAsync();
        Assert.True(box is { Width: > 300, Height: > 100 }, $"the first figure is {box?.Width} by {box?.Height}");
        Assert.True(await page.Locator(".output_area table tr").CountAsync() > 20);
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(Repository.Root, "artifacts", "kernel-in-jupyter-notebook.png") }
        );
    }

    private static async Task CompleteAsync(IPage page)
    {
        await TypeAsync(page, "corpus.Tar");
        await page.Keyboard.PressAsync("Tab");
        // A single completion is put in at once; several pop up.
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().get_text() === 'corpus.Targets'");
        await TypeAsync(page, "corpus.");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForSelectorAsync("#complete option:has-text('Observations')");
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task InterruptAsync(IPage page)
    {
        await TypeAsync(page, "Console.WriteLine(\"begun\"); while (true) ;");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".output_stdout:has-text('begun')");
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await page.WaitForSelectorAsync(".output_error:has-text('the cell was interrupted')");
        await TypeAsync(page, "corpus.Targets.Count > 0 ? \"still \" + \"there\" : \"lost\"");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync(".output_result:has-text('still there')");
    }

    // A new cell at the end, with the cursor in it.
    private static async Task TypeAsync(IPage page, string code)
    {
        await page.EvaluateAsync(
            """
            () => { const cell = Jupyter.notebook.insert_cell_at_bottom('code');
                    Jupyter.notebook.select(Jupyter.notebook.find_cell_index(cell));
                    Jupyter.notebook.edit_mode();
                    cell.focus_editor();
                    cell.code_mirror.setOption('autoCloseBrackets', false); }
            """
        );
        await page.Keyboard.TypeAsync(code);
    }
}
