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
        notebooks.Validators.Add(PathArguments.RejectOptions);
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the pages.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "rendered",
        };
        var command = new Command("render", "Run notebooks, and write each with its outputs and as a page that stands alone.")
        {
            notebooks,
            folder,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var streams = parsed.InvocationConfiguration;
            var job = new RenderJob(PlotlySource.Default(), parsed.GetRequiredValue(folder));
            return RunAsync(job, parsed.GetValue(notebooks) ?? [], streams.Output, streams.Error, cancellation);
        });
        return command;
    }

    /// <summary>Renders the notebooks that the paths name, and says so as it goes.</summary>
    internal static async Task<int> RunAsync(
        RenderJob job,
        IReadOnlyList<string> paths,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation)
    {
        Console.SetIn(TextReader.Null);
        var sources = NotebookFiles.Find(paths.Count > 0 ? paths : [DefaultFolder]);
        foreach (var problem in sources.Problems)
            await error.WriteLineAsync(problem);
        if (sources.Files.Count == 0)
            return paths.Count > 0 ? ExitCodes.Failed : ExitCodes.Usage;

        var rendered = output == Console.Out && !Console.IsOutputRedirected
            ? await TerminalReport.ShowAsync(report => job.RunAsync(sources.Files, report, cancellation), error)
            : await job.RunAsync(sources.Files, new PlainReport(output, error), cancellation);
        await output.WriteLineAsync($"open {job.IndexPath}");
        return rendered && sources.Problems.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
