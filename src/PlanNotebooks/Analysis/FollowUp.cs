using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What was targeted and never reported on, and what was reported and never targeted.</summary>
/// <remarks>
/// Only years that the corpus holds both a planning and a reviewing report of are looked at; of others nothing can be said. A headline
/// target counts as reported
/// on where a report that looks back on its year gives a result of the same indicator and measure; a headline result as targeted where
/// the planning
/// report sets any target for the same indicator. What has no indicator's code is compared by its label.
/// </remarks>
public static class FollowUp
{
    /// <summary>The years that can be followed up: those with consecutive reports of one region, by region and year.</summary>
    public static IReadOnlyList<(string RegionCode, int Year)> Years(Corpus corpus) =>
        Followed(corpus).Select(year => (year.RegionCode!, year.Year)).ToList();

    /// <summary>How many headline targets in numbers those years have, one for each indicator (or label) and measure.</summary>
    public static int HeadlineTargets(Corpus corpus) =>
        Followed(corpus).Sum(year => Targets(year, headline: true).Count());

    /// <summary>How many work targets in numbers those years have, of those with an indicator's code.</summary>
    public static int WorkTargets(Corpus corpus) =>
        Followed(corpus).Sum(year => Targets(year, headline: false).Count());

    /// <summary>The headline targets, in numbers, that no later report gives an outcome for; by region and year.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="headline">False for the work targets instead: those with an indicator's code.</param>
    public static Table<FollowUpRow> Unreported(Corpus corpus, bool headline = true) =>
        Table
            .Of(
                Followed(corpus).SelectMany(year => Unreported(corpus, year, headline)),
                Columns("Target 目标", "Reported instead 另报")
            )
            .Titled("Targeted, but not reported on in the same terms 有目标而未报告")
            .Noted(Texts.Say("note.unreported", ("estimate", ObservationText.EstimateNote)));

    /// <summary>The headline results that the report of the year before had set no target for; by region and year.</summary>
    public static Table<FollowUpRow> Untargeted(Corpus corpus) =>
        Table
            .Of(Followed(corpus).SelectMany(year => Untargeted(corpus, year)), Columns("Outcome 实绩", null))
            .Titled("Reported, but never targeted 有实绩而无目标")
            .Noted(Texts.Say("note.untargeted"));

    private static IEnumerable<Column<FollowUpRow>> Columns(string found, string? instead)
    {
        yield return CommonColumns.Region((FollowUpRow row) => row.Found);
        yield return Column.Of("year", (FollowUpRow row) => row.Year, "Year 年");
        yield return Column.Of("indicator", (FollowUpRow row) => row.Found.Concept, hidden: true);
        yield return Column.Of("name", (FollowUpRow row) => row.Name, "Indicator 指标");
        yield return Column.Of("measure", (FollowUpRow row) => row.Found.Measure, "Measure 度量");
        yield return CommonColumns.Bounded("value", (FollowUpRow row) => row.Found, found);
        if (instead is not null)
        {
            yield return Column.Of(
                "instead",
                (FollowUpRow row) => row.Instead?.Value,
                instead,
                row =>
                    row.Instead is { } other
                        ? ObservationText.Outcome(other) + Punctuation.Aside(Of(other))
                        : row.Words ?? "",
                row => SourceTip.OfAll(row.Instead)
            );
            yield return CommonColumns.Id("instead_id", (FollowUpRow row) => row.Instead);
        }

        yield return CommonColumns.Id("id", (FollowUpRow row) => row.Found);
    }

    private static IEnumerable<PlannedYear> Followed(Corpus corpus) =>
        PlannedYear.Of(corpus).Where(year => year.RegionCode is not null && year.IsReviewed);

    private static IEnumerable<FollowUpRow> Unreported(Corpus corpus, PlannedYear year, bool headline)
    {
        var results = Results(year.Reviewing, year.Year).ToList();
        var kept = new Lazy<Dictionary<string, string>>(() => KeptInWords.In(corpus, year.Reviewing));
        foreach (var target in Targets(year, headline))
        {
            var same = results.Where(result => Key(result) == Key(target)).ToList();
            if (!same.Exists(result => result.Measure == target.Measure))
                yield return new FollowUpRow(
                    year.Year,
                    target,
                    NameOf(corpus, target),
                    Choice.Of(same.Where(result => result.IsOfPlainMeasure), null) ?? OfNoYear(corpus, year, target)
                )
                {
                    Words = kept.Value.GetValueOrDefault(Key(target)),
                };
        }
    }

    /// <summary>What the other measure is, and of when: a level, 2006–2010.</summary>
    private static string Of(Observation other) =>
        string.Join(
            Punctuation.Comma,
            new[] { CellValue.ForPeople(other.Measure), ObservationText.Span(other) }.Where(part => part.Length > 0)
        );

    /// <summary>What the later report gives of the target's indicator for several years that end with it, or for a part of it.</summary>
    private static Observation? OfNoYear(Corpus corpus, PlannedYear year, Observation target) =>
        Choice.Of(
            year.Reviewing.SelectMany(report => report.Observations)
                .Where(result => result is { Role: Role.Result, Value: not null, IsOfOneYear: false, IsOfPlainMeasure: true })
                .Where(result => result.Period == year.Year)
                .Where(result => KeptInWords.KeyOf(corpus, result.Label) == Key(target)),
            target.Unit
        );

    private static IEnumerable<Observation> Targets(PlannedYear year, bool headline) =>
        year
            .Planning.SelectMany(report => report.Observations)
            .Where(target =>
                target is { Role: Role.Target, Value: not null, IsOfOneYear: true }
                && target.Headline == headline
                && target.Period == year.Year
                && (headline || target.Concept is not null)
            )
            .DistinctBy(target => (Key(target), target.Measure));

    private static IEnumerable<FollowUpRow> Untargeted(Corpus corpus, PlannedYear year)
    {
        var targeted = year
            .Planning.SelectMany(report => report.Observations)
            .Where(target => target.Role == Role.Target && target.Period == year.Year)
            .Select(Key)
            .ToHashSet();
        return Results(year.Reviewing, year.Year)
            .Where(result =>
                result is { Headline: true, Concept: not null }
                && result.IsOfPlainMeasure
                && !targeted.Contains(Key(result))
            )
            .OrderByDescending(result => result.Measure == Measure.Growth)
            .ThenByDescending(result => result.Bound == Bound.Exact)
            .DistinctBy(Key)
            .OrderBy(result => result.Start)
            .Select(result => new FollowUpRow(year.Year, result, NameOf(corpus, result), null));
    }

    private static IEnumerable<Observation> Results(IReadOnlyList<Report> reports, int year) =>
        reports
            .SelectMany(report => report.Observations)
            .Where(result =>
                result is { Role: Role.Result, Value: not null, IsOfOneYear: true } && result.Period == year
            );

    private static string Key(Observation observation) => observation.Concept ?? observation.Label;

    private static string NameOf(Corpus corpus, Observation observation) =>
        corpus.Indicators.ByCode(observation.Concept)?.Heading ?? observation.Label;
}
