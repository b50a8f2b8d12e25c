namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What is made of <see cref="HostileReports"/>: the pages of the repository's notebooks and of one that shows every row, the
/// explorer, and the notebooks as Jupyter converts them.</summary>
public sealed class HostilePages : IAsyncLifetime
{
    private const string EveryRow = """
        using PlanNotebooks;

        var corpus = Corpus.Load(NotebookParameter.Text("corpus", ""));
        corpus.Observations.Showing(1000)
        """;

    private const string EveryLabel = "corpus.Observations.Select(one => new { one.Label, one.Section }).Take(20)";

    private static readonly string[] ToConvert =
    [
        "00-start-here",
        "01-target-vs-outcome",
        "05-how-good-is-the-reading",
        "all",
    ];

    private readonly TemporaryFolder _folder = new();

    /// <summary>The pages of the notebooks, and the list of them.</summary>
    public IReadOnlyList<string> Pages => Html("rendered");

    /// <summary>The explorer.</summary>
    public string Explorer => Path.Combine(_folder.Path, "explorer", "index.html");

    /// <summary>Notebooks that were written beside the pages, as nbconvert shows them.</summary>
    public IReadOnlyList<string> Converted => Html("converted");

    public async Task InitializeAsync()
    {
        var corpus = Path.Combine(_folder.Path, "corpus");
        HostileReports.Write(corpus);
        var (rendered, explorer) = (Path.Combine(_folder.Path, "rendered"), Path.Combine(_folder.Path, "explorer"));
        var run = await CommandRun.InAsync(
            Repository.Root,
            "render",
            "notebooks",
            _folder.Write("all.ipynb", NotebookText.Of(EveryRow, EveryLabel)),
            "--out",
            rendered,
            "--outputs",
            "--param",
            $"corpus={corpus}",
            "--param",
            $"exports={Path.Combine(_folder.Path, "exports")}"
        );
        Assert.Equal(new CommandRun(ExitCodes.Ok, run.Output, ""), run);
        Assert.Equal(
            ExitCodes.Ok,
            (await CommandRun.InAsync(Repository.Root, "site", corpus, "--out", explorer)).ExitCode
        );
        if (Nbconvert.Missing is null)
            await Nbconvert.ToHtmlAsync(
                ToConvert.Select(name => Path.Combine(rendered, name + ".ipynb")),
                Path.Combine(_folder.Path, "converted")
            );
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    private List<string> Html(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, folder), "*.html").Order(StringComparer.Ordinal)];
}
