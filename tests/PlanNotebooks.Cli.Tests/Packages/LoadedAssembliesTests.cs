using PlanNotebooks.Notebooks.Model;

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

    private const string Frame =
        "Deedle.Frame<string, int> frame = Corpus.Load(\"SEEDS\").ToRegionsByYear(\"gdp\"); frame";

    private const string Points = "Plotly.NET.CSharp.Chart.Point<int, int, string>(new[] { 1 }, new[] { 2 })";

    private const string Chart = $"Plotly.NET.Chart.withTitle(\"t\", null).Invoke({Points})";

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
        Assert.Empty(loaded.Intersect([.. OfFramesAndCharts, .. OfParquet, "PlanNotebooks.Display"]));
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
    public async Task RunOfANotebookThatNamesNone_LoadsNone()
    {
        var loaded = await LoadedByCellsAsync("1 + 1", "var corpus = Corpus.Load(\"SEEDS\"); corpus.Targets.Count");
        Assert.Empty(loaded.Intersect(OfFramesAndCharts));
    }

    /// <summary>What each cell shows is looked at by itself; what is loaded, when all have run.</summary>
    [Fact]
    public async Task RunOfANotebookThatNamesThem_LoadsEachAndShowsIt()
    {
        (string Cell, string Package, string Shown)[] cells =
        [
            ("new DataFrame(new Int32DataFrameColumn(\"n\", [7]))", "Microsoft.Data.Analysis", ">7</td>"),
            ("Corpus.Load(\"SEEDS\").Targets.ToDataFrame()", "PlanNotebooks.Frames", "rows shown"),
            (Points, "Plotly.NET", "application/vnd.plotly.v1+json"),
        ];
        var loaded = await LoadedByCellsAsync([.. cells.Select(each => each.Cell)]);
        var run = NotebookReader.ReadFile(Path.Combine(_folder.Path, "b.ipynb")).Cells.Where(cell => cell.Kind == CellKind.Code);
        foreach (var (each, cell) in cells.Zip(run))
        {
            Assert.Contains(each.Package, loaded);
            var shown = Assert.IsAssignableFrom<DisplayOutput>(Assert.Single(cell.Outputs)).Bundle.Data;
            Assert.Contains(shown, form => $"{form.Key} {form.Value}".Contains(each.Shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Frame, Chart)]
    [InlineData(Chart, Frame)]
    public async Task RunOfANotebookWithDeedleAndPlotlyInEitherOrder_HasOneFSharpCore(string first, string second)
    {
        var loaded = await LoadedByCellsAsync(first, second, first);
        Assert.Equal("FSharp.Core", Assert.Single(loaded, name => name == "FSharp.Core"));
        Assert.Contains("Deedle", loaded);
        Assert.Contains("Plotly.NET", loaded);
    }

    private Task<IReadOnlyList<string>> LoadedByCellsAsync(params string[] cells)
    {
        var sources = cells.Select(cell => cell.Replace("SEEDS", Seeds.Folder, StringComparison.Ordinal));
        _folder.Write("a.ipynb", NotebookText.Of([.. sources]));
        return LoadedByAsync(
            "run",
            Path.Combine(_folder.Path, "a.ipynb"),
            "--out",
            Path.Combine(_folder.Path, "b.ipynb")
        );
    }

    private async Task<IReadOnlyList<string>> LoadedByAsync(params string[] arguments)
    {
        var file = Path.Combine(_folder.Path, "loaded.txt");
        var run = await ProgramRun.OfAsync(
            "dotnet",
            ["exec", PlanProgram.Assembly, .. arguments],
            _folder.Path,
            [new("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), new(StartupHook.FileVariable, file)]
        );
        run.AssertOk();
        return await File.ReadAllLinesAsync(file);
    }
}
