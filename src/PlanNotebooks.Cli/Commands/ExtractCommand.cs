using System.CommandLine;
using System.CommandLine.Parsing;
using PlanNotebooks.Cli.Files;

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
        paths.Validators.Add(PathArguments.Check);
        var format = new Option<string>("--format")
        {
            Description =
                "How to write them: jsonl, json (errors are JSON too), csv, table, xlsx (a workbook) or sqlite (a database).",
            DefaultValueFactory = _ => ExtractFormats.JsonLines,
        };
        format.AcceptOnlyFromAmong(ExtractFormats.All);
        var file = new Option<string?>("--out")
        {
            Description = "Where to write them; standard output without it.",
            HelpName = "FILE",
        };
        file.Validators.Add(PathArguments.Check);
        var mark = new Option<bool>("--bom")
        {
            Description = "Begin a CSV with a byte order mark, by which Excel knows that it is UTF-8.",
        };
        var strict = new Option<bool>("--strict")
        {
            Description = "Fail where a file in a folder could not be read or is no report.",
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many files to read at once; the output is the same with any number.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && (
                    !int.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var count)
                    || count < 1
                )
            )
                result.AddError($"--jobs {token.Value}: expected a number from 1");
        });
        var noCache = new Option<bool>("--no-cache") { Description = "Read every file anew." };
        var command = new Command("extract", "Read reports, and write their targets and results.")
        {
            paths,
            format,
            file,
            mark,
            strict,
            jobs,
            noCache,
        };
        command.Validators.Add(result =>
        {
            if (LacksValue(result.GetResult(format)) || LacksValue(result.GetResult(file)))
                return;
            if (
                ExtractFormats.Fault(result.GetValue(format)!, result.GetValue(file), result.GetValue(mark)) is
                { } fault
            )
                result.AddError(fault);
        });
        command.SetAction(
            (parsed, cancellation) =>
            {
                var choices = new ExtractChoices(
                    parsed.GetRequiredValue(format),
                    parsed.GetValue(file),
                    parsed.GetValue(strict),
                    !parsed.GetValue(noCache)
                )
                {
                    Jobs = parsed.GetValue(jobs),
                };
                var output = new ExtractOutput(
                    choices.Format,
                    choices.File,
                    parsed.InvocationConfiguration.Output,
                    parsed.GetValue(mark)
                );
                return RunAsync(
                    parsed.GetRequiredValue(paths),
                    output,
                    choices,
                    parsed.InvocationConfiguration,
                    cancellation
                );
            }
        );
        return command;
    }

    /// <summary>Whether an option stands without its value, which is said by itself.</summary>
    private static bool LacksValue(OptionResult? option) => option is { Implicit: false, Tokens.Count: 0 };

    private static async Task<int> RunAsync(
        string[] paths,
        ExtractOutput output,
        ExtractChoices choices,
        InvocationConfiguration streams,
        CancellationToken cancellation
    )
    {
        OutputGuard.Check(choices.File, paths);
        await using var closing = output;
        var bar = ExtractProgress.IsPossible(streams.Error, choices.ToFile);
        var remarks = new ExtractRemarks(streams.Error, choices.AsJson) { Held = bar };
        var job = new ExtractJob(output, remarks)
        {
            UseCache = choices.UseCache,
            Strict = choices.Strict,
            Jobs = choices.Jobs,
        };
        try
        {
            if (bar)
                await ExtractProgress.ShowAsync(progress => job.RunAsync(paths, progress, cancellation));
            else
                await job.RunAsync(paths, static _ => { }, cancellation);
        }
        catch (Exception fault) when (choices.AsJson && Problems.IsExpected(fault))
        {
            remarks.Fail(choices.File ?? "", fault.Message, fault.Message);
            return ExitCodes.Failed;
        }
        finally
        {
            if (bar)
                remarks.Flush();
        }

        if (job.Summary is { } summary)
            await streams.Error.WriteLineAsync(summary.Write(choices.AsJson));
        return job.Failed ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
