using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>What is told first of targets whose outcomes official figures give: of the reports' own targets, then of the official
/// ones.</summary>
internal static class OfficialFindings
{
    private const int MostNamed = 8;

    /// <summary>How many headline targets were met, for whom and by how much; which outcomes are of another territory; what became of
    /// the official targets.</summary>
    public static Findings Of(IReadOnlyList<AttainmentRow> rows)
    {
        var headline = Attainment
            .OnePerIndicator(rows.Where(row => row is { Target: { Headline: true, Value: not null } }))
            .ToList();
        var reports = headline.Where(row => row.Target.Origin == Origin.Report).ToList();
        var official = headline
            .Where(row => row.Target.Origin == Origin.Statistics && row.Verdict != Verdict.NotComparable)
            .ToList();
        var judged = reports.Where(row => row.Verdict != Verdict.NotComparable).ToList();
        return Findings.Of([Opening(judged), .. Named(judged), Apart(reports), Levels(official)]);
    }

    private static string Opening(IReadOnlyList<AttainmentRow> judged) =>
        judged.Count == 0
            ? Texts.Say("attained.none")
            : Texts.SayPart(
                "attained.opening",
                ("met", Met(judged)),
                judged.Count
            );

    /// <summary>A sentence for each region and year, the most targets first.</summary>
    private static IEnumerable<string> Named(IReadOnlyList<AttainmentRow> judged) =>
        judged
            .GroupBy(row => (row.Target.RegionCode, row.Year))
            .OrderByDescending(group => group.Count())
            .Take(MostNamed)
            .Select(group =>
                Texts.Say(
                    "attained.region",
                    ("region", RegionNames.Of(group.Key.RegionCode, group.First().Region)),
                    ("year", FormattableString.Invariant($"{group.Key.Year}")),
                    (
                        "targets",
                        string.Join(
                            Punctuation.Semicolon,
                            group.OrderByDescending(row => row.Indicator.Code == "gdp").Select(One)
                        )
                    )
                )
            );

    private static string One(AttainmentRow row) =>
        Texts.Say(
            "attained.one",
            ("indicator", row.Indicator.InSentence),
            ("target", ObservationText.Bounded(row.Target)),
            ("outcome", ObservationText.Outcome(row.Outcome)),
            ("verdict", Texts.Say(VerdictKey(row))),
            ("gap", row.GapText)
        );

    /// <summary>The text of a verdict: met, about met, missed.</summary>
    internal static string VerdictKey(AttainmentRow row) =>
        row.Verdict switch
        {
            Verdict.Met => "attained.met",
            Verdict.AboutMet => "attained.about",
            _ => "attained.missed",
        };

    private static string? Apart(IReadOnlyList<AttainmentRow> reports)
    {
        var apart = reports
            .Where(row => row.Note.StartsWith(Attainment.OtherTerritory, StringComparison.Ordinal))
            .ToList();
        if (apart.Count == 0)
            return null;
        var regions = apart
            .GroupBy(row => (row.Target.RegionCode, row.Year))
            .Select(group =>
                Texts.Say(
                    "attained.region-year",
                    ("region", RegionNames.Of(group.Key.RegionCode, group.First().Region)),
                    ("year", FormattableString.Invariant($"{group.Key.Year}"))
                )
            );
        return Texts.Say("attained.apart", ("count", apart.Count), ("regions", Punctuation.List(regions.ToList())));
    }

    private static string? Levels(IReadOnlyList<AttainmentRow> official)
    {
        if (official.Count == 0)
            return null;
        var levels = official
            .GroupBy(row => row.Target.RegionCode)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                Texts.Say(
                    "attained.level",
                    ("region", RegionNames.Of(group.Key, group.First().Region)),
                    ("met", Met(group.ToList())),
                    ("all", group.Count())
                )
            );
        return Texts.Say("attained.official", ("levels", Punctuation.List(levels.ToList())));
    }

    private static int Met(IReadOnlyList<AttainmentRow> rows) => rows.Count(row => row.IsMet);
}
