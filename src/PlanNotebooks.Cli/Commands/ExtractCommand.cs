using System.CommandLine;
using PlanNotebooks.Formats;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan extract</c>: reads reports and writes their observations.</summary>
internal static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports (.txt, .html, .docx, .pdf), zip archives or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(PathArguments.RejectOptions);
        var format = new Option<string>("--format") { Description = "How to write them: jsonl, csv, table, xlsx (a workbook) or sqlite (a database).", DefaultValueFactory = _ => ExtractFormats.JsonLines };
        format.AcceptOnlyFromAmong(ExtractFormats.All);
        var file = new Option<string?>("--out") { Description = "Where to write them; standard output without it.", HelpName = "FILE" };
        var mark = new Option<bool>("--bom") { Description = "Begin a CSV with a byte order mark, by which Excel knows that it is UTF-8." };
        var command = new Command("extract", "Read reports, and write their targets and results.") { paths, format, file, mark };
        command.Validators.Add(result =>
        {
            if (ExtractFormats.Fault(result.GetValue(format)!, result.GetValue(file), result.GetValue(mark)) is { } fault) result.AddError(fault);
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(paths), new ExtractOutput(parsed.GetRequiredValue(format), parsed.GetValue(file), parsed.InvocationConfiguration.Output, parsed.GetValue(mark)),
            parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, ExtractOutput output, InvocationConfiguration streams, CancellationToken cancellation)
    {
        await using var closing = output;
        var ids = new UniqueIds();
        var failed = false;
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            failed |= !await TryExtractAsync(path, ids, output, streams.Error, cancellation);
        }

        await output.CompleteAsync(cancellation);
        return failed ? ExitCodes.Failed : ExitCodes.Ok;
    }

    /// <summary>Reads what one path names, writing each report before the next is read; says on standard error what could not be read.</summary>
    /// <returns>Whether the path itself could be read; a file in a folder that could not does not count.</returns>
    private static async Task<bool> TryExtractAsync(string path, UniqueIds ids, ExtractOutput output, TextWriter error, CancellationToken cancellation)
    {
        var remarks = new ExtractRemarks(error);
        try
        {
            foreach (var report in CorpusStream.Read(path, new CorpusOptions { Formats = ReportFormats.All, Skipped = file => { remarks.Add(file); output.Add(file); }, Corrections = line => { remarks.Add(line); output.Add(line); } }))
            {
                cancellation.ThrowIfCancellationRequested();
                remarks.Tell();
                await output.WriteAsync(ids.Of(report), cancellation);
            }

            return true;
        }
        catch (Exception fault) when (fault is UnreadableReportException or UnreadableTableException)
        {
            await error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
            return false;
        }
    }
}
