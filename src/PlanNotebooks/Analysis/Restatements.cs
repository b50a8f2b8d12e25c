using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Figures for one year that several reports of a region, or several official publications, give: estimates (预计) beside what
/// was said later.</summary>
/// <remarks>
/// Compared are observations of one region, indicator, measure, unit and year from reports of different years, the first against each
/// later one; the earlier value in
/// "from A to B" counts as a figure for its year. Official figures are in the order of their dates, and reports stand where their year
/// begins. Two reports of the same year are compared by the page on documents, not here.
/// </remarks>
public static class Restatements
{
    /// <summary>A row for every figure and later report that gives it again; what changed first.</summary>
    public static Table<RestatementRow> Of(Corpus corpus) =>
        Table
            .Of(Rows(corpus).OrderBy(row => row.Kind is Restatement.Same or Restatement.Rounded), Columns)
            .Titled("The same figure in several reports 同一数据的前后报告")
            .Noted(PassedOver.With(corpus, Texts.Say("note.restatements", ("estimate", ObservationText.EstimateNote))));

    private static IEnumerable<Column<RestatementRow>> Columns =>
        [
            CommonColumns.Region((RestatementRow row) => row.Earlier),
            CommonColumns.Indicator((RestatementRow row) => row.Indicator),
            Column.Of("year", (RestatementRow row) => row.Year, "Year 年"),
            Column.Of("kind", (RestatementRow row) => row.Kind, "What changed 变化", Word),
            CommonColumns.Gap((RestatementRow row) => row.Gap, "Later over first 前后之差"),
            CommonColumns.GapUnit((RestatementRow row) => row.Gap),
            CommonColumns.Outcome("earlier", (RestatementRow row) => row.Earlier, "First reported 首次公布"),
            CommonColumns.Outcome("later", (RestatementRow row) => row.Later, "Later 再次公布"),
            Column.Of(
                "earlier_report",
                (RestatementRow row) => row.Earlier.Report,
                "First in 首次公布于",
                row => Publication.Named(row.Earlier)
            ),
            Column.Of(
                "later_report",
                (RestatementRow row) => row.Later.Report,
                "Later in 再次公布于",
                row => Publication.Named(row.Later)
            ),
            Column.Of("measure", (RestatementRow row) => row.Measure, "Measure 度量"),
            CommonColumns.Id("earlier_id", (RestatementRow row) => row.Earlier),
            CommonColumns.Id("later_id", (RestatementRow row) => row.Later),
        ];

    private static string Word(RestatementRow row) =>
        row.Kind switch
        {
            Restatement.Same => Bilingual.Pick("same 一致"),
            Restatement.Rounded => Bilingual.Pick("rounded or hedged 取整后一致"),
            Restatement.Revised => row.Earlier.Status == Status.Estimate
                ? Bilingual.Pick("estimate revised 预计或初步数修订")
                : Bilingual.Pick("revised 修订"),
            Restatement.Renamed => Naming.Difference(row.Earlier, row.Later),
            _ => Bilingual.Pick("territory 区划调整"),
        };

    private static IEnumerable<RestatementRow> Rows(Corpus corpus)
    {
        var figures = corpus
            .Observations.Concat(corpus.Statistics.Figures)
            .Where(one =>
                one
                    is
                {
                    Role: Role.Result or Role.Baseline,
                    Concept: not null,
                    RegionCode: not null,
                    Period: not null,
                    IsOfOneYear: true,
                    Value: not null,
                    IsOfPlainMeasure: true
                }
            );
        foreach (
            var figure in figures
                .GroupBy(one => (one.RegionCode, one.Concept, one.Measure, one.Unit, one.Period))
                .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Concept, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Period)
        )
        {
            var reports = figure
                .GroupBy(one => Publication.DateOf(corpus, one))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => FiguresOf(corpus, group))
                .ToList();
            foreach (var later in reports.Skip(1))
                yield return Row(corpus, reports[0], later);
        }
    }

    /// <summary>What was published at one time: of reports the best figure, of official sources each.</summary>
    private static IEnumerable<Observation> FiguresOf(Corpus corpus, IEnumerable<Observation> published)
    {
        var all = published.ToList();
        var reports = all.Where(one => one.Origin == Origin.Report).ToList();
        if (reports.Count > 0)
        {
            var first = reports[0];
            yield return Choice.Of(
                corpus
                    .Find(first.Concept!, first.RegionCode, first.Measure, period: first.Period)
                    .Where(reports.Contains),
                first.Unit
            )!;
        }

        foreach (
            var figure in all.Where(one => one.Origin == Origin.Statistics).DistinctBy(one => (one.Value, one.Label))
        )
            yield return figure;
    }

    private static RestatementRow Row(Corpus corpus, Observation earlier, Observation later) =>
        new(
            earlier.Region,
            corpus.Indicators.ByCode(earlier.Concept)!,
            earlier.Measure,
            earlier.Period!.Value,
            earlier,
            later,
            Gap.Between(later, earlier),
            KindOf(corpus, earlier, later)
        );

    private static Restatement KindOf(Corpus corpus, Observation earlier, Observation later)
    {
        if (earlier.Value == later.Value)
            return Restatement.Same;
        if (corpus.TerritoryOf(earlier) != corpus.TerritoryOf(later))
            return Restatement.Territory;
        if (Closeness.Of(earlier, later, corpus) == Accord.Rounded)
            return Restatement.Rounded;
        return Naming.Difference(earlier, later).Length > 0 ? Restatement.Renamed : Restatement.Revised;
    }
}
