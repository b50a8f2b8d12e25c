using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Analysis;

/// <summary>A place that a report prints: what it is a place of, and among whom.</summary>
/// <param name="Place">The place, with the indicator that it is one of.</param>
/// <param name="Measure">What is ranked: growth, level or share.</param>
/// <param name="Scope">Among whom, in the report's words: 全市; empty where none are printed.</param>
internal sealed record PrintedPlace(Observation Place, Measure Measure, string Scope)
{
    private const char Whole = '全';

    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass Rates = WordClasses.Of("words-rate");
    private static readonly WordClass Wholes = WordClasses.Of("whole-measure");

    /// <summary>The places of an indicator and a year that reports print.</summary>
    public static IEnumerable<PrintedPlace> Of(Corpus corpus) =>
        corpus
            .Results.Where(one => one is { Measure: Measure.Rank, Value: not null, Period: not null })
            .AsEnumerable()
            .Select(one => one with { Concept = ConceptOf(one, corpus) })
            .Where(one => one.Concept is not null)
            .Select(one => new PrintedPlace(one, MeasureOf(one, corpus), ScopeOf(one, corpus)));

    /// <summary>Among whom: the last word of a range before the place, 全市 of 增速居全市第一; empty where none is printed.</summary>
    private static string ScopeOf(Observation place, Corpus corpus)
    {
        var text = corpus.Report(place.Report).Text.Raw;
        var from = Math.Max(0, place.Start - 16);
        var before = text[from..place.Start];
        var at = -1;
        for (var i = 0; i < before.Length; i++)
        {
            if (Scopes.AtStart(before.AsSpan(i)) > 0 && (at < 0 || i >= at + Scopes.AtStart(before.AsSpan(at))))
                at = i;
        }

        return at < 0 ? "" : before.Substring(at, Scopes.AtStart(before.AsSpan(at)));
    }

    /// <summary>Whether the place is one among the divisions of a region: 全市 among those of a city, 全国 among provinces.</summary>
    public static bool IsAmong(string scope, string parent) =>
        scope.Length == 2
        && scope[0] == Whole
        && NameOf(parent).EndsWith(scope[1]);

    private static string NameOf(string code) =>
        code == Region.Nation.Code ? Region.Nation.Name : RegionTable.TryByCode(code)?.Name ?? "";

    /// <summary>The indicator that a place is one of, also where the words of its measure hide it: gdp of 地区生产总值增速; null for
    /// none.</summary>
    private static string? ConceptOf(Observation place, Corpus corpus)
    {
        if (place.Concept is { } concept)
            return concept;
        var tail = Math.Max(Rates.AtEnd(place.Label), Wholes.AtEnd(place.Label));
        return tail == 0
            ? null
            : corpus.Indicators.Match(place.Label[..^tail], null, IndicatorScope.Extended)?.Code;
    }

    /// <summary>What is ranked: growth (增速) or the level (总量) where the words say so, else the measure of the figure of the same
    /// indicator before it in the sentence, else the level.</summary>
    private static Measure MeasureOf(Observation place, Corpus corpus)
    {
        if (Rates.AtEnd(place.Label) > 0)
            return Measure.Growth;
        if (Wholes.AtEnd(place.Label) > 0)
            return Measure.Level;
        return corpus
                .Report(place.Report)
                .Observations.Where(one =>
                    one.Concept is not null
                    && (one.Concept, one.Quote) == (place.Concept, place.Quote)
                    && one.Start < place.Start
                    && one.IsOfPlainMeasure
                )
                .MaxBy(one => one.Start)
                ?.Measure
            ?? Measure.Level;
    }
}
