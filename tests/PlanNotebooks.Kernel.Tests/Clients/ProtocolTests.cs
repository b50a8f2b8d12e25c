namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>What cells show and answer, by Jupyter's own tests of kernels and ours.</summary>
public sealed class ProtocolTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterTheory]
    [InlineData("test_kernel")]
    [InlineData("test_execution")]
    public void Unittest_Module_Passes(string module) => PythonTests.Run(kernel, module);
}
