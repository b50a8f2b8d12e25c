using System.CommandLine;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Cli.Starting;
using PlanNotebooks.Kernel.Specs;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan new</c>: writes a notebook to start from, or a program of one file.</summary>
internal static class NewCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var notebook = new Argument<string>("NOTEBOOK")
        {
            Description = "The notebook (.ipynb) to write, or the program of one file (.cs).",
        };
        notebook.Validators.Add(PathArguments.Check);
        var corpus = new Option<string>("--corpus")
        {
            Description = "The report, or the folder of reports, that it opens with.",
            HelpName = "DIR",
            Required = true,
        };
        var kernel = new Option<string>("--kernel")
        {
            Description = "The kernel that it asks for.",
            HelpName = "NAME",
            DefaultValueFactory = _ => KernelSpec.DefaultName,
        };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var language = LanguageOption.Create();
        var command = new Command(
            "new",
            "Write a notebook, or a program of one file, to start from, on reports of your own."
        )
        {
            notebook,
            corpus,
            kernel,
            force,
            language,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var told = NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(language)));
                return await RunAsync(
                    parsed.GetRequiredValue(notebook),
                    parsed.GetRequiredValue(corpus),
                    parsed.GetRequiredValue(kernel),
                    parsed.GetValue(force),
                    Speech.Of(parsed.GetValue(language)),
                    parsed.InvocationConfiguration.Output,
                    cancellation
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string path,
        string corpus,
        string kernel,
        bool force,
        Language? language,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var isProgram = path.EndsWith(StartingProgram.Extension, StringComparison.OrdinalIgnoreCase);
        if (!isProgram && !path.EndsWith(NotebookFile.Extension, StringComparison.OrdinalIgnoreCase))
            throw new CommandException(
                Texts.Say(
                    "said.no-notebook-name",
                    ("path", path),
                    ("notebook", NotebookFile.Extension),
                    ("program", StartingProgram.Extension)
                ),
                ExitCodes.Usage
            );
        if (!Directory.Exists(corpus) && !File.Exists(corpus))
            throw new CommandException(Texts.Say("said.no-corpus", ("path", corpus)), ExitCodes.Failed);
        if (File.Exists(path) && !force)
            throw new CommandException(Texts.Say("said.there-already", ("path", path)), ExitCodes.Failed);
        var full = Path.GetFullPath(path);
        if (isProgram)
        {
            await OutputFile.WriteAsync(full, StartingProgram.Create(full, CorpusPath(full, corpus), language), cancellation);
            await output.WriteLineAsync(VisibleText.Of(Texts.Say("said.wrote-program", ("path", path))));
            return ExitCodes.Ok;
        }

        var notebook = StartingNotebook.Create(CorpusPath(full, corpus), kernel, language);
        await OutputFile.WriteAsync(full, NotebookWriter.Write(notebook), cancellation);
        await output.WriteLineAsync(
            VisibleText.Of(Texts.Say("said.wrote-notebook", ("path", path), ("kernel", kernel)))
        );
        return ExitCodes.Ok;
    }

    // Relative to the notebook, which is where its cells run: the two can be moved or sent together.
    private static string CorpusPath(string notebook, string corpus) =>
        Path.GetRelativePath(Path.GetDirectoryName(notebook)!, Path.GetFullPath(corpus)).Replace('\\', '/');
}
