using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Figures of a part of a year (上半年, 1-9月): analyses of years leave them out, and here they are
/// told.</summary>
public static class PartYears
{
    /// <summary>A row for each figure of a known indicator that is of no whole year, by region, indicator and year.</summary>
    public static Table<Observation> Of(Corpus corpus) =>
        Table
            .Of(
                PassedOver
                    .Of(corpus)
                    .OrderBy(one => one.RegionCode, StringComparer.Ordinal)
                    .ThenBy(one => one.Concept, StringComparer.Ordinal)
                    .ThenBy(one => one.Period),
                CommonColumns.Region((Observation one) => one),
                CommonColumns.Indicator((Observation one) => corpus.Indicators.ByCode(one.Concept)!),
                Column.Of("measure", (Observation one) => one.Measure, "Measure 度量"),
                Column.Of("year", (Observation one) => one.Period, "Year 年"),
                Column.Of("months", (Observation one) => one.Months, "Months 月份"),
                CommonColumns.Outcome("value", (Observation one) => one, "Value 数值"),
                CommonColumns.Id("id", (Observation one) => one)
            )
            .Titled("Figures of a part of a year 不足一年的数据")
            .Noted(Texts.Say("note.part-years"));
}
