namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>A test that looks into /proc.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() =>
        Skip = OperatingSystem.IsLinux() ? null : "only Linux tells in /proc which processes a run left behind";
}
