namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>Ctrl-C and SIGTERM end every command soon, wherever it is, and leave what was there before.</summary>
public sealed class SignalTests : IDisposable
{
    /// <summary>Two seconds are promised on an idle machine; tests may share theirs.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public Task Extract_InterruptedWhileItReads_EndsWith130() =>
        StopAsync("INT", ExitCodes.Interrupted, "extract", "never.txt", "--out", "new/out.jsonl");

    [UnixFact]
    public Task Extract_EndedWhileItReads_EndsWith143() =>
        StopAsync("TERM", ExitCodes.Terminated, "extract", "never.txt", "--format", "xlsx", "--out", "out.xlsx");

    [UnixFact]
    public Task Explain_InterruptedWhileItReads_EndsWith130() =>
        StopAsync("INT", ExitCodes.Interrupted, "explain", "never.txt");

    [UnixFact]
    public Task Site_EndedWhileItReads_EndsWith143() =>
        StopAsync("TERM", ExitCodes.Terminated, "site", "never.txt", "--out", "out");

    [UnixFact]
    public async Task Extract_InterruptedWhileItReads_KeepsTheOldOutputAlone()
    {
        PlanProcess.MakePipe(_folder.Path, "never.txt");
        var old = _folder.Write("out.jsonl", "old");
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        using var plan = PlanProcess.Start(_folder.Path, "extract", "report.txt", "never.txt", "--out", "out.jsonl");
        while (Directory.GetFiles(_folder.Path, ".plan-*").Length == 0)
            await Task.Delay(50);
        plan.Signal("INT");
        Assert.Equal(ExitCodes.Interrupted, (await plan.EndAsync(Soon)).ExitCode);
        Assert.Equal("old", await File.ReadAllTextAsync(old));
        Assert.Equal(
            ["never.txt", "out.jsonl", "report.txt"],
            Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>More than a pipe holds, which nobody reads before the end.</summary>
    [UnixFact]
    public async Task Extract_EndedWhileItsOutputIsNotRead_EndsWith143()
    {
        using var plan = await PlanProcess.StartUnreadAsync(_folder.Path, "extract", Seeds.Folder);
        await Task.Delay(2000);
        plan.Signal("TERM");
        Assert.Equal(ExitCodes.Terminated, (await plan.EndAsync(Soon)).ExitCode);
    }

    /// <summary>A call into a library that no interrupt reaches is left where it is.</summary>
    [UnixFact]
    public async Task Run_EndedWhileACellIsInALongCall_EndsWith143()
    {
        var begun = Path.Combine(_folder.Path, "begun");
        var cell =
            $"System.IO.File.WriteAllText(\"{begun}\", \"\");\n"
            + "System.Numerics.BigInteger.Pow(new System.Numerics.BigInteger(3), 60000000).ToString().Length";
        var notebook = NotebookText.Of(cell);
        _folder.Write("long.ipynb", notebook);
        using var plan = PlanProcess.Start(_folder.Path, "run", "long.ipynb");
        while (!File.Exists(begun))
            await Task.Delay(50);
        plan.Signal("TERM");
        var run = await plan.EndAsync(Soon);
        Assert.Equal((ExitCodes.Terminated, "interrupted"), (run.ExitCode, run.Error.Trim()));
    }

    [UnixFact]
    public async Task Extract_KilledWhileItReads_KeepsTheOldOutputAndTheNextRunTidiesUp()
    {
        PlanProcess.MakePipe(_folder.Path, "never.txt");
        var old = _folder.Write("out.jsonl", "old");
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        using var plan = PlanProcess.Start(_folder.Path, "extract", "report.txt", "never.txt", "--out", "out.jsonl");
        while (Directory.GetFiles(_folder.Path, ".plan-*").Length == 0)
            await Task.Delay(50);
        plan.Signal("KILL");
        await plan.EndAsync(Soon);
        Assert.Equal("old", await File.ReadAllTextAsync(old));
        Assert.Equal(
            ExitCodes.Ok,
            (await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--out", "out.jsonl")).ExitCode
        );
        Assert.Empty(Directory.GetFiles(_folder.Path, ".plan-*"));
    }

    /// <summary>The second Ctrl-C of an impatient user changes nothing.</summary>
    private async Task StopAsync(string signal, int code, params string[] args)
    {
        var pipe = PlanProcess.MakePipe(_folder.Path, "never.txt");
        using var plan = PlanProcess.Start(_folder.Path, args);
        await using var silent = await PlanProcess.WriterOfAsync(pipe);
        plan.Signal(signal);
        plan.Signal("INT");
        var run = await plan.EndAsync(Soon);
        Assert.Equal((code, "", "interrupted"), (run.ExitCode, run.Output, run.Error.Trim()));
        Assert.Equal([pipe], Directory.GetFileSystemEntries(_folder.Path));
    }
}
