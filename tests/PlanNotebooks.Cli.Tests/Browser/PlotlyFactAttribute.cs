namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A test that needs Chromium and plotly.js: skipped, with the reason, where one cannot be had, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlotlyFactAttribute : FactAttribute
{
    public PlotlyFactAttribute() => Skip = new ChromiumFactAttribute().Skip ?? MissingPlotly();

    private static string? MissingPlotly() =>
        Environment.GetEnvironmentVariable("CI") == "true"
        || Directory.Exists(Path.Combine(Repository.Root, "node_modules", "plotly.js-basic-dist-min"))
        || ProgramOnPath.Find("npm") is not null
            ? null
            : "No npm on PATH to install plotly.js: interactive figures were not tested. Install Node.js to run this test.";
}
