namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A test that needs Chromium: skipped, with the reason, where there is none, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No Chromium on PATH: pages were not opened in a browser. Install chromium to run this test.";
    }
}
