namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A test that needs Chromium and axe-core: skipped, with the reason, where either is missing, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        if (Chromium.Path is null)
            Skip = "No Chromium on PATH: accessibility was not checked. Install chromium to run this test.";
        else if (!Axe.IsInstalled)
            Skip = "No axe-core: accessibility was not checked. Run npm ci to run this test.";
    }
}
