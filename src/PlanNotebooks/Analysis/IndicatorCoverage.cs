using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Which indicators the reports give, and which they only name.</summary>
/// <remarks>
/// An indicator is given by a report that has an observation of it, in numbers or in words; it is named only where the report's text
/// holds its
/// Chinese name or an alias of at least six characters and no observation carries its code: it may stand without a figure, for a part
/// of the
/// region (金融服务业一般公共预算收入), or have been overlooked. Counted are reports.
/// </remarks>
public static class IndicatorCoverage
{
    private const int LeastLength = 6;

    /// <summary>A row for each indicator of the base table, in its order.</summary>
    public static Table<IndicatorCoverageRow> Of(Corpus corpus) =>
        Table
            .Of(
                corpus
                    .Indicators.All.Where(indicator => indicator.Scope == IndicatorScope.Base)
                    .Select(indicator => Row(corpus, indicator)),
                Columns
            )
            .Titled("Indicators found and missing 指标覆盖情况");

    private static IEnumerable<Column<IndicatorCoverageRow>> Columns =>
        [
            CommonColumns.Indicator((IndicatorCoverageRow row) => row.Indicator),
            Column.Of("given", (IndicatorCoverageRow row) => row.Given.Count, "Reports that give it 给出"),
            Column.Of("results", (IndicatorCoverageRow row) => row.Results, "Results 实绩"),
            Column.Of("targets", (IndicatorCoverageRow row) => row.Targets, "Targets 目标"),
            Column.Of("named", (IndicatorCoverageRow row) => row.NamedOnly.Count, "Only named 仅提及"),
            Column.Of(
                "named_in",
                (IndicatorCoverageRow row) => string.Join(" ", row.NamedOnly),
                "Only named in 仅提及于",
                hidden: true
            ),
        ];

    private static IndicatorCoverageRow Row(Corpus corpus, Indicator indicator)
    {
        var found = corpus
            .Observations.AsEnumerable()
            .Where(observation => observation.Indicator == indicator.Code)
            .ToList();
        var given = found.Select(observation => observation.Report).Distinct().ToList();
        var names = indicator
            .Aliases.Where(name => name.Length >= LeastLength && !name.Contains('*'))
            .Prepend(indicator.Chinese)
            .ToList();
        var named = corpus
            .Reports.Where(report =>
                !given.Contains(report.Id)
                && names.Exists(name => report.Text.Text.Contains(name, StringComparison.Ordinal))
            )
            .Select(report => report.Id);
        return new IndicatorCoverageRow(
            indicator,
            given,
            found.Count(one => one.Role == Role.Result),
            found.Count(one => one.Role == Role.Target),
            named.ToList()
        );
    }
}
