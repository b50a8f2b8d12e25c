namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>A theory that needs Jupyter: skipped, with the reason, where there is none, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterTheoryAttribute : TheoryAttribute
{
    public JupyterTheoryAttribute() => Skip = Jupyter.Missing;
}
