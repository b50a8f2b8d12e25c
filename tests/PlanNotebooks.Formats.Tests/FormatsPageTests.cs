namespace PlanNotebooks.Formats.Tests;

public sealed class FormatsPageTests
{
    public static TheoryData<string> Endings => [.. ReportFormats.Uncached.SelectMany(format => format.Endings).Distinct()];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Page_HasARowForTheEnding(string ending)
    {
        var page = File.ReadLines(Path.Combine(Repository.Root, "docs", "formats.md"));
        Assert.Contains(page, line => line.StartsWith('|') && line.Split('|')[2].Split(',').Any(cell => cell.Trim() == ending));
    }
}
