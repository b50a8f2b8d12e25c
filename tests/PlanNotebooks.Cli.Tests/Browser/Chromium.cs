using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The machine's Chromium; none is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>The program's path; null where this machine has none.</summary>
    public static string? Path { get; } = ChromiumProgram.Find();
}
