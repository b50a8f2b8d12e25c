namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Runs the tests that are written in Python, for Jupyter's own client and for Jupyter's own tests of kernels.</summary>
public sealed class PythonClientTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterTheory]
    [InlineData("test_kernel")]
    [InlineData("test_execution")]
    [InlineData("test_robustness.InterruptTests")]
    [InlineData("test_robustness.HostileClientTests")]
    [InlineData("test_robustness.EndTests")]
    public void Unittest_Module_Passes(string module)
    {
        var run = Program
            .Run(Jupyter.Python!, ["-m", "unittest", "-v", module], InstalledKernel.ClientsFolder, kernel.Variables)
            .AssertOk();
        Assert.Matches(@"(?m)^Ran [1-9]\d* tests? ", run.Error);
        // Jupyter's tests skip what a kernel does not declare: of them, only the pager, which the protocol has given up.
        Assert.DoesNotMatch("(?m)^(?!test_pager).* skipped ", run.Error);
    }
}
