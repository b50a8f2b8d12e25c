using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>An economic census (经济普查): levels of its year are first published before its results, and restated by them, mostly
/// upwards, and services most of all.</summary>
/// <param name="Year">The year that it counts.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Chinese">Its name in Chinese.</param>
internal sealed record EconomicCensus(int Year, string English, string Chinese)
{
    private static readonly IReadOnlyList<EconomicCensus> All = TsvTable
        .Embedded("economic_censuses.tsv")
        .Rows.Select(row => new EconomicCensus(
            int.Parse(row["year"], CultureInfo.InvariantCulture),
            row["english"],
            row["chinese"]
        ))
        .ToList();

    /// <summary>From when on publications know its results, which come late in the year after it: a year, as text that sorts.</summary>
    private string Known => (Year + 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The census that stands between a level and the one of the year before that it is divided by: the earlier one is of the
    /// census's year, was published before the results and is no revision, the later one was published after them; null where none
    /// does.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="before">The level of the year before.</param>
    /// <param name="level">The level of the year.</param>
    public static EconomicCensus? Between(Corpus corpus, Observation before, Observation level)
    {
        var (first, later) = (Publication.DateOf(corpus, before), Publication.DateOf(corpus, level));
        var census = All.Where(one => one.Year == before.Period)
            .FirstOrDefault(one =>
                (first.Length, string.CompareOrdinal(first, one.Known), string.CompareOrdinal(later, one.Known)) is ( > 0, < 0, >= 0)
            );
        return census is null || Publication.IsRevised(corpus, before) ? null : census;
    }
}
