using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Formats.Tests.More;

/// <summary>The headline figures of provinces' reports, as the analyses of years would find them.</summary>
/// <remarks>A figure is written as people write it: <c>5~</c> about, <c>5+</c> or more, <c>5−</c> or less, <c>5–5.5</c> a range.</remarks>
public sealed class ProvinceHeadlineTests
{
    private static readonly (string Column, string Code, Measure Measure, Role Role)[] Figures =
    [
        ("gdp_target", "gdp", Measure.Growth, Role.Target),
        ("gdp_outcome_prev_year", "gdp", Measure.Growth, Role.Result),
        ("cpi_target", "consumer_prices", Measure.Growth, Role.Target),
        ("surveyed_unemployment_target", "surveyed_unemployment", Measure.Share, Role.Target),
        ("budget_revenue_growth_target", "budget_revenue", Measure.Growth, Role.Target),
    ];

    [MoreReportsFact]
    public void EveryFigure_IsWhatPeopleRead()
    {
        var corpus = MoreReports.All;
        var wrong = MoreReports
            .Rows.SelectMany(row => Figures.Select(figure => Fault(corpus, row, figure)))
            .OfType<string>()
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? Fault(
        Corpus corpus,
        IReadOnlyDictionary<string, string> row,
        (string Column, string Code, Measure Measure, Role Role) figure
    )
    {
        var written = row[figure.Column].Split(' ')[0];
        if (written.Length == 0)
            return null;
        var planned = int.Parse(row["report_year"], CultureInfo.InvariantCulture);
        var year = figure.Role == Role.Target ? planned : planned - 1;
        var found = corpus
            .Find(figure.Code, measure: figure.Measure, role: figure.Role, period: year)
            .FirstOrDefault(one =>
                one.Region == row["region"]
                && one is { PeriodFrom: null, Months: null, Value: not null }
                && corpus.Report(one.Report).Frame.PlanYear == planned
            );
        return Written(found) == written
            ? null
            : $"{planned} {row["region"]} {figure.Column}: {written}, read {Written(found)} in {found?.Quote}";
    }

    private static string Written(Observation? observation)
    {
        if (observation?.Value is not { } value)
            return "nothing";
        var number = value.ToString("0.##", CultureInfo.InvariantCulture);
        return observation.Bound switch
        {
            Bound.About => number + "~",
            Bound.Min => number + "+",
            Bound.Max => number + "−",
            Bound.Between => $"{number}–{observation.Upper?.ToString("0.##", CultureInfo.InvariantCulture)}",
            _ => number,
        };
    }
}
