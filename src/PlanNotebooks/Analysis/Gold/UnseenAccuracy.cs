using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>How right the reading is at least on passages of further reports: the floors that the tests hold it to.</summary>
/// <remarks>The passages stand beside their gold tables; their floors in <c>passage_floors.tsv</c>, with the columns score and
/// floor.</remarks>
public static class UnseenAccuracy
{
    private const string FloorsName = "passage_floors.tsv";
    private const string PassagesName = "passages";

    /// <summary>A row for each score; none where the folder has no floors.</summary>
    /// <param name="gold">The folder of gold tables.</param>
    public static Table<AccuracyFloor> Of(string gold)
    {
        var file = Path.Combine(gold, FloorsName);
        IEnumerable<AccuracyFloor> rows = File.Exists(file)
            ? TsvTable.Parse(FloorsName, File.ReadAllText(file)).Rows.Select(Row)
            : [];
        return Table
            .Of(
                rows,
                Column.Of(
                    "score",
                    (AccuracyFloor row) => row.Score,
                    "Score 项目",
                    row => Texts.Find($"score.{row.Score}") ?? row.Score
                ),
                Column.Of("floor", (AccuracyFloor row) => row.Percent, "At least 至少", row => Amounts.Of(row.Percent, "%"))
            )
            .Titled("On passages of further reports, which have guided the rules since 其他报告的选段（规则曾据以修订）");
    }

    /// <summary>How many passages the floors are of.</summary>
    /// <param name="gold">The folder of gold tables.</param>
    public static int Passages(string gold)
    {
        var folder = Path.Combine(gold, PassagesName);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv").Length : 0;
    }

    private static AccuracyFloor Row(TsvRow row) =>
        new(row["score"], 100 * decimal.Parse(row["floor"], CultureInfo.InvariantCulture));
}
