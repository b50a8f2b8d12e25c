namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>What a reader has to fetch.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WeightTests(RenderedPages pages)
{
    private const int Kilo = 1024;

    [Fact]
    public void Page_OfTheSeeds_WeighsAQuarterOfAMegabyteAtMost() =>
        Assert.All(
            Directory.EnumerateFiles(pages.OwnFolder, "*.html"),
            page => Assert.InRange(new FileInfo(page).Length, 1, 250 * Kilo)
        );

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
