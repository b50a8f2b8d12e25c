namespace PlanNotebooks.Cli.Tests;

/// <summary>Notebooks that ask for packages, which a machine may not have.</summary>
public sealed class RenderPackagesTests : IDisposable
{
    private const string NoSources = """
        <configuration>
          <packageSources><clear /><add key="none" value="none" /></packageSources>
        </configuration>
        """;

    private readonly TemporaryFolder _folder = new();

    public RenderPackagesTests()
    {
        _folder.Write("notebooks/a.ipynb", NotebookText.Of("1"));
        _folder.Write("notebooks/more/nuget.config", NoSources);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "notebooks/more/none"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NotebooksInFoldersOfTheFolderAreRenderedAfterIt()
    {
        _folder.Write("notebooks/more/0.ipynb", NotebookText.Of("2"));
        _folder.Write("notebooks/.ipynb_checkpoints/a-checkpoint.ipynb", NotebookText.Of("3"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal("", run.Error);
        Assert.Equal(
            ["running notebooks/a.ipynb", "running notebooks/more/0.ipynb"],
            run.Output.Split('\n').Where(line => line.StartsWith("running", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task ANotebookWhosePackageCannotBeHadFailsWithItsName()
    {
        _folder.Write(
            "notebooks/more/frame.ipynb",
            NotebookText.Of("#r \"nuget: Frames.That.Nobody.Publishes, 1.0.0\"", "2")
        );

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("Frames.That.Nobody.Publishes", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/a.html")));
    }

    [Fact]
    public async Task AnyOtherFailureIsAFailure()
    {
        _folder.Write("notebooks/more/b.ipynb", NotebookText.Of("#r \"../../bin/Bridge.dll\"", "2"));
        _folder.Write("notebooks/more/c.ipynb", NotebookText.Of("missing"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(2, run.Error.Split('\n').Count(line => line.Contains("cell 1 failed", StringComparison.Ordinal)));
    }
}
