using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks;

/// <summary>What is kept of a report for holding it against others of its region: what it says of itself, and its figures of known
/// indicators for whole years; neither its text nor its other numbers.</summary>
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
            Figures = [.. report.Observations.Where(one => one is { Concept: not null, IsOfOneYear: true }).Select(Slim)],
        };

    /// <summary>A report of what was kept.</summary>
    public Report Restore(IndicatorTable indicators) =>
        new()
        {
            Id = Id,
            Text = ReportText.From(ReportDocument.OfText(Source, "")),
            Frame = new ReportFrame(Region, Kind, ReviewYear, PlanYear, null),
            Observations = Figures,
            Numbers = [],
            Indicators = indicators,
            KnownTerritory = Region?.Code is { } code ? new Territory(code, Since) : null,
        };

    private static Observation Slim(Observation one) =>
        one with
        {
            Quote = one.Role == Role.Target ? one.Quote : "",
            Section = "",
            LabelParts = LabelParts.None,
        };
}
