using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>All that was published of one question.</summary>
internal static class Publications
{
    /// <summary>The figures of the same region, indicator, measure, year and role as a figure, the first published first.</summary>
    public static IEnumerable<Observation> Of(Corpus corpus, Observation figure) =>
        corpus
            .Find(figure.Concept!, figure.RegionCode, figure.Measure, figure.Role, figure.Period)
            .Concat(corpus.FindOfficial(figure.Concept!, figure.RegionCode, figure.Measure, figure.Role, figure.Period))
            .Where(one => one.Value is not null)
            .OrderBy(one => Publication.DateOf(corpus, one), StringComparer.Ordinal);
}
