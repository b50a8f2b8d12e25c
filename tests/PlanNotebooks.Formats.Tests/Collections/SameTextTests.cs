using System.Text;
using System.Text.Json;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>A text gives the same as a row of a collection and as a file of its own.</summary>
public sealed class SameTextTests
{
    private const int LongestCell = 32_000;
    private const int Some = 12;

    public static TheoryData<string> SharedNames => [.. SharedReports.Names.Where((_, i) => i % Some == 0)];

    public static TheoryData<string> SeedNames => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Read_ASeedAsARow_GivesWhatItsFileGives(string name) => GivesTheSame(name, Seeds.File(name));

    [SharedTheory]
    [MemberData(nameof(SharedNames), DisableDiscoveryEnumeration = true)]
    public void Read_AReportAsARow_GivesWhatItsFileGives(string name) => GivesTheSame(name, SharedReports.File(name));

    private static void GivesTheSame(string name, string path)
    {
        var single = Report.Load(path);
        var text = single.Text.Raw;
        var own = text[..Math.Min(text.Length, LongestCell)];
        string[] header = ["标题", "正文"];
        var csv = $"标题,正文\n\"{name}\",\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";
        AreSame(single, Of("x.csv", csv));
        AreSame(single, Of("x.jsonl", JsonSerializer.Serialize(new { title = name, text })));
        AreSame(FromText(own), ReportFile.InMemory("x.xlsx", "x.xlsx", Workbook([header, [name, own]])));
    }

    private static Report FromText(string text) =>
        Report.FromDocument(Assert.Single(Documents(ReportFile.InMemory("x.txt", "x.txt", Encoding.UTF8.GetBytes(text)))));

    private static void AreSame(Report single, ReportFile collection)
    {
        var row = Report.FromDocument(Assert.Single(Documents(collection)));
        Assert.Equal(Observed.In(single), Observed.In(row));
        Observed.StandInTheirPlaces(row);
    }
}
