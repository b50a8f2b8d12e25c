using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>The places that reports themselves print: 增速居全市第一, 总量排名第9.</summary>
public static class PrintedRanks
{
    /// <summary>A row for each printed place, by region and year, the best place first; among what it is one is told by the
    /// sentence.</summary>
    public static Table<Observation> Of(Corpus corpus) =>
        Table
            .Of(
                corpus
                    .Results.Where(result => result is { Measure: Measure.Rank, Value: not null })
                    .AsEnumerable()
                    .OrderBy(result => result.RegionCode, StringComparer.Ordinal)
                    .ThenBy(result => result.Period)
                    .ThenBy(result => result.Value),
                CommonColumns.Region((Observation row) => row),
                Column.Of("year", (Observation row) => row.Period, "Year 年", row => YearText(row)),
                Column.Of("label", (Observation row) => row.Label, "Of what 指标"),
                CommonColumns.Bounded("place", (Observation row) => row, "Place 位次"),
                Column.Of(
                    "sentence",
                    (Observation row) => row.Quote,
                    "Its sentence 原句",
                    row => Excerpt.Of(row, corpus),
                    ObservationText.Tip
                ),
                CommonColumns.Id("id", (Observation row) => row)
            )
            .Titled("Places that reports print 报告所述位次");

    // A place in the first half of a year is no year's.
    private static string YearText(Observation row)
    {
        var year = row.Period?.ToString(CultureInfo.InvariantCulture) ?? "";
        return ObservationText.Span(row) is { Length: > 0 } span ? year + Punctuation.Aside(span) : year;
    }
}
