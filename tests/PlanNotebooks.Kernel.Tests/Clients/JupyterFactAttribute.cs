namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>A test that needs Jupyter: skipped, with the reason, where there is none, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute() => Skip = Jupyter.Missing;
}
