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
                CorpusView.Unplaced(corpus),
                regions.Count > MostRegions ? Texts.Say("found.more", ("count", regions.Count - MostRegions)) : null,
            ]
        );
    }

    /// <summary>What the reports of one year give.</summary>
    /// <param name="Outcome">Growth in the year under review; null where they give none.</param>
    /// <param name="Target">The target for the next year; null where they set none.</param>
    /// <param name="Row">What became of the target; null where that is not known.</param>
    private sealed record PlanYear(Observation? Outcome, Observation? Target, AttainmentRow? Row);

    /// <summary>A region's sentence, of its latest years; null where its reports give neither growth of GDP nor a target for it.</summary>
    private static string? Sentence(string code, List<Report> reports, ILookup<string, AttainmentRow> judged)
    {
        var given = reports
            .GroupBy(report => report.Frame.PlanYear)
            .OrderBy(year => year.Key)
            .Select(year => Given(year.ToList(), judged))
            .ToList();
        var told = given.Select(year => year.Row).OfType<AttainmentRow>().Select(row => ((int?)row.Year, row.Outcome.Value)).ToHashSet();
        var years = given
            .Select(year => year.Outcome is { } one && told.Contains((one.Period, one.Value)) ? year with { Outcome = null } : year)
            .Select(year => Year(year, reports))
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

    private static PlanYear Given(List<Report> reports, ILookup<string, AttainmentRow> judged)
    {
        var target = Best(reports, Role.Target, report => report.Frame.PlanYear);
        return new PlanYear(
            Best(reports, Role.Result, report => report.Frame.ReviewYear),
            target,
            target is null ? null : judged[target.Id].FirstOrDefault()
        );
    }

    /// <summary>A year in words: growth of the year under review, where the year before has not told it as what became of its target,
    /// the target for the next, and its outcome.</summary>
    private static string? Year(PlanYear year, List<Report> reports)
    {
        var outcome = year.Outcome is { } one
            ? Texts.Say("found.outcome", ("outcome", Grown(one, ObservationText.Outcome(one))), ("year", $"{one.Period}"))
            : null;
        var target = year.Target is { } aim
            ? Texts.Say(
                "found.target",
                ("target", Grown(aim, ObservationText.Bounded(aim))),
                ("year", $"{aim.Period}"),
                ("became", year.Row is { } row ? Became(row) : Open(aim, reports))
            )
            : null;
        string[] parts = [.. new[] { outcome, target }.OfType<string>()];
        return parts.Length == 0 ? null : string.Join(Punctuation.Comma, parts);
    }

    /// <summary>A rate as a sentence says it: 增长9%, 下降3% in Chinese; with its sign in English.</summary>
    private static string Grown(Observation rate, string shown)
    {
        if (rate.Value is null)
            return shown;
        var verb = rate.Value < 0 ? "下降" : "增长";
        return Bilingual.Pick(shown, verb + shown.TrimStart('+', '\u2212', '下', '降'));
    }

    private static Observation? Best(List<Report> reports, Role role, Func<Report, int?> year) =>
        reports
            .Select(report => CorpusView.Of(report, role, year(report)))
            .OfType<Observation>()
            .OrderByDescending(one => one.Value is not null)
            .FirstOrDefault();

    /// <summary>That no outcome is at hand; where a report reviews the year, what it gives instead of a rate.</summary>
    private static string Open(Observation target, List<Report> reports)
    {
        var later = reports.Where(report => report.Frame.ReviewYear == target.Period).ToList();
        if (later.Count == 0)
            return Texts.Say("found.open");
        var levels = later
            .SelectMany(report => report.Observations)
            .Where(one => one is { Indicator: Gdp, Role: Role.Result, Measure: Measure.Level, Value: not null, IsOfOneYear: true })
            .Where(one => one.Period == target.Period);
        return Choice.Of(levels, null) is { } level
            ? Texts.Say("found.level", ("level", ObservationText.Outcome(level)))
            : Texts.Say("found.silent");
    }

    private static string Became(AttainmentRow row)
    {
        var outcome = Grown(row.Outcome, ObservationText.Outcome(row.Outcome));
        if (row.Verdict == Verdict.NotComparable)
            return Texts.Say("found.apart", ("outcome", outcome), ("note", row.Note));
        return Texts.Say(
            "found.became",
            ("outcome", outcome),
            ("verdict", Texts.Say(OfficialFindings.VerdictKey(row)))
        );
    }
}
