using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Has npm install what a lock file pins.</summary>
/// <param name="program">The npm program, by name or path.</param>
internal sealed class NpmInstaller(string program)
{
    private static readonly string[] Arguments =
    [
        "ci",
        "--omit=dev",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--fetch-retries=1",
        "--fetch-retry-mintimeout=1000",
    ];

    /// <summary>npm as the path finds it; on Windows it is a batch file.</summary>
    public static NpmInstaller Default() => new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm");

    /// <summary>Runs <c>npm ci</c> in a folder, quietly.</summary>
    /// <returns>Null where it succeeded; else what is wrong and what to do, in a line.</returns>
    public async Task<string?> InstallAsync(string folder, CancellationToken cancellation)
    {
        try
        {
            using var process = Start(folder);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            await WaitAsync(process, cancellation);
            await output;
            return process.ExitCode == 0 ? null : Describe(process.ExitCode, await error);
        }
        catch (Win32Exception)
        {
            return Texts.Say("said.no-program", ("program", program));
        }
    }

    private Process Start(string folder)
    {
        var start = new ProcessStartInfo(program, Arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new Win32Exception();
    }

    private static async Task WaitAsync(Process process, CancellationToken cancellation)
    {
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Describe(int code, string error)
    {
        var line = error
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(text => text.Contains("error", StringComparison.OrdinalIgnoreCase));
        var exit = code.ToString(CultureInfo.InvariantCulture);
        return Texts.Say("said.npm-failed", ("exit", exit), ("line", line is null ? "" : Punctuation.Aside(line)));
    }
}
