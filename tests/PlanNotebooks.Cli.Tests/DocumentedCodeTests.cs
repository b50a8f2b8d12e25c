namespace PlanNotebooks.Cli.Tests;

/// <summary>The C# that README.md and docs/ show runs as it stands there, the blocks of a page one after another as cells.</summary>
public sealed class DocumentedCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Pages => [.. PagesWithCode];

    private static IEnumerable<string> PagesWithCode => DocumentedPages.All.Where(page => Blocks(page).Any());

    [Fact]
    public void TheReadme_ShowsCode() => Assert.Contains("README.md", PagesWithCode);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Code_OfThePage_Runs(string page)
    {
        LayOutWhatThePagesName();
        _folder.Write("page.ipynb", NotebookText.Of([.. Blocks(page)]));

        var run = await CommandRun.InAsync(_folder.Path, "run", "page.ipynb");

        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
    }

    // "seeds", a folder of reports, a report that is a web page, and figures of one's own.
    private void LayOutWhatThePagesName()
    {
        DocumentedPages.LayOutReports(_folder.Path);
        var text = File.ReadAllText(Directory.EnumerateFiles(Seeds.Folder, "*.txt").Order(StringComparer.Ordinal).First());
        var paragraphs = text.Split('\n').Select(line => $"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>");
        _folder.Write("report.html", $"<html><body>{string.Join('\n', paragraphs)}</body></html>");
        var rows = File.ReadLines(Path.Combine(Seeds.Folder, "statistics.tsv")).Where(line => line is not ("" or ['#', ..]));
        _folder.Write("mine.csv", string.Join('\n', rows.Select(AsCsv)));
    }

    private static string AsCsv(string row) =>
        string.Join(',', row.Split('\t').Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static IEnumerable<string> Blocks(string page) => DocumentedPages.Blocks(page, "csharp");
}
