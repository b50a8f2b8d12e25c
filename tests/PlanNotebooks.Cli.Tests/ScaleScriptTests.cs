namespace PlanNotebooks.Cli.Tests;

/// <summary>The scripts of docs/scale.md, run by GNU parallel and by Slurm where they are installed.</summary>
public sealed class ScaleScriptTests : IDisposable
{
    private static readonly string Scripts = Path.Combine(Repository.Root, "docs", "scripts");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The second shard fails the first time that it is run.</summary>
    [ParallelFact]
    public async Task ExtractParallel_AShardFailsOnce_GivesTheBytesOfOneProcess()
    {
        await WriteCorpusInOneAsync();
        WritePlan("case \"$*\" in *'--shard 2/3'*) [ -e failed ] || { touch failed; exit 1; } ;; esac\n");
        string[] arguments = [Script("extract-parallel.sh"), "corpus", "all.csv", "3", "csv"];
        (await ProgramRun.OfAsync("bash", arguments, _folder.Path, [new("PLAN", "./plan")])).AssertOk();
        Assert.True(File.Exists(InFolder("failed")));
        await AssertAllAreTheBytesOfOneAsync();
    }

    /// <summary>Three shards on two nodes, and a job that merges them once all are done.</summary>
    [SlurmFact]
    public async Task ExtractSlurm_TwoNodes_GivesTheBytesOfOneProcess()
    {
        await WriteCorpusInOneAsync();
        WritePlan("echo \"$SLURMD_NODENAME\" >> nodes\n");
        using var cluster = new SlurmCluster(_folder.Path);
        await cluster.UntilReadyAsync();
        using var process = cluster.Run("bash", [Script("extract-slurm.sh"), "corpus", "all.csv", "3", "csv"], InFolder("plan"));
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        await cluster.UntilDoneAsync();
        Assert.Equal(["n1", "n2"], File.ReadAllLines(InFolder("nodes")).Distinct().Order());
        await AssertAllAreTheBytesOfOneAsync();
    }

    private static string Script(string name) => Path.Combine(Scripts, name);

    private string InFolder(string name) => Path.Combine(_folder.Path, name);

    private async Task WriteCorpusInOneAsync()
    {
        RepeatedSeeds.Write(InFolder("corpus"), copies: 2);
        var one = await CommandRun.InAsync(_folder.Path, "extract", "corpus", "--format", "csv", "--out", "one.csv");
        Assert.Equal(ExitCodes.Ok, one.ExitCode);
    }

    /// <summary>A command <c>plan</c> in the folder, which does something else first.</summary>
    private void WritePlan(string first)
    {
        _folder.Write("plan", "#!/bin/sh\n" + first + $"exec dotnet exec \"{PlanProgram.Assembly}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(InFolder("plan"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task AssertAllAreTheBytesOfOneAsync() =>
        Assert.Equal(await File.ReadAllBytesAsync(InFolder("one.csv")), await File.ReadAllBytesAsync(InFolder("all.csv")));
}
