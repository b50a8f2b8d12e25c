using System.Globalization;
using PlanNotebooks.Analysis.Gold;

namespace PlanNotebooks.Tests.Gold;

/// <summary>Holds the extractor to the gold tables: a score may not fall under its floor, and a floor is raised when the score has
/// risen.</summary>
public sealed class GoldTests
{
    private const double Slack = 0.005;

    public static TheoryData<string> SeedReports =>
        [.. Seeds.Names.Select(name => Path.GetFileNameWithoutExtension(name))];

    [Theory]
    [MemberData(nameof(SeedReports))]
    public void Seed_KeepsToItsFloor(string report) => KeepsToItsFloor(report, Seeds.File(report + ".txt"));

    [SharedTheory]
    [InlineData("hailar_2014")]
    [InlineData("jiangsu_plan_2026")]
    public void SharedReport_KeepsToItsFloor(string report) =>
        KeepsToItsFloor(report, SharedReports.File(report + ".txt"));

    [Theory]
    [MemberData(nameof(SeedReports))]
    public void Seed_GivesEveryTargetInWordsAndNoOther(string report) =>
        GivesTargetsInWords(report, Seeds.File(report + ".txt"));

    [SharedTheory]
    [InlineData("hailar_2014")]
    [InlineData("jiangsu_plan_2026")]
    public void SharedReport_GivesEveryTargetInWordsAndNoOther(string report) =>
        GivesTargetsInWords(report, SharedReports.File(report + ".txt"));

    private static void KeepsToItsFloor(string report, string path)
    {
        var read = Report.Load(path);
        var score = GoldScore.Of(read.Observations, GoldTable.Read(report), read.Text.Raw);
        var floor = GoldTable.Table("floors.tsv").Rows.Single(row => row["report"] == report);
        Check("detection_f1", score.DetectionF1);
        Check("fully_right_f1", score.FullyRightF1);

        void Check(string column, double reached)
        {
            var least = double.Parse(floor[column], CultureInfo.InvariantCulture);
            var measured = reached.ToString("0.0000", CultureInfo.InvariantCulture);
            Assert.True(
                Math.Round(reached, 4) >= least,
                $"{report}: {column} is {measured}, under its floor of {floor[column]}:\n{string.Join('\n', score.Faults)}"
            );
            Assert.True(
                reached <= least + Slack,
                $"{report}: {column} is {measured}. Well done: raise its floor in tests/gold/floors.tsv, now {floor[column]}."
            );
        }
    }

    private static void GivesTargetsInWords(string report, string path)
    {
        var gold = GoldTable.InWords(report);
        Assert.Equal(
            new WordsScore(gold.Count, gold.Count, gold.Count),
            WordsScore.Of(Report.Load(path).Observations, gold)
        );
    }
}
