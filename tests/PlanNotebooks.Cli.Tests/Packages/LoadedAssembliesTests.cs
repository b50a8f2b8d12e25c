using System.Diagnostics;

namespace PlanNotebooks.Cli.Tests.Packages;

/// <summary>Which of the packages a command loads: those who only extract pay for no frame and no chart.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private static readonly string[] OfFramesAndCharts =
    [
        "Microsoft.Data.Analysis",
        "Deedle",
        "Plotly.NET",
        "Plotly.NET.CSharp",
        "FSharp.Core",
        "PlanNotebooks.Frames",
        "PlanNotebooks.Plotly",
        "PlanNotebooks.Presentation",
    ];

    private static readonly string[] OfParquet = ["Parquet", "PlanNotebooks.Parquet"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_LoadsNoneOfThem()
    {
        var loaded = await LoadedByAsync(
            "extract",
            Seeds.Folder,
            "--out",
            Path.Combine(_folder.Path, "out.jsonl"),
            "--no-cache"
        );

        Assert.Contains("PlanNotebooks", loaded);
        Assert.Empty(loaded.Intersect([.. OfFramesAndCharts, .. OfParquet]));
        Assert.DoesNotContain(
            loaded,
            name => name.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task ExtractToParquet_LoadsIt()
    {
        var loaded = await LoadedByAsync(
            "extract",
            Seeds.Folder,
            "--format",
            "parquet",
            "--out",
            Path.Combine(_folder.Path, "out.parquet")
        );

        Assert.Equal(OfParquet, loaded.Intersect(OfParquet).Order());
    }

    [Fact]
    public async Task RunOfANotebook_HasThemAll()
    {
        _folder.Write("a.ipynb", NotebookText.Of("1"));

        var loaded = await LoadedByAsync(
            "run",
            Path.Combine(_folder.Path, "a.ipynb"),
            "--out",
            Path.Combine(_folder.Path, "b.ipynb")
        );

        Assert.Equal(OfFramesAndCharts.Order(), loaded.Intersect(OfFramesAndCharts).Order());
    }

    private async Task<IReadOnlyList<string>> LoadedByAsync(params string[] arguments)
    {
        var file = Path.Combine(_folder.Path, "loaded.txt");
        var start = new ProcessStartInfo(
            "dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "plan.dll"), .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.FileVariable] = file;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error + await output);
        return await File.ReadAllLinesAsync(file);
    }
}
