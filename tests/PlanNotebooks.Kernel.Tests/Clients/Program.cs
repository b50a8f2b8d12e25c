using System.Diagnostics;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>One run of another program to its end.</summary>
internal sealed record Program(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Environment variables to set, or with null to remove.</param>
    /// <param name="input">What it reads on its standard input.</param>
    public static Program Run(
        string file,
        IEnumerable<string> arguments,
        string folder,
        IEnumerable<KeyValuePair<string, string?>>? environment = null,
        string input = ""
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} took longer than {Longest}.");
        }

        return new Program(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Fails the test, with what the program said, where it did not end well.</summary>
    public Program AssertOk()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}
