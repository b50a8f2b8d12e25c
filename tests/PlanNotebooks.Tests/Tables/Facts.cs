using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Tables;

/// <summary>Tables of facts.</summary>
internal static class Facts
{
    public static Table<Fact> Of(params IEnumerable<Fact> facts) =>
        Table.Of(
            facts,
            Column.Of("label", (Fact fact) => fact.Label, "Indicator 指标"),
            Column.Of("year", (Fact fact) => fact.Year, "Year 年"),
            Column.Of(
                "value",
                (Fact fact) => fact.Value,
                "Value 数值",
                show: fact => fact.Value is { } value ? Amounts.InChinese(value, "元") : null,
                tip: fact => "增长5.6%，<b>达到</b>85亿元"
            ),
            Column.Of("headline", (Fact fact) => fact.Headline, hidden: true),
            Column.Of("standing", (Fact fact) => fact.Standing)
        );

    public static string Csv(this Table table)
    {
        using var writer = new StringWriter();
        table.WriteCsv(writer);
        return writer.ToString();
    }

    public static string JsonLines(this Table table)
    {
        using var writer = new StringWriter();
        table.WriteJsonLines(writer);
        return writer.ToString();
    }
}
