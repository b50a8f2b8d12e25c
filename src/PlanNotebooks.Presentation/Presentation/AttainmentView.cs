using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How targets held against later outcomes are told and drawn.</summary>
public static class AttainmentView
{
    private const int MostShares = 20;
    private const int MostNamed = 6;
    private const int MostGroups = 12;

    /// <summary>How many targets an indicator needs to be called the one missed most often, and to be held against it.</summary>
    private const int EnoughToBeNamed = 3;
    private const int EnoughToBeHeld = 2;

    /// <summary>The findings: how many targets were met, or that the corpus holds no two consecutive reports of a region.</summary>
    public static Findings Findings(IReadOnlyList<AttainmentRow> rows)
    {
        if (rows.Count == 0)
            return Presentation.Findings.Of(Texts.Say("attainment.none"));
        if (rows.Any(row => row.Outcome.Origin == Origin.Statistics))
            return OfficialFindings.Of(rows);
        var headline = Judged(rows.Where(row => row.Target.Headline));
        var work = Judged(rows.Where(row => !row.Target.Headline));
        var open = rows.Count(row => row.Verdict == Verdict.NotComparable);
        return Presentation.Findings.Of(
            Headline(headline),
            work.Count == 0 ? null : Texts.SayPart(
                "attainment.work",
                ("met", Met(work)),
                work.Count
            ),
            Hardest(headline),
            open == 0 ? null : Texts.Say("attainment.open", ("count", open))
        );
    }

    /// <summary>Which years of which regions can be followed from target to outcome, and how many headline targets have none; or that
    /// there are none.</summary>
    public static Findings Followed(Corpus corpus)
    {
        var years = FollowUp.Years(corpus);
        if (years.Count == 0)
            return Presentation.Findings.Of(Texts.Say("attainment.no-years"));
        var regions = years
            .GroupBy(year => year.RegionCode, StringComparer.Ordinal)
            .Select(region =>
                Texts.Say(
                    "attainment.span",
                    ("region", RegionNames.Of(region.Key, null)),
                    ("years", Span(region.Select(year => year.Year).ToList()))
                )
            )
            .ToList();
        var (targets, open, work) = (
            FollowUp.HeadlineTargets(corpus),
            FollowUp.Unreported(corpus),
            FollowUp.WorkTargets(corpus)
        );
        return Presentation.Findings.Of(
            regions.Count <= MostNamed
                ? Texts.Say("attainment.followed", ("regions", Punctuation.List(regions)))
                : Texts.Say("attainment.followed-many", ("years", years.Count), ("regions", regions.Count)),
            Unreported(targets, open),
            work == 0
                ? null
                : Texts.SayPart(
                    "attainment.work-unreported",
                    ("open", FollowUp.Unreported(corpus, headline: false).Count),
                    work
                )
        );
    }

    /// <summary>Headline growth targets beside the outcomes that the next report gives: a group for each region and year, or where they
    /// are many one indicator, a group for each region, and where these are many too, a ranking.</summary>
    public static TargetOutcomeChart Chart(IReadOnlyList<AttainmentRow> rows)
    {
        var known = rows.Where(row =>
                row
                    is
                {
                    Target: { Headline: true, Value: not null, Measure: Measure.Growth },
                    Stretch: false,
                    Verdict: not Verdict.NotComparable
                }
            )
            .ToList();
        var ofReports = known.Where(row => row.Target.Origin == Origin.Report).ToList();
        var judged = ofReports.Count > 0 ? ofReports : known;
        var subtitle = judged.Count < known.Count ? "attainment.subtitle-own" : "attainment.subtitle";
        var shown = ChartRows.Of(judged, row => row.Indicator, Overshoot.Of);
        return new TargetOutcomeChart
        {
            Title = Title(shown.All),
            Subtitle =
                $"{Texts.Say(subtitle)}{shown.Note}{Estimates.Note(shown.Rows.Select(row => row.Outcome))}",
            Source = Sources.Of(shown.Rows.SelectMany(row => new[] { row.Target, row.Outcome })),
            Rows =
                shown.Ranked && shown.Rows.Select(row => row.Target.RegionCode).Distinct().Count() > MostGroups
                    ? shown
                        .Rows.Select(row =>
                            Row(row, $"{RegionNames.Of(row.Target.RegionCode, row.Region)} {row.Year}", null)
                        )
                        .ToList()
                    : shown
                        .Rows.OrderBy(row => row.Target.RegionCode, StringComparer.Ordinal)
                        .ThenBy(row => row.Year)
                        .Select(row =>
                            Row(
                                row,
                                shown.Ranked ? $"{row.Year}" : row.Indicator.Heading,
                                RegionNames.Of(row.Target.RegionCode, row.Region) + (shown.Ranked ? "" : $" {row.Year}")
                            )
                        )
                        .ToList(),
        };
    }

    /// <summary>The share of targets met, a bar each; the best and the worst where they are many.</summary>
    /// <param name="shares">The shares, by indicator or by region.</param>
    /// <param name="what">What a bar is: indicator, region.</param>
    public static BarChart Shares(IReadOnlyList<AttainmentShare> shares, string what)
    {
        var judged = shares
            .Where(row => row.Share is not null)
            .OrderByDescending(row => row.Share)
            .ThenByDescending(row => row.Reached)
            .ToList();
        var capped = Capping.Ends(judged, MostShares, what == "region" ? "regions 地区" : "indicators 指标");
        var full = judged.Count(row => row.Missed == 0);
        return new BarChart
        {
            Title =
                judged.Count == 0
                    ? Texts.Say("attainment.shares-none")
                    : Texts.SayPart(
                        what == "region" ? "attainment.shares-regions" : "attainment.shares-indicators",
                        ("full", full),
                        judged.Count
                    ),
            Subtitle = Texts.Say("attainment.shares-subtitle") + capped.LeftOut,
            Series = [Bilingual.Pick("Share met 完成率")],
            Categories = capped
                .Shown.Select(row => new BarCategory(
                    row.Name,
                    [
                        new Datum(
                            row.Share!.Value,
                            Texts.Say(
                                "attainment.share",
                                ("share", Amounts.Of(row.Share!.Value, "%")),
                                ("met", row.Reached),
                                ("all", row.Judged)
                            )
                        ),
                    ]
                ))
                .ToList(),
        };
    }

    /// <summary>2013 to 2016; 2013, 2015 where years are missing.</summary>
    private static string Span(IReadOnlyList<int> years) =>
        years.Count > 1 && years[^1] - years[0] == years.Count - 1
            ? Texts.Say("attainment.years", ("from", $"{years[0]}"), ("to", $"{years[^1]}"))
            : Texts.Say("attainment.single-years", ("years", string.Join(Punctuation.Item, years)));

    private static string Unreported(int targets, IReadOnlyList<FollowUpRow> open)
    {
        var other = open.Count(row => row is { Instead: not null } or { Words: not null });
        var ending = (open.Count, other) switch
        {
            (0, _) => "",
            (_, 0) => "-unread",
            var (all, instead) when all == instead => "-other",
            _ => "-both",
        };
        return Texts.Say(
            "attainment.unreported" + ending,
            ("all", targets),
            ("open", open.Count),
            ("other", other),
            ("rest", open.Count - other)
        );
    }

    private static string Headline(IReadOnlyList<AttainmentRow> headline) =>
        headline.Count == 0
            ? Texts.Say("attainment.none-headline")
            : Texts.SayPart(
                "attainment.headline",
                ("met", Met(headline)),
                headline.Count
            );

    private static int Met(IReadOnlyList<AttainmentRow> rows) => rows.Count(row => row.IsMet);

    private static string Title(IReadOnlyList<AttainmentRow> judged)
    {
        if (judged.Count == 0)
            return Texts.Say("attainment.title-none");
        return judged.Select(row => row.Indicator.Code).Distinct().Count() == 1
            ? Texts.SayPart(
                "attainment.title-one",
                ("met", Met(judged)),
                judged.Count,
                ("indicator", judged[0].Indicator.InSentence)
            )
            : Texts.SayPart(
                "attainment.title",
                ("met", Met(judged)),
                judged.Count
            );
    }

    private static List<AttainmentRow> Judged(IEnumerable<AttainmentRow> rows) =>
        Attainment.OnePerIndicator(rows).Where(row => row.Verdict != Verdict.NotComparable).ToList();

    /// <summary>The indicator whose targets were missed most often by share, of those with three or more; null where another has as low
    /// a share, or one with two targets a lower one.</summary>
    private static string? Hardest(IReadOnlyList<AttainmentRow> headline)
    {
        var shares = Attainment.ByIndicator(headline).Where(row => row.Judged >= EnoughToBeHeld).OrderBy(row => row.Share).ToList();
        if (shares.Count < 2 || shares[0] is not { Missed: > 0, Judged: >= EnoughToBeNamed } hardest)
            return null;
        if (shares[1].Share == hardest.Share)
            return null;
        var indicator = headline.First(row => row.Indicator.Code == hardest.Code).Indicator.InSentence;
        return Texts.Say(
            "attainment.hardest",
            ("indicator", indicator),
            ("missed", hardest.Missed),
            ("all", hardest.Judged)
        );
    }

    private static TargetOutcomeRow Row(AttainmentRow row, string label, string? group) =>
        new(
            $"{label} {Attainment.VerdictWord(row)}",
            new Datum(row.Target.Value!.Value, ObservationText.Bounded(row.Target), ObservationText.Tip(row.Target)),
            new Datum(row.Outcome.Value!.Value, ObservationText.Outcome(row.Outcome), ObservationText.Tip(row.Outcome))
        )
        {
            Group = group,
            TargetUpper = row.Target.Upper,
        };
}
