using System.CommandLine;
using System.CommandLine.Parsing;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;
using PlanNotebooks.Formats;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan extract --shard</c>: reads one of several equal parts of folders into a file for <c>plan merge</c>.</summary>
internal static class ShardCommand
{
    /// <summary>What is wrong with the options together; null where they fit, or no part is asked for.</summary>
    public static string? Fault(
        CommandResult result,
        Argument<string[]> paths,
        OutputOptions output,
        Option<string?> shard
    )
    {
        if (result.GetValue(shard) is not { } part)
            return null;
        if (Shard.Parse(part) is null)
            return $"--shard {part}: expected which part of how many, such as 2/7";
        if (result.GetResult(output.Format) is { Implicit: false })
            return "--format goes with plan merge; a shard has a form of its own";
        if (result.GetValue(output.File) is null)
            return "--shard needs --out FILE";
        var file = Array.Find(result.GetValue(paths) ?? [], path => !Directory.Exists(path));
        return file is null ? null : $"{file}: --shard reads folders, and this is none";
    }

    /// <summary>Reads the part and writes its file, which is there once it is whole.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> folders,
        Shard shard,
        ExtractChoices choices,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        OutputGuard.Check(choices.File, folders);
        var reading = new ShardReading(
            shard,
            choices.UseCache ? ReportFormats.All : ReportFormats.Uncached,
            choices.Jobs
        );
        using var file = ReplacedFile.Begin(Path.GetFullPath(choices.File!));
        reading.Write(folders, file.Stream, cancellation);
        file.Complete();
        await parsed.InvocationConfiguration.Error.WriteLineAsync(
            $"{choices.File}: shard {shard}: {reading.Reports} reports, {reading.Passed} passed over"
        );
        return ExitCodes.Ok;
    }
}
