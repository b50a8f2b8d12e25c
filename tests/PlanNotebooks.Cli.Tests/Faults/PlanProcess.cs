using System.Diagnostics;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary><c>plan</c> as a process of its own, which a signal can reach.</summary>
internal sealed class PlanProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private PlanProcess(Process process, bool isRead)
    {
        _process = process;
        _output = isRead ? process.StandardOutput.ReadToEndAsync() : process.StandardOutput.ReadLineAsync()!;
        _error = process.StandardError.ReadToEndAsync();
    }

    public static PlanProcess Start(string folder, params string[] args) => Start(folder, [], args);

    /// <summary>Reads of its output but the first line.</summary>
    public static async Task<PlanProcess> StartUnreadAsync(string folder, params string[] args)
    {
        var process = Start(folder, [], args, isRead: false);
        await process._output;
        return process;
    }

    private static PlanProcess Start(string folder, string[] before, string[] args, bool isRead = true)
    {
        // A test run that was itself started in the background ignores Ctrl-C, and one that outlives its terminal the end of that; what
        // it starts would too.
        string[] command = OperatingSystem.IsLinux()
            ? ["env", "--default-signal=HUP,INT,QUIT", .. before, PlanProgram.File, .. args]
            : [.. before, PlanProgram.File, .. args];
        return new PlanProcess(
            ChildEnvironment.Start(
                new ProcessStartInfo(command[0], command[1..])
                {
                    WorkingDirectory = folder,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    Environment = { ["PLAN_CACHE"] = "off" },
                }
            ),
            isRead
        );
    }

    /// <summary>Runs to the end, with another variable in its environment.</summary>
    public static async Task<CommandRun> RunWithAsync(
        string folder,
        (string Name, string Value) variable,
        params string[] args
    )
    {
        using var process = Start(folder, ["env", $"{variable.Name}={variable.Value}"], args);
        process._process.StandardInput.Close();
        return await process.EndAsync(ProgramRun.Longest);
    }

    /// <summary>Runs to the end, where no file may have more blocks of 512 bytes than a number.</summary>
    public static async Task<CommandRun> RunWithinAsync(string folder, int blocks, params string[] args)
    {
        // The runtime keeps its code in a file too, unless it is told not to.
        var limit = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"export DOTNET_EnableWriteXorExecute=0; ulimit -f {blocks}; trap '' XFSZ; exec \"$@\""
        );
        using var process = Start(folder, ["sh", "-c", limit, "sh"], args);
        process._process.StandardInput.Close();
        return await process.EndAsync(ProgramRun.Longest);
    }

    /// <summary>Runs to the end, with standard output and standard error on a device that is full.</summary>
    public static async Task<CommandRun> RunUnheardAsync(string folder, params string[] args)
    {
        using var process = Start(folder, ["sh", "-c", "exec \"$@\" > /dev/full 2> /dev/full", "sh"], args);
        process._process.StandardInput.Close();
        return await process.EndAsync(ProgramRun.Longest);
    }

    /// <summary>Runs to the end.</summary>
    public static async Task<CommandRun> RunAsync(string folder, string input, params string[] args)
    {
        using var process = Start(folder, args);
        await process._process.StandardInput.WriteAsync(input);
        process._process.StandardInput.Close();
        return await process.EndAsync(ProgramRun.Longest);
    }

    /// <summary>Makes a pipe in a folder, which nobody writes to.</summary>
    public static string MakePipe(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }

    /// <summary>Opens a pipe to write to, which can be done once somebody reads it.</summary>
    public static Task<FileStream> WriterOfAsync(string pipe) =>
        Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(ProgramRun.Longest);

    public void Signal(string name) => Signal(name, _process.Id);

    /// <summary>Sends a signal to another process than this one.</summary>
    public static void Signal(string name, int process)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end, and fails where it does not come in time.</summary>
    public async Task<CommandRun> EndAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(limit.Token);
        // What it started and left behind may hold its streams open.
        return new CommandRun(_process.ExitCode, await _output.WaitAsync(limit.Token), await _error.WaitAsync(limit.Token));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
