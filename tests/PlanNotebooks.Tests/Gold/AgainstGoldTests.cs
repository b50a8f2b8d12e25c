using System.Text.Json;
using PlanNotebooks.Analysis.Gold;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Gold;

/// <summary>The library's scorer over folders, and beside the scorer that the gold tables came with.</summary>
public sealed class AgainstGoldTests
{
    private static readonly string[] Annotated = ["hailar_2014.txt", "jiangsu_plan_2026.txt"];

    [Fact]
    public void Of_TheSeeds_HasARowForEachReport()
    {
        var rows = AgainstGold.Of(Corpus.Load(Seeds.Folder), GoldTable.Folder);
        Assert.Equal(Seeds.Names, rows.Select(row => row.Report.Source));
        Assert.All(rows, row => Assert.Equal((row.WordsGold, row.WordsGold), (row.WordsRight, row.WordsRead)));
        var total = AgainstGold.Total(rows);
        Assert.Equal(rows.Sum(row => row.Score.Gold), total.Gold);
        Assert.Equal(total.Faults.Count, AgainstGold.Faults(rows).Count);
    }

    [Fact]
    public void Of_AFolderWithoutTables_IsEmpty()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(AgainstGold.Of(Corpus.Load(Seeds.Folder), folder.Path));
        Assert.Empty(AgainstGold.Of(Corpus.Load(Seeds.Folder), Path.Combine(folder.Path, "none")));
    }

    [Fact]
    public void Of_AMalformedTable_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("000_d97e92ac42f9644e.tsv", "n\tstart\tend\tnum\tclass\n1\tfirst\t3\t6\tobs\n");
        var fault = Assert.Throws<UnreadableTableException>(() =>
            AgainstGold.Of(Corpus.Load(Seeds.Folder), folder.Path)
        );
        Assert.Equal(file, fault.Path);
    }

    [Theory]
    [InlineData(0, 0, 0, 100)]
    [InlineData(50, 100, 40.4, 59.6)]
    [InlineData(100, 100, 96.3, 100)]
    [InlineData(898, 910, 97.7, 99.2)]
    public void Wilson_IsTheIntervalOfTheTextbook(int right, int of, double low, double high) =>
        Assert.Equal(((decimal)low, (decimal)high), Wilson.Interval(right, of));

    [ScorerFact]
    public void Total_OfTheSevenReports_IsWhatTheOtherScorerCounts()
    {
        var corpus = Corpus.Of([
            .. Corpus.Load(Seeds.Folder).Reports,
            .. Annotated.Select(name => Report.Load(SharedReports.File(name))),
        ]);
        var rows = AgainstGold.Of(corpus, GoldTable.Folder);
        var total = AgainstGold.Total(rows);
        using var folder = new TemporaryFolder();
        var predictions = Path.Combine(folder.Path, "predictions.jsonl");
        corpus.Observations.WriteJsonLines(predictions);
        using var other = JsonDocument.Parse(
            Run([ScorerFactAttribute.Script, predictions, .. rows.SelectMany(row => Pair(row.Report.Source)), "--json"])
        );
        var counted = other.RootElement;

        Assert.Equal(7, rows.Count);
        Assert.Equal(
            (
                counted.GetProperty("gold").GetInt32(),
                counted.GetProperty("tp").GetInt32(),
                counted.GetProperty("fp").GetInt32()
            ),
            (total.Gold, total.Found, total.False)
        );
        Assert.Equal(
            (counted.GetProperty("detection_f1").GetDouble(), counted.GetProperty("full_f1").GetDouble()),
            (Math.Round(total.DetectionF1, 4), Math.Round(total.FullyRightF1, 4))
        );
        Assert.Equal(
            counted.GetProperty("words_f1").GetDouble(),
            Math.Round(2.0 * rows.Sum(row => row.WordsRight) / rows.Sum(row => row.WordsRead + row.WordsGold), 4)
        );
        Assert.All(
            total.RightFields,
            field =>
                Assert.Equal(
                    counted.GetProperty("fields").GetProperty(field.Key).GetDouble(),
                    Math.Round((double)field.Value / total.Found, 4)
                )
        );
    }

    private static IEnumerable<string> Pair(string source) =>
        [
            Path.Combine(Path.GetDirectoryName(ScorerFactAttribute.Script)!, Path.ChangeExtension(source, ".tsv")),
            source,
        ];

    private static string Run(IEnumerable<string> arguments) =>
        ProgramRun.Of("python3", arguments, AppContext.BaseDirectory).AssertOk().Output;
}
