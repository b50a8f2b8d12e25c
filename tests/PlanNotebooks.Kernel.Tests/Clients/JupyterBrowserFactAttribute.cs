namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>A test that needs Jupyter and Chromium: skipped, with the reason, where one is missing, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterBrowserFactAttribute : FactAttribute
{
    public JupyterBrowserFactAttribute() =>
        Skip =
            Jupyter.Missing
            ?? (
                Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true"
                    ? "No Chromium on PATH: the kernel was not tried in a browser."
                    : null
            );
}
