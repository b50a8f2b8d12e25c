using System.CommandLine;
using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Commands;

/// <summary>A run of <c>plan extract</c> or <c>plan merge</c>, from its choices to its exit code.</summary>
internal static class ExtractRun
{
    /// <summary>Reads what the paths name, and writes it.</summary>
    /// <param name="paths">Files, archives and folders.</param>
    /// <param name="choices">How.</param>
    /// <param name="streams">Standard output and standard error.</param>
    /// <param name="cancellation">Asks it to end.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths,
        ExtractChoices choices,
        InvocationConfiguration streams,
        CancellationToken cancellation
    )
    {
        OutputGuard.Check(choices.File, paths);
        var isTerminal = streams.Output == Console.Out && !Console.IsOutputRedirected;
        await using var output = choices.Format.Open(new(choices.File, streams.Output, choices.ByteOrderMark, isTerminal));
        var bar = ExtractProgress.IsPossible(streams.Error, choices.ToFile);
        var remarks = new ExtractRemarks(streams.Error, choices.AsJson) { Held = bar };
        var job = new ExtractJob(output, remarks)
        {
            UseCache = choices.UseCache,
            Strict = choices.Strict,
            Jobs = choices.Jobs,
            Shards = choices.Shards,
        };
        try
        {
            if (bar)
                await ExtractProgress.ShowAsync(progress => job.RunAsync(paths, progress, cancellation));
            else
                await job.RunAsync(paths, static _ => { }, cancellation);
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            var name = choices.File ?? "standard output";
            remarks.Fail(name, Problems.Message(fault), Problems.Line(name, fault));
            return ExitCodes.Failed;
        }
        finally
        {
            remarks.SumUp();
            if (bar)
                remarks.Flush();
        }

        if (job.Summary is { } summary)
            await streams.Error.WriteLineAsync(summary.Write(choices.AsJson));
        return job.Failed ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
