using System.Diagnostics;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The script of docs/scale.md, run by GNU parallel where it is installed.</summary>
public sealed class ScaleScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "docs", "scripts", "extract-parallel.sh");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The second shard fails the first time that it is run.</summary>
    [ParallelFact]
    public async Task ExtractParallel_AShardFailsOnce_GivesTheBytesOfOneProcess()
    {
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 2);
        var plan = Path.Combine(AppContext.BaseDirectory, "plan.dll");
        _folder.Write(
            "plan",
            "#!/bin/sh\n"
                + "case \"$*\" in *'--shard 2/3'*) [ -e failed ] || { touch failed; exit 1; } ;; esac\n"
                + $"exec dotnet exec \"{plan}\" \"$@\"\n"
        );
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                Path.Combine(_folder.Path, "plan"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        var one = await CommandRun.InAsync(_folder.Path, "extract", "corpus", "--format", "csv", "--out", "one.csv");
        Assert.Equal(ExitCodes.Ok, one.ExitCode);
        var start = new ProcessStartInfo("bash", [Script, "corpus", "all.csv", "3", "csv"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
        };
        start.Environment["PLAN"] = "./plan";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "failed")));
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "one.csv")),
            await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "all.csv"))
        );
    }
}
