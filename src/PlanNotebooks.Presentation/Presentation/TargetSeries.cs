using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>Draws targets and outcomes of several years as two series.</summary>
internal static class TargetSeries
{
    /// <summary>The chart; of growth rates.</summary>
    public static SeriesChart Chart(Corpus corpus, string regionCode, string indicator)
    {
        var attainment = Attainment.Of(corpus);
        var rows = attainment
            .Where(row =>
                row is { Stretch: false, Target: { Value: not null, Measure: Measure.Growth } } && IsOf(row.Target)
            )
            .ToList();
        var targets = rows.ConvertAll(row => row.Target)
            .Concat(Attainment.Open(corpus, attainment).Where(target => target.Measure == Measure.Growth && IsOf(target)))
            .OrderBy(target => target.Period)
            .ToList();
        var years = YearOverYear
            .Of(corpus)
            .Where(row =>
                row.Territory.RegionCode == regionCode
                && row.Indicator.Code == indicator
                && row.Growth?.Value is not null
            )
            .ToList();
        var outcomes = years.Select(row => row.Growth!).OrderBy(growth => growth.Period).ToList();
        var judged = rows.Where(row => row.Verdict != Verdict.NotComparable).ToList();
        var name = corpus.Indicators.ByCode(indicator)?.InSentence ?? indicator;
        return new SeriesChart
        {
            Title = Texts.Say(
                "series.title",
                ("region", RegionNames.Of(regionCode, targets.Concat(outcomes).FirstOrDefault()?.Region)),
                ("indicator", name)
            ),
            Subtitle = Subtitle(judged) + Estimates.Note(outcomes),
            Source = Sources.Of(targets.Concat(outcomes)),
            Series =
            [
                .. Series("series.outcome", outcomes),
                .. Series("series.target", targets),
                .. Series("series.first", First(corpus, outcomes)),
            ],
            Breaks = YearParts.BreaksOf(years),
        };

        bool IsOf(Observation target) => target.RegionCode == regionCode && target.Concept == indicator;

        IEnumerable<YearSeries> Series(string key, IReadOnlyList<Observation> values)
        {
            var segments = values
                .GroupBy(value => corpus.TerritoryOf(value))
                .Select(part => new SeriesSegment(part.DistinctBy(value => value.Period).Select(Point).ToList()))
                .ToList();
            return segments.Count == 0 ? [] : [new YearSeries(Texts.Say(key), segments)];
        }
    }

    /// <summary>The outcomes as they were published first, where a later publication gave another value; none where nothing was
    /// restated.</summary>
    private static List<Observation> First(Corpus corpus, List<Observation> outcomes) =>
        outcomes
            .Select(outcome =>
                Publication
                    .AllOf(corpus, outcome)
                    .Where(one =>
                        one is { Value: not null, IsOfOneYear: true } && corpus.TerritoryOf(one) == corpus.TerritoryOf(outcome)
                    )
                    .MinBy(one => Publication.DateOf(corpus, one), StringComparer.Ordinal)
                    is { } first
                && first.Value != outcome.Value
                    ? first
                    : null
            )
            .OfType<Observation>()
            .ToList();

    private static string Subtitle(IReadOnlyList<AttainmentRow> judged) =>
        judged.Count == 0
            ? Texts.Say("series.none")
            : Texts.SayPart(
                "series.subtitle",
                ("met", judged.Count(row => row.IsMet)),
                judged.Count
            );

    private static YearPoint Point(Observation value) =>
        new(
            value.Period!.Value,
            new Datum(
                value.Value!.Value,
                value.Role == Role.Target ? ObservationText.Bounded(value) : ObservationText.Outcome(value),
                ObservationText.Tip(value)
            )
        );
}
