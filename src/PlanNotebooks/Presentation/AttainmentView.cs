using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How targets held against later outcomes are told and drawn.</summary>
public static class AttainmentView
{
    private const int MostShares = 20;
    private const int MostNamed = 6;
    private const int MostGroups = 12;

    /// <summary>The findings: how many targets were met, or that the corpus holds no two consecutive reports of a region.</summary>
    public static Findings Findings(IReadOnlyList<AttainmentRow> rows)
    {
        if (rows.Count == 0)
            return Presentation.Findings.Of("Whether a target was met is told by the region's next report. These reports hold no two consecutive ones of a region with an indicator in common, so no target can be held against its outcome here.");
        if (rows.Any(row => row.Outcome.Origin == Origin.Statistics)) return OfficialFindings.Of(rows);
        var judged = Attainment.OnePerIndicator(rows).Where(row => row.Verdict != Verdict.NotComparable).ToList();
        var headline = judged.Where(row => row.Target.Headline).ToList();
        var open = rows.Count(row => row.Verdict == Verdict.NotComparable);
        return Presentation.Findings.Of(
            headline.Count == 0 ? "No headline target can be judged." : $"Of {Counting.Of(headline.Count, "headline target")} whose outcome a later report gives in the same terms, {Counting.Word(Met(headline))} {(Met(headline) == 1 ? "was" : "were")} met{Share(headline)}.",
            judged.Count == headline.Count ? null : $"Of {Counting.Of(judged.Count - headline.Count, "work target")}, {Counting.Word(Met(judged) - Met(headline))} {(Met(judged) - Met(headline) == 1 ? "was" : "were")}.",
            Hardest(headline),
            open == 0 ? null : $"{Counting.Sentence(Counting.Of(open, "target"))} cannot be compared: set in words, given in another unit or only as a bound, or of another territory.");
    }

    /// <summary>Which years of which regions can be followed from target to outcome, and how many headline targets have none; or that there are none.</summary>
    public static Findings Followed(Corpus corpus)
    {
        var years = FollowUp.Years(corpus);
        if (years.Count == 0) return Presentation.Findings.Of("These reports hold no two consecutive ones of a region, so that nothing can be said here.");
        var regions = years.GroupBy(year => year.RegionCode, StringComparer.Ordinal).Select(region => $"{RegionNames.Of(region.Key, null)} {Span(region.Select(year => year.Year).ToList())}").ToList();
        var (targets, open, work) = (FollowUp.HeadlineTargets(corpus), FollowUp.Unreported(corpus), FollowUp.WorkTargets(corpus));
        return Presentation.Findings.Of(
            regions.Count <= MostNamed ? $"Targets can be followed to their outcomes for {Counting.List(regions)}." : $"{Counting.Of(years.Count, "year")} of {regions.Count} regions can be followed from target to outcome.",
            $"Of {Counting.Of(targets, "headline target")} in numbers, {Counting.Word(open.Count)} {(open.Count == 1 ? "has" : "have")} no outcome in the same terms{Instead(open)}.",
            work == 0 ? null : $"Of {Counting.Of(work, "work target")} with an indicator's code, {Counting.Word(FollowUp.Unreported(corpus, headline: false).Count)} have no such outcome.");
    }

    /// <summary>Headline growth targets beside the outcomes that the next report gives: a group for each region and year, or where they are many one indicator, a group for each region, and where these are many too, a ranking.</summary>
    public static TargetOutcomeChart Chart(IReadOnlyList<AttainmentRow> rows)
    {
        var known = rows.Where(row => row is { Target: { Headline: true, Value: not null, Measure: Measure.Growth }, Stretch: false, Verdict: not Verdict.NotComparable }).ToList();
        var ofReports = known.Where(row => row.Target.Origin == Origin.Report).ToList();
        var judged = ofReports.Count > 0 ? ofReports : known;
        var shown = ChartRows.Of(judged, row => row.Indicator, row => row.Indicator.Desired == Desired.Less ? -row.Gap!.Value.Value : row.Gap!.Value.Value);
        return new TargetOutcomeChart
        {
            Title = Title(shown.All),
            Subtitle = $"Growth in % 增速: the target for a year beside that year's outcome{shown.Note}{Estimates.Note(shown.Rows.Select(row => row.Outcome))}",
            Source = Sources.Of(shown.Rows.SelectMany(row => new[] { row.Target, row.Outcome })),
            Rows = shown.Ranked && shown.Rows.Select(row => row.Target.RegionCode).Distinct().Count() > MostGroups
                ? shown.Rows.Select(row => Row(row, $"{RegionNames.Of(row.Target.RegionCode, row.Region)} {row.Year}", null)).ToList()
                : shown.Rows.OrderBy(row => row.Target.RegionCode, StringComparer.Ordinal).ThenBy(row => row.Year)
                    .Select(row => Row(row, shown.Ranked ? $"{row.Year}" : row.Indicator.Heading, RegionNames.Of(row.Target.RegionCode, row.Region) + (shown.Ranked ? "" : $" {row.Year}"))).ToList(),
        };
    }

    /// <summary>The share of targets met, a bar each; the best and the worst where they are many.</summary>
    /// <param name="shares">The shares, by indicator or by region.</param>
    /// <param name="what">What a bar is: indicator, region.</param>
    public static BarChart Shares(IReadOnlyList<AttainmentShare> shares, string what)
    {
        var judged = shares.Where(row => row.Share is not null).OrderByDescending(row => row.Share).ThenByDescending(row => row.Met).ToList();
        IReadOnlyList<AttainmentShare> shown = judged.Count <= MostShares ? judged : [.. judged.Take(MostShares / 2), .. judged.TakeLast(MostShares / 2)];
        var full = judged.Count(row => row.Missed == 0);
        return new BarChart
        {
            Title = judged.Count == 0 ? "No target can be judged" : $"{Counting.Sentence(Counting.Of(full, what))} of {Counting.Word(judged.Count)} met every target that can be judged",
            Subtitle = "Share of targets met in % 目标完成率, with how many of how many" + (shown.Count < judged.Count ? $". Of {judged.Count} {what}s, the {MostShares / 2} with the highest and the lowest shares; the table has all" : ""),
            Series = ["Share met 完成率"],
            Categories = shown.Select(row => new BarCategory(row.Name, [new Datum(row.Share!.Value, $"{Amounts.Of(row.Share!.Value, "%")} ({row.Met} of {row.Met + row.Missed})")])).ToList(),
        };
    }

    /// <summary>2013 to 2016; 2013, 2015 where years are missing.</summary>
    private static string Span(IReadOnlyList<int> years) => years.Count > 1 && years[^1] - years[0] == years.Count - 1 ? $"{years[0]} to {years[^1]}" : string.Join(", ", years);

    private static string Instead(IReadOnlyList<FollowUpRow> open)
    {
        var other = open.Count(row => row.Instead is not null);
        return open.Count == 0 ? "" : other == 0 ? ", and nothing else was read of them" : other == open.Count ? ": the next report gives another measure" : $": for {Counting.Word(other)} the next report gives another measure, of {Counting.Word(open.Count - other)} nothing was read";
    }

    private static int Met(IReadOnlyList<AttainmentRow> rows) => rows.Count(row => row.Verdict == Verdict.Met);

    private static string Share(IReadOnlyList<AttainmentRow> judged) => judged.Count < 5 ? "" : $" ({Amounts.Of(decimal.Round(100m * Met(judged) / judged.Count, MidpointRounding.AwayFromZero), "%")})";

    private static string Title(IReadOnlyList<AttainmentRow> judged)
    {
        if (judged.Count == 0) return "No headline growth target can be held against its outcome";
        var what = judged.Select(row => row.Indicator.Code).Distinct().Count() == 1 ? $"targets for {judged[0].Indicator.InSentence}" : "headline growth targets";
        return $"{Counting.Sentence(Counting.Word(Met(judged)))} of {Counting.Word(judged.Count)} {what} {(Met(judged) == 1 ? "was" : "were")} met";
    }

    /// <summary>The indicator whose targets were missed most often, of those with three or more.</summary>
    private static string? Hardest(IReadOnlyList<AttainmentRow> headline)
    {
        var shares = Attainment.ByIndicator(headline).Where(row => row.Met + row.Missed > 2).ToList();
        if (shares.Count < 2 || shares.MinBy(row => row.Share) is not { Missed: > 0 } hardest) return null;
        return $"The targets most often missed are those for {headline.First(row => row.Indicator.Code == hardest.Code).Indicator.InSentence}: {Counting.Word(hardest.Missed)} of {Counting.Word(hardest.Met + hardest.Missed)}.";
    }

    private static TargetOutcomeRow Row(AttainmentRow row, string label, string? group) => new(
        label + (row.Verdict == Verdict.Met ? " ✓ met 完成" : " ✗ missed 未完成"),
        new Datum(row.Target.Value!.Value, ObservationText.Bounded(row.Target), ObservationText.Tip(row.Target)),
        new Datum(row.Outcome.Value!.Value, ObservationText.Outcome(row.Outcome), ObservationText.Tip(row.Outcome)))
    {
        Group = group,
        TargetUpper = row.Target.Upper,
    };
}
