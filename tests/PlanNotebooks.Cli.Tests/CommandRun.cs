namespace PlanNotebooks.Cli.Tests;

/// <summary>One run of <c>plan</c> in this process, in a folder.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> InAsync(string folder, params string[] args)
    {
        var before = Environment.CurrentDirectory;
        using var output = new StringWriter();
        using var error = new StringWriter();
        Environment.CurrentDirectory = folder;
        try
        {
            var code = await PlanCommand.RunAsync(args, output, error);
            return new CommandRun(code, output.ToString(), error.ToString());
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
