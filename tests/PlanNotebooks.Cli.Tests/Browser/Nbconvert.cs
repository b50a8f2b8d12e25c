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
        string[] arguments = ["-m", "nbconvert", "--to", "html", "--output-dir", folder, .. notebooks];
        (await ProgramRun.OfAsync(Python, arguments, AppContext.BaseDirectory)).AssertOk();
    }

    private static bool IsInstalled() =>
        File.Exists(Python) && ProgramRun.Of(Python, ["-c", "import nbconvert"], AppContext.BaseDirectory).ExitCode == 0;
}
