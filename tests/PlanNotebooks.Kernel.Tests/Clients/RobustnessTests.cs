namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>What must stop the kernel, and what must not.</summary>
public sealed class RobustnessTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterTheory]
    [InlineData("test_robustness.InterruptTests")]
    [InlineData("test_robustness.HostileClientTests")]
    [InlineData("test_robustness.EndTests")]
    public void Unittest_Class_Passes(string name) => PythonTests.Run(kernel, name);
}
