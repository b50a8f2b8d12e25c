using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks;

/// <summary>What is kept of a report for holding it against others of its region: what it says of itself, and its targets for the year
/// that it plans and outcomes of the years that it reviews, of known indicators; neither its text nor its other numbers.</summary>
internal sealed record StoredReport(string Id, string Source, Region? Region, ReportKind Kind, int? ReviewYear, int? PlanYear)
{
    /// <summary>The year of the last change of the region's boundaries that it knows of.</summary>
    public int? Since { get; init; }

    /// <summary>The figures, each with its sentence where it is a target: two steps of one target stand in one.</summary>
    public IReadOnlyList<Observation> Figures { get; init; } = [];

    /// <summary>Which of the tables of indicators its labels were matched to.</summary>
    public int Indicators { get; init; }

    /// <summary>Takes from a report what is kept.</summary>
    public static StoredReport Of(Report report, int indicators) =>
        new(
            report.Id,
            report.Source,
            report.Frame.Region,
            report.Frame.Kind,
            report.Frame.ReviewYear,
            report.Frame.PlanYear
        )
        {
            Since = report.Territory?.Since,
            Indicators = indicators,
            Figures = [.. report.Observations.Where(one => IsKept(one, report.Frame)).Select(Slim)],
        };

    /// <summary>A report of what was kept.</summary>
    public Report Restore(IndicatorTable indicators) =>
        new()
        {
            Id = Id,
            Text = ReportText.From(ReportDocument.OfText(Source, "")),
            Frame = new ReportFrame(Region, Kind, ReviewYear, PlanYear, null),
            Observations = [.. Figures.Select(Restored)],
            Numbers = [],
            Indicators = indicators,
            KnownTerritory = Region?.Code is { } code ? new Territory(code, Since) : null,
        };

    /// <summary>Whether an analysis of pairs may take it: a revision of a target may stand in a report of any year.</summary>
    private static bool IsKept(Observation one, ReportFrame frame)
    {
        if (one.Concept is null || !one.IsOfOneYear)
            return false;
        return one.Role == Role.Target
            ? one.Period == frame.PlanYear || one.Revision > 1
            : one.Period == frame.PlanYear - 1 || one.Period == frame.ReviewYear;
    }

    /// <summary>What all figures of a report share is kept once.</summary>
    private static Observation Slim(Observation one) =>
        one with
        {
            Report = "",
            Source = "",
            Region = null,
            RegionCode = null,
            Quote = one.Role == Role.Target ? one.Quote : "",
            Section = "",
            LabelParts = LabelParts.None,
        };

    private Observation Restored(Observation one) =>
        one with
        {
            Report = Id,
            Source = Source,
            Region = Region?.Name,
            RegionCode = Region?.Code,
        };
}
