using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>How right the reading is, where reports have been annotated by hand.</summary>
/// <remarks>The figures are those of the rules in <see cref="GoldScore"/>; a report without a gold table has no row, and nothing is
/// said of it.</remarks>
public static class AgainstGold
{
    /// <summary>A row for each report that has a gold table in a folder; none where the folder is not there.</summary>
    /// <param name="corpus">The corpus, as it was read: a corrected observation is held against gold as corrected.</param>
    /// <param name="folder">The folder of the gold tables.</param>
    /// <exception cref="Reading.UnreadableTableException">A table is malformed.</exception>
    public static Table<GoldReportRow> Of(Corpus corpus, string folder)
    {
        var gold = new GoldFolder(folder);
        return Table
            .Of(corpus.Reports.Where(report => gold.Has(report.Source)).Select(report => Row(report, gold)), Columns)
            .Titled("Reports against their gold tables 与人工标注对照");
    }

    /// <summary>What was read wrongly, a row each, with what the gold table says.</summary>
    public static Table<GoldFault> Faults(IEnumerable<GoldReportRow> rows) =>
        Table
            .Of(
                rows.SelectMany(row => row.Score.Faults),
                Column.Of("kind", (GoldFault fault) => fault.Kind, "Wrong 错误", fault => GoldWords.Kind(fault.Kind)),
                Column.Of("gold", (GoldFault fault) => fault.Gold, "The gold table says 标注", fault => GoldWords.Of(fault.GoldCells)),
                Column.Of(
                    "read",
                    (GoldFault fault) => fault.Read,
                    "Read was 提取结果",
                    fault => GoldWords.Of(fault.ReadCells),
                    tip: fault => fault.Observation is { } read ? ObservationText.Tip(read) : null
                ),
                Column.Of("id", (GoldFault fault) => fault.Observation?.Id, hidden: true)
            )
            .Titled("What was read wrongly 错误清单");

    /// <summary>The counts of all rows together.</summary>
    public static GoldScore Total(IEnumerable<GoldReportRow> rows) =>
        rows.Aggregate(new GoldScore(0, 0, 0, 0), (sum, row) => sum + row.Score);

    private static IEnumerable<Column<GoldReportRow>> Columns =>
        [
            Column.Of("source", (GoldReportRow row) => row.Report.Source, "File 文件"),
            CommonColumns.Region((GoldReportRow row) => row.Report.Frame.Region?.Code, row => row.Report.Frame.Region?.Name),
            Column.Of("gold", (GoldReportRow row) => row.Score.Gold, "Figures in gold 标注"),
            Column.Of("found", (GoldReportRow row) => row.Score.Found, "Read 提取"),
            Column.Of("false", (GoldReportRow row) => row.Score.False, "Invented 误提"),
            Column.Of(
                "precision",
                (GoldReportRow row) => Four(row.Score.Precision),
                "Precision 准确率",
                row => Percent(row.Score.Precision)
            ),
            Column.Of(
                "recall",
                (GoldReportRow row) => Four(row.Score.Recall),
                "Recall 召回率",
                row => Percent(row.Score.Recall)
            ),
            Column.Of("fully_right", (GoldReportRow row) => row.Score.FullyRight, "Every field right 全对"),
            Column.Of(
                "fully_right_f1",
                (GoldReportRow row) => Four(row.Score.FullyRightF1),
                "F1, every field right 全对F1",
                row => Percent(row.Score.FullyRightF1)
            ),
            Column.Of(
                "words_right",
                (GoldReportRow row) => row.WordsRight,
                "Targets in words 文字目标",
                row =>
                    row.WordsGold + row.WordsRead == 0
                        ? ""
                        : Texts.Say("score.words-of", ("right", row.WordsRight), ("all", row.WordsGold))
            ),
        ];

    private static decimal Four(double value) => decimal.Round((decimal)value, 4);

    private static string Percent(double value) => (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static GoldReportRow Row(Report report, GoldFolder gold)
    {
        var words = WordsScore.Of(report.Observations, gold.InWords(report.Source));
        return new GoldReportRow(
            report,
            GoldScore.Of(report.Observations, gold.Rows(report.Source), report.Text.Raw),
            words.Right,
            words.Predicted,
            words.Gold
        );
    }
}
