namespace PlanNotebooks.Cli.Tests;

/// <summary>One run of <c>plan</c> in this process, in a folder.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>A process has one current directory and one console, so one command at a time has them.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Runs a command line; it waits for others that run in this process.</summary>
    public static async Task<CommandRun> InAsync(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await InTurnAsync(folder, () => PlanCommand.RunAsync(args, output, error));
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Does something that only one may do at a time, in a folder.</summary>
    public static async Task<int> InTurnAsync(string folder, Func<Task<int>> run)
    {
        await Turn.WaitAsync();
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder;
            return await run();
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Turn.Release();
        }
    }
}
