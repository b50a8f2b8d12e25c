using System.CommandLine;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan extract</c>: reads reports and writes their observations.</summary>
internal static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports (.txt), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(PathArguments.RejectOptions);
        var format = new Option<string>("--format") { Description = "How to write them: jsonl, csv or table.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "csv", "table");
        var file = new Option<string?>("--out") { Description = "Where to write them; standard output without it.", HelpName = "FILE" };
        var command = new Command("extract", "Read reports, and write their targets and results.") { paths, format, file };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format), parsed.GetValue(file), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string format, string? file, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var reports = new List<Report>();
        var failed = false;
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            failed |= !await TryReadAsync(path, reports, streams.Error);
        }

        if (reports.Count > 0)
        {
            using var text = new StringWriter { NewLine = "\n" };
            Write(Corpus.Of(reports).Observations, format, text);
            if (file is null) await streams.Output.WriteAsync(text.ToString());
            else await OutputFile.WriteAsync(Path.GetFullPath(file), text.ToString(), cancellation);
        }

        return failed ? ExitCodes.Failed : ExitCodes.Ok;
    }

    /// <summary>Reads what one path names; says on standard error what could not be read.</summary>
    /// <returns>Whether the path itself could be read; a file in a folder that could not does not count.</returns>
    private static async Task<bool> TryReadAsync(string path, List<Report> reports, TextWriter error)
    {
        try
        {
            var corpus = Corpus.Load(path);
            reports.AddRange(corpus.Reports);
            foreach (var skipped in corpus.Skipped) await error.WriteLineAsync($"{skipped.Path}: passed over: {skipped.Reason}");
            foreach (var line in corpus.Corrections.Where(line => line.Outcome == CorrectionOutcome.NotApplied)) await error.WriteLineAsync($"{line.File}, line {line.Line}: not applied: {line.Why}");
            return true;
        }
        catch (Exception fault) when (fault is UnreadableReportException or UnreadableTableException)
        {
            await error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
            return false;
        }
    }

    private static void Write(Table<Observation> observations, string format, TextWriter text)
    {
        switch (format)
        {
            case "csv":
                observations.WriteCsv(text);
                break;
            case "table":
                text.WriteLine(observations.Showing(observations.Count).ToText());
                break;
            default:
                observations.WriteJsonLines(text);
                break;
        }
    }
}
