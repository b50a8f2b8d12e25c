using System.CommandLine;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan extract</c>: reads reports and writes their observations.</summary>
internal static class ExtractCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports (text, web pages, Word, PDF), collections (CSV, JSON Lines, xlsx), zip archives, or folders of these.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(PathArguments.Check);
        var output = new OutputOptions();
        var shard = new Option<string?>("--shard")
        {
            Description = "Read only one of N equal parts of the folders, into a file that plan merge puts together with the others.",
            HelpName = "I/N",
        };
        var noCache = new Option<bool>("--no-cache") { Description = "Read every file anew." };
        var command = new Command("extract", "Read reports, and write their targets and results.")
        {
            paths,
            output.Format,
            output.File,
            output.Mark,
            output.Language,
            output.Strict,
            output.Jobs,
            shard,
            noCache,
        };
        output.Check(command);
        command.Validators.Add(result =>
        {
            if (ShardCommand.Fault(result, paths, output, shard) is { } fault)
                result.AddError(fault);
        });
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var spoken = output.Speak(parsed);
                var choices = output.Read(parsed) with { UseCache = !parsed.GetValue(noCache) };
                var named = parsed.GetRequiredValue(paths);
                return await (
                    parsed.GetValue(shard) is { } part
                        ? ShardCommand.RunAsync(named, Shard.Parse(part)!.Value, choices, parsed, cancellation)
                        : ExtractRun.RunAsync(named, choices, parsed.InvocationConfiguration, cancellation)
                );
            }
        );
        return command;
    }
}
