using System.CommandLine;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan render</c>: runs notebooks and makes pages of them.</summary>
internal static class RenderCommand
{
    private const string DefaultFolder = "notebooks";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var notebooks = new Argument<string[]>("NOTEBOOKS")
        {
            Description = "Notebooks (.ipynb), or folders of them; without any, the folder notebooks.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        notebooks.Validators.Add(PathArguments.Check);
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the pages.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "rendered",
        };
        folder.Validators.Add(PathArguments.Check);
        var pdf = new Option<bool>("--pdf") { Description = "Write a PDF of each page too, through Chromium." };
        var noCode = new Option<bool>("--no-code")
        {
            Description = "Leave the code out: pages without it, and no notebooks beside them.",
        };
        var outputs = new Option<bool>("--outputs")
        {
            Description = "Leave the outputs in the notebooks beside the pages too, for GitHub and other viewers.",
        };
        var noExplorer = new Option<bool>("--no-explorer")
        {
            Description = "Leave out the explorer of the reports, which every number leads to.",
        };
        var standalone = new Option<bool>("--standalone")
        {
            Description = "Make each page one file: plotly.js and all rows stand in it.",
        };
        var inPlace = new Option<bool>("--in-place")
        {
            Description = "Write the outputs into the notebooks themselves, and no pages.",
        };
        var language = LanguageOption.CreateForPages();
        var parameters = NotebookParameters.Option();
        var command = new Command(
            "render",
            "Run notebooks, and write a folder of pages that show what they say, each with its notebook beside it."
        )
        {
            notebooks,
            folder,
            pdf,
            noCode,
            outputs,
            noExplorer,
            standalone,
            inPlace,
            language,
            parameters,
        };
        Option[] ofPages = [folder, pdf, noCode, outputs, noExplorer, standalone];
        command.Validators.Add(result =>
        {
            if (!result.GetValue(inPlace))
                return;
            foreach (var given in ofPages.Where(option => result.GetResult(option) is { Implicit: false }))
                result.AddError($"--in-place writes no pages: leave out {given.Name}");
        });
        command.Validators.Add(result =>
            LanguageOption.CheckOneInPlace(result, result.GetValue(inPlace), result.GetValue(language))
        );
        command.SetAction(
            (parsed, cancellation) =>
            {
                var plotly = PlotlySource.Default();
                return InEachLanguageAsync(
                    LanguageOption.Codes(parsed.GetValue(language)),
                    parsed.GetRequiredValue(folder),
                    async (spoken, own, shared, other) =>
                    {
                        var options = new RenderOptions(own)
                        {
                            Code = !parsed.GetValue(noCode),
                            Outputs = parsed.GetValue(outputs),
                            SharedFolder = shared,
                            Explorer = !parsed.GetValue(noExplorer),
                            Standalone = parsed.GetValue(standalone),
                            Pdf = parsed.GetValue(pdf),
                            Printer = parsed.GetValue(pdf) ? PdfPrinter.Find() : null,
                            OtherLanguage = other,
                        };
                        var isInPlace = parsed.GetValue(inPlace);
                        var given = parsed.GetValue(parameters) ?? [];
                        using var told = NotebookParameters.Set([
                            .. Exports(isInPlace, options),
                            .. given,
                            .. LanguageOption.AsParameter(spoken),
                        ]);
                        if (CorpusParameter.Fault() is { } fault)
                            throw new CommandException(fault, ExitCodes.Failed);
                        IRenderJob job = isInPlace ? new RefreshJob() : new RenderJob(plotly, options);
                        var paths = parsed.GetValue(notebooks) ?? [];
                        if (AskedParameters.Remark(given, () => Sources(paths).Files) is { } remark)
                            await parsed.InvocationConfiguration.Error.WriteLineAsync(VisibleText.Of(remark));
                        return await RunAsync(
                            job,
                            paths,
                            parsed.InvocationConfiguration.Output,
                            parsed.InvocationConfiguration.Error,
                            cancellation
                        );
                    }
                );
            }
        );
        return command;
    }

    private static NotebookFiles Sources(IReadOnlyList<string> paths) =>
        NotebookFiles.Find(paths.Count > 0 ? paths : [DefaultFolder]);

    /// <summary>Where notebooks export to: beside the pages, unless they are told another folder.</summary>
    private static IEnumerable<string> Exports(bool inPlace, RenderOptions options) =>
        inPlace ? [] : [$"exports={options.ExportsFolder}"];

    /// <summary>Renders in the first language into the folder, in the second into a folder in it, and tells each of the
    /// other, and the second of the folder that both share.</summary>
    private static async Task<int> InEachLanguageAsync(
        IReadOnlyList<string?> languages,
        string folder,
        Func<string?, string, string, string?, Task<int>> renderAsync
    )
    {
        if (languages.Count == 1)
            return await renderAsync(languages[0], folder, "", null);
        var (first, second) = (languages[0], languages[1]!);
        var code = await renderAsync(first, folder, "", $"{second}/");
        return Math.Max(code, await renderAsync(second, Path.Combine(folder, second), "../", "../"));
    }

    /// <summary>Renders the notebooks that the paths name, and says so as it goes.</summary>
    internal static async Task<int> RunAsync(
        IRenderJob job,
        IReadOnlyList<string> paths,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        Console.SetIn(TextReader.Null);
        var sources = Sources(paths);
        foreach (var problem in sources.Problems)
            await error.WriteLineAsync(VisibleText.Of(problem));
        if (sources.Files.Count == 0)
            return paths.Count > 0 ? ExitCodes.Failed : ExitCodes.Usage;

        var rendered =
            output == Console.Out && !Console.IsOutputRedirected
                ? await TerminalReport.ShowAsync(report => job.RunAsync(sources.Files, report, cancellation), error)
                : await job.RunAsync(sources.Files, new PlainReport(output, error), cancellation);
        if (job.Closing is { } closing)
            await output.WriteLineAsync(VisibleText.Of(closing));
        return rendered && sources.Problems.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
