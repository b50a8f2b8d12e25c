namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A test that needs Chromium and nbconvert: skipped, with the reason, where one is missing, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NbconvertFactAttribute : FactAttribute
{
    public NbconvertFactAttribute() => Skip = new ChromiumFactAttribute().Skip ?? Nbconvert.Missing;
}
