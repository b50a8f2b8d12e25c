using PlanNotebooks.Kernel.Specs;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The kernel installed where only the tests' clients look, under both names that notebooks may ask for.</summary>
public sealed class InstalledKernel : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InstalledKernel()
    {
        foreach (var name in (string[])[KernelSpec.DefaultName, KernelSpec.DotnetInteractiveName])
            ProgramRun.Of(PlanProgram.File, ["kernel", "install", "--name", name], _folder.Path, Variables).AssertOk();
    }

    /// <summary>What Jupyter is to be started with.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Variables =>
        [
            new("JUPYTER_DATA_DIR", Path.Combine(_folder.Path, "data")),
            new("JUPYTER_RUNTIME_DIR", Path.Combine(_folder.Path, "runtime")),
            new("JUPYTER_CONFIG_DIR", Path.Combine(_folder.Path, "config")),
            new("IPYTHONDIR", Path.Combine(_folder.Path, "ipython")),
            new("PYTHONDONTWRITEBYTECODE", "1"),
            new("PYTHONPATH", ClientsFolder),
            new("PLAN_KERNEL_NAME", KernelSpec.DefaultName),
            new("PLAN_PROGRAM", PlanProgram.File),
            new("PLAN_SEEDS", Seeds.Folder),
            // A variable that a person's shell may have set must not decide a test.
            new("VIRTUAL_ENV", null),
            new("PLAN_PARAM_CORPUS", null),
        ];

    /// <summary>The folder of the clients that are written in Python.</summary>
    public static string ClientsFolder { get; } =
        Path.Combine(Repository.Root, "tests", "PlanNotebooks.Kernel.Tests", "Clients");

    public void Dispose() => _folder.Dispose();
}
