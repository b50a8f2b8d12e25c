namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The machine's Chromium; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What the browser is started with: nothing that talks to the network by itself.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    /// <summary>The program's path; null where this machine has none.</summary>
    public static string? Path { get; } =
        Names.Select(name => ProgramOnPath.Find(name)).FirstOrDefault(path => path is not null);
}
