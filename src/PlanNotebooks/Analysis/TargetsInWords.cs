using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Targets without a number: 固定资产投资增长完成市下达任务, 居民收入增长与经济增长同步.</summary>
public static class TargetsInWords
{
    /// <summary>The targets in words of every report, by region and year; words that cover several indicators stand once, with all of
    /// them.</summary>
    public static Table<WordsRow> Of(Corpus corpus)
    {
        var rows = Rows(corpus).ToList();
        return Table
            .Of(rows, Columns(anyNature: rows.Exists(row => row.Target.Nature is not null)))
            .Titled("Targets in words 文字目标");
    }

    private static IEnumerable<WordsRow> Rows(Corpus corpus) =>
        corpus
            .Targets.Where(target => target is { Value: null, Text: not null })
            .GroupBy(target => (target.Report, target.Start))
            .Select(group => new WordsRow(
                group.First(),
                group
                    .Select(target => corpus.Indicators.ByCode(target.Concept)?.Heading ?? target.Label)
                    .Distinct()
                    .ToList()
            ))
            .OrderBy(row => row.Target.RegionCode, StringComparer.Ordinal)
            .ThenBy(row => row.Target.Period)
            .ThenBy(row => row.Target.Start);

    private static IEnumerable<Column<WordsRow>> Columns(bool anyNature) =>
        [
            CommonColumns.Region((WordsRow row) => row.Target),
            Column.Of("year", (WordsRow row) => row.Target.Period, "Year 年"),
            Column.Of("indicators", (WordsRow row) => string.Join(Punctuation.Semicolon, row.Indicators), "Indicator 指标"),
            Column.Of(
                "words",
                (WordsRow row) => row.Target.Text,
                "In the report's words 原文",
                row =>
                    row.Target.IsNoneSet
                        ? Texts.Say("words.none-set", ("words", row.Target.Text ?? ""))
                        : row.Target.Text ?? "",
                row => ObservationText.Tip(row.Target)
            ),
            Column.Of(
                "nature",
                (WordsRow row) => row.Target.Nature,
                "Force 约束性/预期性",
                row => ObservationText.NatureWord(row.Target.Nature),
                hidden: !anyNature
            ),
            CommonColumns.Id("id", (WordsRow row) => row.Target),
        ];
}
