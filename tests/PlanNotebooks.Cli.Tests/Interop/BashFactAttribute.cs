namespace PlanNotebooks.Cli.Tests.Interop;

/// <summary>A test of a script that CI runs: skipped, with the reason, where no bash runs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The scripts of .ci run on Linux and macOS." : null;
}
