using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Targets held against the outcomes that the region's next report gives.</summary>
/// <remarks>
/// A report's target is held against what the region's next report gives for the year, or where the corpus has no such report, against
/// the official figure
/// that was published last. One target is taken for each region, year, indicator and measure (the headline's, then the plan report's,
/// then the first in the
/// text). Official targets count where no report of the corpus sets one; a target that was revised within its year counts as it was
/// first set, and its revision stands beside it. Judged by <see cref="Judgement"/>; an outcome of another territory is shown, and never
/// judged.
/// </remarks>
public static class Attainment
{
    /// <summary>The note of an outcome of another territory than its target's.</summary>
    internal static string OtherTerritory => Bilingual.Pick("territory changed 区划调整");

    /// <summary>Every target for which a later report gives an outcome of the same indicator and measure; by region, year and place in
    /// the text.</summary>
    public static Table<AttainmentRow> Of(Corpus corpus) =>
        Table
            .Of(All(corpus), Columns)
            .Titled("Targets and what became of them 目标完成情况")
            .Noted(
                PassedOver.With(
                    corpus,
                    Texts.Say(
                        "note.attainment",
                        ("rule", Judgement.Rule),
                        ("estimate", ObservationText.EstimateNote),
                        ("official", ObservationText.OfficialNote)
                    )
                )
            );

    /// <summary>The targets whose outcome no later report and no official figure gives, in the order of <see cref="Of"/>; headline
    /// targets in numbers alone.</summary>
    public static Table<Observation> Open(Corpus corpus) => Open(corpus, Of(corpus));

    /// <summary>The same, where the targets with an outcome are at hand.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="held">Its targets beside outcomes, as <see cref="Of"/> gives them.</param>
    internal static Table<Observation> Open(Corpus corpus, IEnumerable<AttainmentRow> held) =>
        ObservationColumns.TableOf(
            OpenTargets(corpus, held).Where(target => target.Headline),
            "Targets whose outcome is not known 尚无实绩的目标"
        );

    /// <summary>Every target without the second steps of two: those with an outcome, then those in numbers without one.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="held">Its targets beside outcomes, as <see cref="Of"/> gives them.</param>
    internal static IEnumerable<Observation> Targets(Corpus corpus, IReadOnlyList<AttainmentRow> held) =>
        held.Where(row => !row.Stretch).Select(row => row.Target).Concat(OpenTargets(corpus, held));

    /// <summary>The targets in numbers, headline and work, without an outcome.</summary>
    private static IEnumerable<Observation> OpenTargets(Corpus corpus, IEnumerable<AttainmentRow> rows)
    {
        var held = rows.Select(row => row.Target.Id).ToHashSet(StringComparer.Ordinal);
        var targets = PlannedYear
            .Of(corpus)
            .SelectMany(year => Choice.Targets(corpus, year))
            .Where(one => !one.Stretch)
            .Select(one => one.Target)
            .Concat(OfficialTargets(corpus));
        return targets.Where(target => target.Value is not null && !held.Contains(target.Id));
    }

    /// <summary>The share of targets met, for each indicator, the most targets first; counted as <see cref="OnePerIndicator"/>
    /// does.</summary>
    public static Table<AttainmentShare> ByIndicator(IEnumerable<AttainmentRow> rows) =>
        Shares(rows, row => (row.Indicator.Code, row.Indicator.Heading), "Indicator 指标")
            .Titled("Share of targets met, by indicator 各指标目标完成率");

    /// <summary>The share of targets met, for each region, the most targets first; counted as <see cref="OnePerIndicator"/> does.</summary>
    public static Table<AttainmentShare> ByRegion(IEnumerable<AttainmentRow> rows)
    {
        var all = rows.ToList();
        var names = RegionNames.Among(all.Select(row => row.Target.RegionCode).OfType<string>());
        return Shares(
                all,
                row => row.Target.RegionCode is { } code ? (code, names(code)) : ("", RegionNames.Of(null, row.Region)),
                "Region 地区"
            )
            .Titled("Share of targets met, by region 各地区目标完成率");
    }

    /// <summary>The rows that shares count: one for each region, year and indicator, so that a target of 增长20%,达到282亿元 does not count
    /// twice.</summary>
    /// <remarks>Growth goes before level, a judged one before one that cannot be, and a second step does not count.</remarks>
    public static IReadOnlyList<AttainmentRow> OnePerIndicator(IEnumerable<AttainmentRow> rows) =>
        rows.Where(row => !row.Stretch)
            .GroupBy(row => (row.Target.RegionCode, row.Year, row.Indicator.Code))
            .Select(group =>
                group
                    .OrderBy(row => row.Verdict == Verdict.NotComparable)
                    .ThenByDescending(row => row.Target.Headline)
                    .ThenByDescending(row => row.Target.Measure == Measure.Growth)
                    .First()
            )
            .ToList();

    private static Table<AttainmentShare> Shares(
        IEnumerable<AttainmentRow> rows,
        Func<AttainmentRow, (string Code, string Name)> key,
        string heading
    ) =>
        Table
            .Of(
                OnePerIndicator(rows)
                    .GroupBy(key)
                    .Select(group => new AttainmentShare(
                        group.Key.Code,
                        group.Key.Name,
                        group.Count(row => row.Verdict == Verdict.Met),
                        group.Count(row => row.Verdict == Verdict.AboutMet),
                        group.Count(row => row.Verdict == Verdict.Missed),
                        group.Count(row => row.Verdict == Verdict.NotComparable)
                    ))
                    .OrderByDescending(row => row.Judged)
                    .ThenByDescending(row => row.Share)
                    .ThenBy(row => row.Code, StringComparer.Ordinal),
                AttainmentShare.Columns(heading)
            )
            .Noted(Texts.Say("note.share-met"));

    private static IEnumerable<Column<AttainmentRow>> Columns =>
        [
            CommonColumns.Region((AttainmentRow row) => row.Target),
            CommonColumns.Indicator((AttainmentRow row) => row.Indicator),
            Column.Of("year", (AttainmentRow row) => row.Year, "Year 年"),
            Column.Of("verdict", (AttainmentRow row) => row.Verdict, "Verdict 结论", VerdictWord),
            Column.Of("gap", (AttainmentRow row) => row.Gap?.Value, "Outcome over target 实绩与目标之差", row => row.GapText),
            CommonColumns.GapUnit((AttainmentRow row) => row.Gap),
            CommonColumns.Bounded("target", (AttainmentRow row) => row.Target, "Target 目标"),
            CommonColumns.Outcome("outcome", (AttainmentRow row) => row.Outcome, "Outcome 实绩"),
            Column.Of("measure", (AttainmentRow row) => row.Target.Measure, "Measure 度量"),
            Column.Of("wording", (AttainmentRow row) => ObservationText.Wording(row.Target), "Wording 措辞"),
            Column.Of("note", (AttainmentRow row) => row.Note, "Note 说明"),
            Column.Of("headline", (AttainmentRow row) => row.Target.Headline, hidden: true),
            Column.Of("stretch", (AttainmentRow row) => row.Stretch, hidden: true),
            CommonColumns.Id("target_id", (AttainmentRow row) => row.Target),
            CommonColumns.Id("outcome_id", (AttainmentRow row) => row.Outcome),
            Column.Of("target_origin", (AttainmentRow row) => row.Target.Origin, hidden: true),
            Column.Of("outcome_origin", (AttainmentRow row) => row.Outcome.Origin, hidden: true),
            CommonColumns.Id("revised_id", (AttainmentRow row) => row.Revised),
        ];

    /// <summary>The verdict in a word, with its mark: ✓ met, ≈ about met.</summary>
    internal static string VerdictWord(AttainmentRow row) => Texts.Say($"verdict.{CellValue.Word(row.Verdict)}");

    private static IEnumerable<AttainmentRow> All(Corpus corpus)
    {
        foreach (var row in PlannedYear.Of(corpus).SelectMany(year => Rows(corpus, year)))
            yield return row;
        foreach (var target in OfficialTargets(corpus))
        {
            if (OutcomeOfOfficial(corpus, target) is { } outcome)
                yield return Row(corpus, target.Period!.Value, target, outcome);
        }
    }

    private static IEnumerable<AttainmentRow> Rows(Corpus corpus, PlannedYear year)
    {
        if (year.RegionCode is null)
            yield break;
        foreach (var (target, stretch) in Choice.Targets(corpus, year))
        {
            var outcome = Outcome(corpus, year, target) ?? OfficialOutcome(corpus, target);
            if (outcome is not null)
                yield return Row(corpus, year.Year, target, outcome) with
                {
                    Stretch = stretch,
                };
        }
    }

    /// <summary>The official targets for which no report of the corpus sets one: by region, year and indicator, each as it was
    /// published first.</summary>
    internal static IEnumerable<Observation> OfficialTargets(Corpus corpus)
    {
        var set = PlannedYear
            .Of(corpus)
            .SelectMany(year => Choice.Targets(corpus, year))
            .Select(one => KeyOf(one.Target))
            .ToHashSet();
        return corpus
            .Statistics.Figures.AsEnumerable()
            .Where(figure => figure is { Role: Role.Target, Value: not null, IsOfOneYear: true })
            .GroupBy(KeyOf)
            .Where(group => !set.Contains(group.Key))
            .Select(group => group.OrderBy(figure => figure.Citation!.Date, StringComparer.Ordinal).First())
            .OrderBy(figure => figure.RegionCode, StringComparer.Ordinal)
            .ThenBy(figure => figure.Period)
            .ThenBy(figure => figure.Concept, StringComparer.Ordinal);

        static (string?, int?, string?, Measure) KeyOf(Observation target) =>
            (target.RegionCode, target.Period, target.Concept, target.Measure);
    }

    /// <summary>What the reports say of an official target's year, else the official figure.</summary>
    private static Observation? OutcomeOfOfficial(Corpus corpus, Observation target) =>
        Choice.Of(
            corpus
                .Find(target.Concept!, target.RegionCode, target.Measure, Role.Result, target.Period)
                .Where(one =>
                    one is { Value: not null, IsOfOneYear: true }
                    && corpus.Report(one.Report).Frame.ReviewYear == target.Period
                ),
            target.Unit
        ) ?? OfficialOutcome(corpus, target);

    /// <summary>The official figure that a target is held against: of its territory and in its unit, the one published last; of a
    /// target in words its growth, else its level.</summary>
    private static Observation? OfficialOutcome(Corpus corpus, Observation target)
    {
        var measures = target.Value is null ? [Measure.Growth, Measure.Level] : (Measure[])[target.Measure];
        return measures.Select(Best).FirstOrDefault(one => one is not null);

        Observation? Best(Measure measure) =>
            corpus
                .FindOfficial(target.Concept!, target.RegionCode, measure, Role.Result, target.Period)
                .Where(one => one.IsOfOneYear)
                .OrderByDescending(one => corpus.TerritoryOf(one) == corpus.TerritoryOf(target))
                .ThenByDescending(one => one.Unit == target.Unit)
                .FirstOrDefault();
    }

    private static Observation? Outcome(Corpus corpus, PlannedYear year, Observation target) =>
        target.Value is not null
            ? Choice.Outcome(corpus, target, year.Reviewing, year.Year, target.Measure)
            : Choice.Outcome(corpus, target, year.Reviewing, year.Year, Measure.Growth)
                ?? Choice.Outcome(corpus, target, year.Reviewing, year.Year, Measure.Level);

    private static AttainmentRow Row(Corpus corpus, int year, Observation target, Observation outcome)
    {
        var indicator = corpus.Indicators.ByCode(target.Concept)!;
        var broken = corpus.TerritoryOf(target) != corpus.TerritoryOf(outcome);
        var why = broken ? OtherTerritory : Judgement.WhyNot(target, outcome, indicator.Desired);
        var revised = Revised(corpus, target);
        return new AttainmentRow(
            target.Region,
            indicator,
            year,
            target,
            outcome,
            broken ? null : Gap.Between(outcome, target, indicator),
            why is null ? Judgement.Of(target, outcome, indicator.Desired) : Verdict.NotComparable,
            string.Join(Punctuation.Semicolon, Notes(why ?? Naming.Difference(target, outcome), revised))
        )
        {
            Revised = revised,
        };
    }

    private static IEnumerable<string> Notes(string first, Observation? revised)
    {
        if (first.Length > 0)
            yield return first;
        if (revised is not null)
            yield return Texts.Say("cell.target-revised", ("target", ObservationText.Bounded(revised)));
    }

    /// <summary>The last revision of a target within its year, by its reports or by a later official publication; null where there is
    /// none.</summary>
    private static Observation? Revised(Corpus corpus, Observation target)
    {
        if (target.Value is null)
            return null;
        var known = corpus
            .Find(target.Concept!, target.RegionCode, target.Measure, Role.Target, target.Period)
            .Where(one => one is { Value: not null, IsOfOneYear: true, Revision: > 1 })
            .OrderByDescending(one => one.Revision)
            .Concat(
                corpus
                    .FindOfficial(target.Concept!, target.RegionCode, target.Measure, Role.Target, target.Period)
                    .Where(one => one is { Value: not null, IsOfOneYear: true } && IsLater(corpus, one, target))
            );
        return known.FirstOrDefault(one => one.Unit == target.Unit && (one.Value, one.Upper) != (target.Value, target.Upper));
    }

    private static bool IsLater(Corpus corpus, Observation one, Observation target) =>
        string.CompareOrdinal(Publication.DateOf(corpus, one), Publication.DateOf(corpus, target)) > 0
        && corpus.TerritoryOf(one) == corpus.TerritoryOf(target)
        && (one.Citation?.Standing == Standing.Revised || target.Origin == Origin.Statistics);
}
