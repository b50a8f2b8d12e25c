using System.CommandLine;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Site;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan site</c>: makes the explorer of a corpus.</summary>
internal static class SiteCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "A report, or a folder of reports." };
        corpus.Validators.Add(PathArguments.Check);
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the explorer.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "site",
        };
        folder.Validators.Add(PathArguments.Check);
        var language = LanguageOption.Create();
        var command = new Command(
            "site",
            "Write a static page over all observations: filter, draw, and follow each to its words."
        )
        {
            corpus,
            folder,
            language,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var told = NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(language)));
                return await RunAsync(
                    parsed.GetRequiredValue(corpus),
                    parsed.GetRequiredValue(folder),
                    parsed.InvocationConfiguration,
                    cancellation
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string corpus,
        string folder,
        InvocationConfiguration streams,
        CancellationToken cancellation
    )
    {
        var remarks = new ExtractRemarks(streams.Error, asJson: false);
        using var read = FilesRead.Listen();
        var (reports, observations, file) = (0, 0, corpus);
        var statistics = Statistics.None;
        try
        {
            var found = CorpusStream
                .Read(
                    corpus,
                    new CorpusOptions
                    {
                        Formats = ReportFormats.All,
                        Skipped = remarks.Add,
                        Corrections = remarks.Add,
                        Statistics = found => statistics = found,
                        Progress = step => file = step.File ?? file,
                    }
                )
                .Select(report =>
                {
                    remarks.Tell();
                    remarks.Add(report, file);
                    reports++;
                    observations += report.Observations.Count;
                    return report;
                });
            await SiteFolder.WriteAsync(
                folder,
                found,
                new ExplorerOptions { Provenance = () => MadeFrom.Of(read.Files), Statistics = () => statistics },
                cancellation
            );
            remarks.SumUp();
        }
        catch (Exception fault) when (fault is UnreadableReportException or UnreadableTableException)
        {
            throw new CommandException(fault.Message.ReplaceLineEndings(" "), ExitCodes.Failed);
        }

        await streams.Output.WriteLineAsync(
            Texts.Say("explorer.count", ("observations", observations), ("reports", reports))
        );
        await streams.Output.WriteLineAsync(Texts.Say("said.open", ("page", Path.Combine(folder, ExplorerSite.IndexName))));
        return ExitCodes.Ok;
    }
}
