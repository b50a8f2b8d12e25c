using System.Globalization;
using PlanNotebooks.Analysis.Gold;

namespace PlanNotebooks.Tests.Gold;

/// <summary>Holds the extractor to passages of further reports: together, since a passage is a dozen
/// numbers.</summary>
/// <remarks>The tables stand in tests/gold/passages, the texts in ../shared/gold/passages/texts; the floors, which only ever rise, in
/// tests/gold/passage_floors.tsv.</remarks>
public sealed class PassageTests
{
    private static readonly Lazy<GoldScore> All = new(() =>
        Names().Select(Score).Aggregate((sum, score) => sum + score)
    );

    public static TheoryData<string> Floors =>
        [.. GoldTable.Table("passage_floors.tsv").Rows.Select(row => row["score"])];

    [PassageTheory]
    [MemberData(nameof(Floors))]
    public void Passages_KeepToTheirFloor(string name)
    {
        var cell = GoldTable.Table("passage_floors.tsv").Rows.Single(row => row["score"] == name)["floor"];
        var floor = double.Parse(cell, CultureInfo.InvariantCulture);
        var reached = Math.Round(Reached(name), 4);
        Assert.True(
            reached >= floor,
            $"{name} is {reached}, under its floor of {cell}:\n{string.Join('\n', All.Value.Faults)}"
        );
    }

    private static double Reached(string name) =>
        name switch
        {
            "detection_f1" => All.Value.DetectionF1,
            "fully_right_f1" => All.Value.FullyRightF1,
            _ => (double)All.Value.RightFields[name] / All.Value.Found,
        };

    private static IEnumerable<string> Names() =>
        Directory
            .GetFiles(Path.Combine(GoldTable.Folder, "passages"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetFileNameWithoutExtension(file));

    private static GoldScore Score(string name)
    {
        var text = Path.Combine(PassageTheoryAttribute.Folder, name + ".txt");
        var rows = GoldTable.Read(Path.Combine("passages", name));
        try
        {
            var report = Report.Load(text);
            return GoldScore.Of(report.Observations, rows, report.Text.Raw);
        }
        catch (PlanNotebooks.Reading.UnreadableReportException)
        {
            return GoldScore.Of([], rows, File.ReadAllText(text));
        }
    }
}
