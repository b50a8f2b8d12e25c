using System.Diagnostics;

namespace PlanNotebooks.Tests.Shared;

/// <summary>One run of another program to its end.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>How long a run may take before it is a hang: a busy machine is none.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program, with nothing on its standard input.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Environment variables to set, or with null to remove.</param>
    public static async Task<ProgramRun> OfAsync(
        string file,
        IEnumerable<string> arguments,
        string folder,
        IEnumerable<KeyValuePair<string, string?>>? environment = null
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = ChildEnvironment.Start(start, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} took longer than {Longest}.");
        }

        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>The same, where nothing can be awaited.</summary>
    public static ProgramRun Of(
        string file,
        IEnumerable<string> arguments,
        string folder,
        IEnumerable<KeyValuePair<string, string?>>? environment = null
    ) => Task.Run(() => OfAsync(file, arguments, folder, environment)).GetAwaiter().GetResult();

    /// <summary>Fails the test, with what the program said, where it did not end well.</summary>
    public ProgramRun AssertOk()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}
