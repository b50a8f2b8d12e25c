using System.Diagnostics;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The machine's nbconvert, which shows notebooks as Jupyter does.</summary>
internal static class Nbconvert
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Why tests with it are skipped; null where they run. They are never skipped in CI.</summary>
    public static string? Missing { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" || IsInstalled()
            ? null
            : "No nbconvert (apt install jupyter-nbconvert): written notebooks were not opened in a viewer.";

    /// <summary>Converts notebooks into pages in a folder.</summary>
    public static async Task ToHtmlAsync(IEnumerable<string> notebooks, string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Python, ["-m", "nbconvert", "--to", "html", "--output-dir", folder, .. notebooks])
            {
                WorkingDirectory = AppContext.BaseDirectory,
                RedirectStandardError = true,
            }
        )!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }

    private static bool IsInstalled()
    {
        if (!File.Exists(Python))
            return false;
        using var process = Process.Start(
            new ProcessStartInfo(Python, ["-c", "import nbconvert"])
            {
                WorkingDirectory = AppContext.BaseDirectory,
                RedirectStandardError = true,
            }
        )!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
