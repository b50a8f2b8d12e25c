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
        _folder.Write("notebooks/interop/nuget.config", NoSources);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "notebooks/interop/none"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NotebooksInFoldersOfTheFolderAreRenderedAfterIt()
    {
        _folder.Write("notebooks/interop/0.ipynb", NotebookText.Of("2"));
        _folder.Write("notebooks/.ipynb_checkpoints/a-checkpoint.ipynb", NotebookText.Of("3"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal("", run.Error);
        Assert.Equal(
            ["running notebooks/a.ipynb", "running notebooks/interop/0.ipynb"],
            run.Output.Split('\n').Where(line => line.StartsWith("running", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ANotebookWhosePackageCannotBeHadIsLeftOutWithALine()
    {
        _folder.Write("notebooks/interop/frame.ipynb", NotebookText.Of("#r \"nuget: Frames.That.Nobody.Publishes, 1.0.0\"", "2"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("notebooks/interop/frame.ipynb is left out: ", StringComparison.Ordinal));
        Assert.Contains("Frames.That.Nobody.Publishes", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "rendered/frame.html")));
        Assert.DoesNotContain("frame", File.ReadAllText(Path.Combine(_folder.Path, "rendered/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "rendered/a.html")));
    }

    [Fact]
    public async Task ANotebookWhoseBridgeIsNotBuiltIsLeftOutWithWhatBuildsIt()
    {
        _folder.Write("notebooks/interop/frame.ipynb", NotebookText.Of("#r \"nuget: Deedle, 8.1.0\"\n#r \"../../bin/Bridge.dll\"", "2"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains(
            "notebooks/interop/frame.ipynb is left out: Bridge.dll is not built; dotnet build src/Interop/Interop.sln -c Release builds it where NuGet has the packages",
            run.Output.Split('\n'));
    }

    [Fact]
    public async Task AnyOtherFailureIsAFailure()
    {
        _folder.Write("notebooks/interop/b.ipynb", NotebookText.Of("#r \"../../bin/Bridge.dll\"", "2"));
        _folder.Write("notebooks/interop/c.ipynb", NotebookText.Of("missing"));

        var run = await CommandRun.InAsync(_folder.Path, "render");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(2, run.Error.Split('\n').Count(line => line.Contains("cell 1 failed", StringComparison.Ordinal)));
    }
}
