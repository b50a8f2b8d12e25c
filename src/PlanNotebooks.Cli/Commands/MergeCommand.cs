using System.CommandLine;
using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan merge</c>: puts the parts of a folder together as one process would have read it.</summary>
internal static class MergeCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var shards = new Argument<string[]>("SHARD")
        {
            Description = "The files that plan extract --shard wrote, all of one run, in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        shards.Validators.Add(PathArguments.Check);
        var output = new OutputOptions();
        var command = new Command("merge", "Put shards together: what one plan extract writes, byte for byte.")
        {
            shards,
            output.Format,
            output.File,
            output.Mark,
            output.Language,
            output.Strict,
            output.Jobs,
        };
        output.Check(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var spoken = output.Speak(parsed);
                var files = parsed.GetRequiredValue(shards);
                var choices = output.Read(parsed);
                OutputGuard.Check(choices.File, files);
                var set = ShardSet.Open(files);
                return await ExtractRun.RunAsync(
                    [.. set.Folders.Select(folder => folder.Path)],
                    choices with
                    {
                        Shards = set,
                    },
                    parsed.InvocationConfiguration,
                    cancellation
                );
            }
        );
        return command;
    }
}
