using System.CommandLine;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan run</c>: runs one notebook and prints what it shows.</summary>
internal static class RunCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var notebook = new Argument<string>("NOTEBOOK") { Description = "The notebook (.ipynb) to run." };
        notebook.Validators.Add(PathArguments.Check);
        var file = new Option<string?>("--out")
        {
            Description = "Where to write the notebook with its outputs; without it, nothing is written.",
            HelpName = "FILE",
        };
        file.Validators.Add(PathArguments.Check);
        var parameters = NotebookParameters.Option();
        var language = LanguageOption.Create();
        var command = new Command("run", "Run a notebook, and print what its cells show as text.")
        {
            notebook,
            file,
            parameters,
            language,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var given = parsed.GetValue(parameters) ?? [];
                using var told = NotebookParameters.Set([
                    .. given,
                    .. LanguageOption.AsParameter(parsed.GetValue(language)),
                ]);
                var source = NotebookFiles.FindOne(parsed.GetRequiredValue(notebook));
                if (AskedParameters.Remark(given, () => [source]) is { } remark)
                    await parsed.InvocationConfiguration.Error.WriteLineAsync(VisibleText.Of(remark));
                return await RunAsync(
                    source,
                    parsed.GetValue(file),
                    parsed.InvocationConfiguration,
                    cancellation
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        NotebookFile source,
        string? file,
        InvocationConfiguration streams,
        CancellationToken cancellation
    )
    {
        Console.SetIn(TextReader.Null);
        OutputGuard.CheckNotebook(file, source.FullPath);
        var target = file is null ? null : Path.GetFullPath(file);
        var run = await ExecuteAsync(source, new OutputPrinter(streams.Output), cancellation);
        if (target is not null)
            await WriteAsync(target, file!, NotebookWriter.Write(run.Notebook), cancellation);
        if (run.Failure is not { } failure)
            return ExitCodes.Ok;
        await streams.Error.WriteLineAsync(VisibleText.Of(Texts.Say("said.remark", ("path", source.Name), ("remark", failure))));
        return ExitCodes.Failed;
    }

    private static async Task<NotebookRun> ExecuteAsync(
        NotebookFile source,
        IProgress<CellProgress> printer,
        CancellationToken cancellation
    )
    {
        try
        {
            return await NotebookRunner.RunAsync(source.Read(), source.Folder, printer, cancellation);
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            throw new CommandException(Problems.Line(source.Name, e), ExitCodes.Failed);
        }
    }

    private static async Task WriteAsync(string target, string name, string text, CancellationToken cancellation)
    {
        try
        {
            await OutputFile.WriteAsync(target, text, cancellation);
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            throw new CommandException(Problems.Line(name, e), ExitCodes.Failed);
        }
    }
}
