using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Places among siblings: those that follow from the figures, beside those that reports print (增速居全市第一).</summary>
/// <remarks>
/// Siblings are the divisions directly below one parent: the districts of a city, the cities of a province. Ranked are figures of one
/// indicator, measure and year in units that measure the same, a report's own before an official one (the one published last), the
/// largest first; equal values share a place. A rank says nothing of better or worse. Where figures of few siblings are at hand, the
/// place is one among these alone, as the count says: a printed second place and a computed first do not contradict each other then.
/// </remarks>
public static class SiblingRanks
{
    /// <summary>A row for each region with a place, computed or printed: by indicator, measure, the latest year first, parent and
    /// place.</summary>
    public static Table<SiblingRankRow> Of(Corpus corpus)
    {
        var figures = Figures(corpus).ToDictionary(one => KeyOf(one, one.Measure));
        var printed = PrintedPlace.Of(corpus).Where(one => Parent(one.Place) is not null).ToList();
        var rows = Ranked(corpus, figures.Values, printed).ToList();
        var told = rows.Select(row => row.Printed?.Id).ToHashSet();
        var alone = printed
            .Where(one => !told.Contains(one.Place.Id))
            .Select(one => Alone(corpus, figures.GetValueOrDefault(KeyOf(one.Place, one.Measure)), one));
        var order = corpus.Indicators.All.Select((one, place) => (one.Code, place)).ToDictionary();
        return Table
            .Of(
                rows.Concat(alone)
                    .OrderBy(row => order[row.Indicator.Code])
                    .ThenBy(row => row.Measure)
                    .ThenByDescending(row => row.Year)
                    .ThenBy(row => row.ParentCode, StringComparer.Ordinal)
                    .ThenBy(row => row.Rank ?? int.MaxValue)
                    .ThenBy(row => row.Either.RegionCode, StringComparer.Ordinal),
                Columns
            )
            .Titled("Places among siblings, computed and printed 同级位次：推算与报告所述")
            .Noted(Texts.Say("note.sibling-ranks", ("official", ObservationText.OfficialNote)));
    }

    private static IEnumerable<Column<SiblingRankRow>> Columns =>
        [
            CommonColumns.Indicator((SiblingRankRow row) => row.Indicator),
            CommonColumns.Region((SiblingRankRow row) => row.Either),
            Column.Of("year", (SiblingRankRow row) => row.Year, "Year 年"),
            Column.Of("rank", (SiblingRankRow row) => row.Rank, "Place computed 推算位次"),
            Column.Of("regions", (SiblingRankRow row) => row.Regions, "Of those at hand 有数据的地区数"),
            CommonColumns.Outcome("figure", (SiblingRankRow row) => row.Figure, "Figure 数值"),
            Column.Of("measure", (SiblingRankRow row) => row.Measure, "Measure 度量"),
            CommonColumns.Bounded("printed", (SiblingRankRow row) => row.Printed, "Place printed 报告所述位次"),
            Column.Of("scope", (SiblingRankRow row) => row.Scope, "Printed among 报告所述范围"),
            Column.Of(
                "parent",
                (SiblingRankRow row) => row.ParentCode,
                "Siblings in 所属上级",
                row => RegionNames.Of(row.ParentCode, null)
            ),
            CommonColumns.Id("figure_id", (SiblingRankRow row) => row.Figure),
            CommonColumns.Id("printed_id", (SiblingRankRow row) => row.Printed),
        ];

    private static IEnumerable<SiblingRankRow> Ranked(
        Corpus corpus,
        IEnumerable<Observation> known,
        List<PrintedPlace> printed
    )
    {
        var places = printed.ToLookup(one => KeyOf(one.Place, one.Measure));
        foreach (var siblings in known.GroupBy(one => (Parent(one), one.Concept, one.Measure, one.Period)))
        {
            var figures = OneUnit.All(siblings.ToList());
            if (figures is not { Count: > 1 } || siblings.Key.Item1 is not { } parent)
                continue;
            foreach (var figure in figures)
            {
                var place = places[KeyOf(figure, figure.Measure)].FirstOrDefault();
                yield return new SiblingRankRow(
                    corpus.Indicators.ByCode(figure.Concept)!,
                    figure.Measure,
                    figure.Period!.Value,
                    parent,
                    figure,
                    1 + figures.Count(other => other.Value > figure.Value),
                    figures.Count,
                    place?.Place,
                    place?.Scope ?? ""
                );
            }
        }
    }

    /// <summary>One figure for each region, indicator, measure and year: a report's own, else the official one published last.</summary>
    private static IEnumerable<Observation> Figures(Corpus corpus) =>
        corpus
            .Results.Concat(corpus.Statistics.Figures)
            .Where(one =>
                one
                    is
                {
                    Role: Role.Result,
                    Concept: not null,
                    Value: not null,
                    Period: not null,
                    RegionCode: not null,
                    IsOfOneYear: true,
                    IsOfPlainMeasure: true
                }
            )
            .GroupBy(one => KeyOf(one, one.Measure))
            .Select(group => Best(group.ToList()));

    private static Observation Best(List<Observation> found) =>
        Choice.Of(found.Where(one => one.Origin == Origin.Report), null)
        ?? found.OrderByDescending(one => one.Citation!.Date, StringComparer.Ordinal).First();

    private static string? Parent(Observation one) => new Region("", one.RegionCode).ParentCode;

    /// <summary>What a figure and the place that is printed of it have in common.</summary>
    private static (string? Region, string? Concept, Measure Measure, int? Year) KeyOf(Observation one, Measure measure) =>
        (one.RegionCode, one.Concept, measure, one.Period);

    private static SiblingRankRow Alone(Corpus corpus, Observation? figure, PrintedPlace printed) =>
        new(
            corpus.Indicators.ByCode(printed.Place.Concept)!,
            printed.Measure,
            printed.Place.Period!.Value,
            Parent(printed.Place)!,
            figure,
            null,
            figure is null ? 0 : 1,
            printed.Place,
            printed.Scope
        );
}
