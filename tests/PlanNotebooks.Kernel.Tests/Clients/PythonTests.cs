namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Runs tests that are written in Python, for Jupyter's own client.</summary>
internal static class PythonTests
{
    /// <summary>Runs a module or a class of them, and fails where one fails, none is run, or one is skipped.</summary>
    public static void Run(InstalledKernel kernel, string name)
    {
        var run = ProgramRun
            .Of(Jupyter.Python!, ["-m", "unittest", "-v", name], InstalledKernel.ClientsFolder, kernel.Variables)
            .AssertOk();
        Assert.Matches(@"(?m)^Ran [1-9]\d* tests? ", run.Error);
        // Jupyter's tests skip what a kernel does not declare: of them, only the pager, which the protocol has given up.
        Assert.DoesNotMatch("(?m)^(?!test_pager).* skipped ", run.Error);
    }
}
