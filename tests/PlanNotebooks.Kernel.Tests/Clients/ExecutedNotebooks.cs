namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The repository's notebooks as Jupyter's nbconvert runs them, each in a kernel of its own: one program runs them all.</summary>
public sealed class ExecutedNotebooks : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExecutedNotebooks()
    {
        if (Jupyter.Python is not { } python)
            return;
        using var kernel = new InstalledKernel();
        string[] command =
        [
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--output-dir",
            Folder,
            "--ExecutePreprocessor.timeout=600",
        ];
        ProgramRun.Of(python, [.. command, .. CloneNotebooks.Files], Repository.Root, kernel.Variables).AssertOk();
    }

    /// <summary>Where they are, under their own names.</summary>
    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
