using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>What was found of the regions, a sentence each: growth of GDP, the target for it, and what became of that.</summary>
internal static class RegionFindings
{
    private const string Gdp = "gdp";
    private const int MostRegions = 4;
    private const int MostYears = 3;

    /// <summary>How many targets ask for less than was achieved, then a sentence for each region, the higher levels first; of many
    /// regions the first four, and how many there are.</summary>
    public static Findings Of(Corpus corpus)
    {
        var attainment = Attainment.Of(corpus);
        var judged = attainment
            .Where(row => row is { Indicator.Code: Gdp, Stretch: false, Target.Measure: Measure.Growth })
            .AsEnumerable()
            .ToLookup(row => row.Target.Id);
        var regions = corpus
            .Reports.Where(report => report.Frame.Region?.Code is not null)
            .AsEnumerable()
            .GroupBy(report => report.Frame.Region!.Code!)
            .OrderBy(region => RegionTable.LevelOf(region.Key))
            .ThenBy(region => region.Key, StringComparer.Ordinal)
            .Select(region => Sentence(region.Key, region.ToList(), judged))
            .OfType<string>()
            .ToList();
        return Findings.Of(
            [
                CorpusView.AsksForLess(corpus),
                .. regions.Take(MostRegions),
                regions.Count > MostRegions ? Texts.Say("found.more", ("count", regions.Count - MostRegions)) : null,
            ]
        );
    }

    /// <summary>A region's sentence, of its latest years; null where its reports give neither growth of GDP nor a target for it.</summary>
    private static string? Sentence(string code, List<Report> reports, ILookup<string, AttainmentRow> judged)
    {
        var years = reports
            .GroupBy(report => report.Frame.PlanYear)
            .OrderBy(year => year.Key)
            .Select(year => Year(year.ToList(), judged))
            .OfType<string>()
            .TakeLast(MostYears)
            .ToList();
        return years.Count == 0
            ? null
            : Texts.Say(
                "found.region",
                ("region", RegionNames.Of(code, reports[0].Frame.Region?.Name)),
                ("years", string.Join(Punctuation.Semicolon, years))
            );
    }

    /// <summary>What the reports of one year say: growth of the year under review, the target for the next, and its outcome.</summary>
    private static string? Year(List<Report> reports, ILookup<string, AttainmentRow> judged)
    {
        var outcome = Best(reports, Role.Result, report => report.Frame.ReviewYear);
        var target = Best(reports, Role.Target, report => report.Frame.PlanYear);
        string?[] parts =
        [
            outcome is null
                ? null
                : Texts.Say(
                    "found.outcome",
                    ("outcome", ObservationText.Outcome(outcome)),
                    ("year", $"{outcome.Period}")
                ),
            target is null
                ? null
                : Texts.Say(
                    "found.target",
                    ("target", ObservationText.Bounded(target)),
                    ("year", $"{target.Period}"),
                    ("became", Became(judged[target.Id].FirstOrDefault()))
                ),
        ];
        return parts.All(part => part is null)
            ? null
            : string.Join(Punctuation.Comma, parts.OfType<string>());
    }

    private static Observation? Best(List<Report> reports, Role role, Func<Report, int?> year) =>
        reports
            .Select(report => CorpusView.Of(report, role, year(report)))
            .OfType<Observation>()
            .OrderByDescending(one => one.Value is not null)
            .FirstOrDefault();

    private static string Became(AttainmentRow? row)
    {
        if (row is null)
            return Texts.Say("found.open");
        if (row.Verdict == Verdict.NotComparable)
            return Texts.Say("found.apart", ("outcome", ObservationText.Outcome(row.Outcome)), ("note", row.Note));
        return Texts.Say(
            "found.became",
            ("outcome", ObservationText.Outcome(row.Outcome)),
            ("verdict", Texts.Say(OfficialFindings.VerdictKey(row)))
        );
    }
}
