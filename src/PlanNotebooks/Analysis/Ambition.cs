using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What next year's target asks against the outcome just achieved.</summary>
/// <remarks>
/// A target for an indicator is paired with the outcome of the same measure and unit that the same report (or another of the same
/// region and
/// year) gives of the year under review. The gap is target − outcome in percentage points for growth and shares, and 100 × (target ÷
/// outcome − 1) in per cent
/// for levels, its sign turned where less is better; a range counts from its lower end. A target in words is shown beside the outcome's
/// growth, else its level, without a gap.
/// </remarks>
public static class Ambition
{
    /// <summary>Every pair, ranked: headline targets first, points before per cent before words, then from the largest step up to the
    /// largest step down.</summary>
    public static Table<AmbitionRow> Of(Corpus corpus) =>
        Table
            .Of(
                PlannedYear
                    .Of(corpus)
                    .SelectMany(year => Pairs(corpus, year))
                    .OrderBy(AmbitionRank.Of),
                Columns
            )
            .Titled("Targets beside the outcomes just achieved 目标与上年实绩")
            .Noted(Texts.Say("note.ambition", ("estimate", ObservationText.EstimateNote)));

    /// <summary>For each indicator and measure: how many targets ask for more, the same or less, and the medians. Targets in words,
    /// second steps and floors below the outcome do not count.</summary>
    public static Table<AmbitionSummary> ByIndicator(IEnumerable<AmbitionRow> rows) =>
        Table
            .Of(
                rows.Where(row => row is { Gap: not null, Stretch: false, Ask: not Ask.Floor })
                    .GroupBy(row => (row.Indicator.Code, row.Outcome.Measure, row.Gap!.Value.Unit))
                    .Select(group => AmbitionSummary.Of(group.ToList()))
                    .OrderByDescending(row => row.Count),
                AmbitionSummary.Columns
            )
            .Titled("What targets ask, by indicator 各指标目标力度");

    private static IEnumerable<Column<AmbitionRow>> Columns =>
        [
            CommonColumns.Region((AmbitionRow row) => row.Target),
            Column.Of("report", (AmbitionRow row) => row.Report, hidden: true),
            CommonColumns.Indicator((AmbitionRow row) => row.Indicator),
            Column.Of("target_year", (AmbitionRow row) => row.Target.Period, "Year 目标年"),
            Column.Of("asks", (AmbitionRow row) => row.Ask, "Asks for 要求", AskWord),
            CommonColumns.Gap(
                (AmbitionRow row) => row.Gap,
                "Target over outcome 目标与实绩之差",
                () => Bilingual.Pick("in words 文字目标")
            ),
            CommonColumns.GapUnit((AmbitionRow row) => row.Gap),
            CommonColumns.Bounded("target", (AmbitionRow row) => row.Target, "Target 目标"),
            Column.Of("outcome_year", (AmbitionRow row) => row.Outcome.Period, "Reviewed 实绩年", hidden: true),
            CommonColumns.Outcome("outcome", (AmbitionRow row) => row.Outcome, "Outcome, year before 上年实绩"),
            Column.Of("measure", (AmbitionRow row) => row.Outcome.Measure, "Measure 度量"),
            Column.Of("wording", (AmbitionRow row) => ObservationText.Wording(row.Target), "Wording 措辞"),
            Column.Of("note", (AmbitionRow row) => row.Note, "Note 说明"),
            Column.Of("headline", (AmbitionRow row) => row.Target.Headline, hidden: true),
            Column.Of("stretch", (AmbitionRow row) => row.Stretch, hidden: true),
            CommonColumns.Id("outcome_id", (AmbitionRow row) => row.Outcome),
            CommonColumns.Id("target_id", (AmbitionRow row) => row.Target),
        ];

    private static string AskWord(AmbitionRow row) =>
        (row.Ask, row.Indicator.Desired) switch
        {
            (Ask.More, Desired.Less) => Bilingual.Pick("tighter 更严"),
            (Ask.Less, Desired.Less) => Bilingual.Pick("looser 更宽"),
            (Ask.More, _) => Bilingual.Pick("more 高于实绩"),
            (Ask.Less, _) => Bilingual.Pick("less 低于实绩"),
            (Ask.Same, _) => Bilingual.Pick("the same 持平"),
            (Ask.Floor, _) => Bilingual.Pick("a floor below the outcome 下限低于实绩"),
            _ => "",
        };

    private static IEnumerable<AmbitionRow> Pairs(Corpus corpus, PlannedYear year)
    {
        foreach (var (target, stretch) in Choice.Targets(corpus, year))
        {
            if (OutcomeFor(corpus, year, target) is not { } outcome)
                continue;
            var indicator = corpus.Indicators.ByCode(target.Concept)!;
            yield return new AmbitionRow(
                target.Region,
                target.Report,
                indicator,
                outcome,
                target,
                Gap.Between(target, outcome, indicator)
            )
            {
                Stretch = stretch,
            };
        }
    }

    private static Observation? OutcomeFor(Corpus corpus, PlannedYear year, Observation target)
    {
        var own = year.Planning.Where(report => report.Id == target.Report).ToList();
        return Find(own) ?? (year.RegionCode is null ? null : Find(year.Planning));

        Observation? Find(IReadOnlyList<Report> reports) =>
            target.Value is null
                ? Outcome(reports, Measure.Growth) ?? Outcome(reports, Measure.Level)
                : OfTheSameUnit(Outcome(reports, target.Measure));

        Observation? OfTheSameUnit(Observation? outcome) =>
            outcome is { IsOfPlainMeasure: true } && OneUnit.Of(target, outcome) is not null
                ? outcome
                : null;

        Observation? Outcome(IReadOnlyList<Report> reports, Measure measure) =>
            Choice.Outcome(corpus, target, reports, year.Year - 1, measure);
    }
}
