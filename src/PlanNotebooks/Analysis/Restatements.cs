using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
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
            .Noted(Texts.Say("note.restatements", ("estimate", ObservationText.EstimateNote)));

    private static IEnumerable<Column<RestatementRow>> Columns =>
        [
            Column.Of(
                "region",
                (RestatementRow row) => row.Region,
                "Region 地区",
                row => RegionNames.Of(row.Earlier.RegionCode, row.Region)
            ),
            Column.Of(
                "indicator",
                (RestatementRow row) => row.Indicator.Code,
                "Indicator 指标",
                row => row.Indicator.Heading
            ),
            Column.Of("measure", (RestatementRow row) => row.Measure, "Measure 度量"),
            Column.Of("year", (RestatementRow row) => row.Year, "Year 年"),
            Column.Of(
                "earlier",
                (RestatementRow row) => row.Earlier.Value,
                "First reported 首次",
                row => ObservationText.Outcome(row.Earlier),
                row => ObservationText.Tip(row.Earlier)
            ),
            Column.Of("earlier_report", (RestatementRow row) => row.Earlier.Report, "in report"),
            Column.Of(
                "later",
                (RestatementRow row) => row.Later.Value,
                "Later 后来",
                row => ObservationText.Outcome(row.Later),
                row => ObservationText.Tip(row.Later)
            ),
            Column.Of("later_report", (RestatementRow row) => row.Later.Report, "in report"),
            Column.Of(
                "gap",
                (RestatementRow row) => row.Gap?.Value,
                "Later over first 之差",
                row => row.Gap?.ToString() ?? ""
            ),
            Column.Of("gap_unit", (RestatementRow row) => row.Gap?.Unit, hidden: true),
            Column.Of("kind", (RestatementRow row) => row.Kind, "What changed 变化", Word),
            Column.Of("earlier_id", (RestatementRow row) => row.Earlier.Id, hidden: true),
            Column.Of("later_id", (RestatementRow row) => row.Later.Id, hidden: true),
        ];

    private static string Word(RestatementRow row) =>
        row.Kind switch
        {
            Restatement.Same => Bilingual.Pick("same 一致"),
            Restatement.Rounded => Bilingual.Pick("rounding 四舍五入"),
            Restatement.Revised => row.Earlier.Status == Status.Estimate
                ? Bilingual.Pick("estimate revised 预计数修订")
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
                    Measure: Measure.Level or Measure.Growth or Measure.Share
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
                .GroupBy(one => PublishedIn(corpus, one))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => FiguresOf(corpus, group))
                .ToList();
            foreach (var later in reports.Skip(1))
                yield return Row(corpus, reports[0], later);
        }
    }

    /// <summary>When a figure was published, as text that sorts: a report's at the beginning of the year that it plans.</summary>
    private static string PublishedIn(Corpus corpus, Observation one) =>
        one.Origin == Origin.Statistics
            ? one.Citation!.Date
            : corpus.Report(one.Report).Frame.PlanYear?.ToString(CultureInfo.InvariantCulture) ?? "";

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
        var apart = Math.Abs(later.Value!.Value - earlier.Value!.Value);
        if (
            Rounding.HalfStep(corpus, earlier) is { } a
            && Rounding.HalfStep(corpus, later) is { } b
            && apart <= Math.Max(a, b)
        )
            return Restatement.Rounded;
        return Naming.Difference(earlier, later).Length > 0 ? Restatement.Renamed : Restatement.Revised;
    }
}
