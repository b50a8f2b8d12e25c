namespace PlanNotebooks.Cli.Tests.Packages;

/// <summary><c>-p:Frames=false</c>, for those whose NuGet source lacks the packages of frames and charts.</summary>
public sealed class WithoutFramesTests : IDisposable
{
    private static readonly string[] OfFramesAndCharts =
    [
        "Microsoft.Data.Analysis/",
        "Deedle/",
        "Plotly.NET/",
        "Microsoft.DotNet.Interactive.CSharp/",
    ];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheSolutionAsksNuGetForNoneOfThem()
    {
        await DotnetAsync(
            "restore",
            Path.Combine(Repository.Root, "PlanNotebooks.sln"),
            "-m:1",
            "-p:Frames=false",
            $"-p:ArtifactsPath={_folder.Path}",
            "-p:NuGetAudit=false",
            "-nologo"
        );

        var restored = Directory.GetFiles(_folder.Path, "project.assets.json", SearchOption.AllDirectories);
        Assert.Contains(restored, file => file.Contains("PlanNotebooks.Cli", StringComparison.Ordinal));
        Assert.Contains(restored, file => file.Contains("PlanNotebooks.Frames", StringComparison.Ordinal));
        Assert.All(restored, AssertWithout);
    }

    [Fact]
    public async Task ACommandThatIsBuiltSoHasNoneOfThem()
    {
        var command = Path.Combine(Repository.Root, "src", "PlanNotebooks.Cli");
        var references = await DotnetAsync(
            "msbuild",
            command,
            "-p:Frames=false",
            "-getItem:ProjectReference",
            "-nologo"
        );

        Assert.Contains("PlanNotebooks.Kernel", references, StringComparison.Ordinal);
        Assert.DoesNotContain("PlanNotebooks.Frames", references, StringComparison.Ordinal);
        Assert.DoesNotContain("PlanNotebooks.Plotly", references, StringComparison.Ordinal);
    }

    private static void AssertWithout(string assetsFile)
    {
        var text = File.ReadAllText(assetsFile);
        Assert.All(OfFramesAndCharts, package => Assert.DoesNotContain($"\"{package}", text, StringComparison.Ordinal));
    }

    private static async Task<string> DotnetAsync(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync("dotnet", arguments, Repository.Root, [new("MSBUILDDISABLENODEREUSE", "1")]);
        return run.AssertOk().Output;
    }
}
