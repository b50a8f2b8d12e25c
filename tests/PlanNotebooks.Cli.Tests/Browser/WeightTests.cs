namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What a reader has to fetch.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WeightTests(RenderedPages pages)
{
    private const int Kilo = 1024;

    [Fact]
    public void Page_OfTheSeeds_WeighsAQuarterOfAMegabyteAtMost() =>
        Assert.All(
            Directory.EnumerateFiles(pages.OwnFolder, "*.html").Concat(Directory.EnumerateFiles(pages.ChineseFolder, "*.html")),
            page => Assert.InRange(new FileInfo(page).Length, 1, 250 * Kilo)
        );

    /// <summary>Pages, plotly.js, tables, explorer; the notebooks count without their outputs, and what a notebook exports is its
    /// own.</summary>
    [Fact]
    public void Folder_OfTheSeedsPages_WeighsThreeMegabytesAtMost()
    {
        foreach (var folder in (string[])[pages.OwnFolder, pages.ChineseFolder])
        {
            var files = Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("zh" or "exports"))
                .Where(path => !path.EndsWith(".ipynb", StringComparison.Ordinal));
            Assert.InRange(files.Sum(path => new FileInfo(path).Length), 1, 3_000_000);
        }
    }

    [Fact]
    public void Sentence_StandsOnceInAPage_AndNumbersPointToIt()
    {
        var page = File.ReadAllText(Path.Combine(pages.OwnFolder, "01-target-vs-outcome.html"));
        var items = page.Split("<li id=\"trace-")[1..].Select(item => item[item.IndexOf('"', StringComparison.Ordinal)..]).ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(item => item[..item.IndexOf("</li>", StringComparison.Ordinal)]).Distinct().Count());
        Assert.Contains(" data-trace=\"1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"plan-tip\" style=", page, StringComparison.Ordinal);
    }
}
