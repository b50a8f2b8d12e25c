namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>A test of pipes, links, permissions and signals, which Windows has in another form.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() =>
        Skip = OperatingSystem.IsWindows() ? "Windows has no pipes in folders and no such signals" : null;
}
