namespace PlanNotebooks.Cli.Rendering;

/// <summary>The machine's Chromium or Chrome; none is ever downloaded.</summary>
internal static class ChromiumProgram
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
        "microsoft-edge",
    ];

    /// <summary>What the browser is started with: nothing that talks to the network by itself.</summary>
    /// <remarks>A process with every privilege can have no sandbox, and Chromium then refuses to start unless told.</remarks>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
    ];

    /// <summary>The program's path; null where PATH leads to none.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>The program in a list of folders as PATH is.</summary>
    public static string? Find(string? folders)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var places = (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names
            .SelectMany(name => places.Select(folder => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
