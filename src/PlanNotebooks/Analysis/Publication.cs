using System.Globalization;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>When and in what a figure was published.</summary>
internal static class Publication
{
    /// <summary>When, as text that sorts: a report's figure at the beginning of the year that the report plans; empty where it is not
    /// known.</summary>
    public static string DateOf(Corpus corpus, Observation one) =>
        one.Origin == Origin.Statistics
            ? one.Citation!.Date
            : corpus.Report(one.Report).Frame.PlanYear?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>In what: a report's id, or † with the date of an official publication, of one without a date its title.</summary>
    public static string Named(Observation one)
    {
        if (one.Citation is not { } citation)
            return one.Report;
        return "† " + (citation.Date.Length > 0 ? citation.Date : citation.Document);
    }

    /// <summary>Whether a figure takes the place of an earlier one: it is called revised or final, or something published before gives
    /// another value for the same question.</summary>
    public static bool IsRevised(Corpus corpus, Observation one)
    {
        if (one.Citation is { Standing: Standing.Revised or Standing.Final })
            return true;
        var date = DateOf(corpus, one);
        return AllOf(corpus, one)
            .Any(other =>
                string.CompareOrdinal(DateOf(corpus, other), date) < 0
                && corpus.TerritoryOf(other) == corpus.TerritoryOf(one)
                && other.IsOfOneYear == one.IsOfOneYear
                && Closeness.Of(other, one, corpus) == Accord.Different
            );
    }

    /// <summary>All that was published of the same region, indicator, measure, year and role as a figure: by reports, then
    /// officially.</summary>
    public static IEnumerable<Observation> AllOf(Corpus corpus, Observation figure) =>
        AllOf(corpus, figure.Concept!, figure.RegionCode, figure.Measure, figure.Role, figure.Period);

    /// <summary>All that was published of an indicator: by reports, as <see cref="Corpus.Find"/> orders it, then officially.</summary>
    public static IEnumerable<Observation> AllOf(
        Corpus corpus,
        string indicator,
        string? regionCode,
        Measure? measure,
        Role? role,
        int? period = null
    ) =>
        corpus
            .Find(indicator, regionCode, measure, role, period)
            .Concat(corpus.FindOfficial(indicator, regionCode, measure, role, period));
}
