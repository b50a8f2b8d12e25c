using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>What is told first of years: how a series went, what levels imply, what was restated, where series break.</summary>
internal static class YearFindings
{
    /// <summary>Of indicators over the years.</summary>
    public static Findings Of(IReadOnlyList<YearRow> rows) =>
        Findings.Of([.. Course(rows), Differences(rows), Breaks(rows), Jumps(rows)]);

    /// <summary>What became of figures that several reports give.</summary>
    public static Findings Of(IReadOnlyList<RestatementRow> rows)
    {
        if (rows.Count == 0)
            return Findings.Of(Texts.Say("year.revised-none"));
        var revised = rows.Where(row => row.Kind == Restatement.Revised).ToList();
        var estimates = rows.Count(row => row.Earlier.Status == Status.Estimate);
        return Findings.Of(
            revised.Count == 0 ? Texts.Say("year.unrevised", ("all", rows.Count)) : Revised(rows.Count, revised),
            estimates == 0 ? null : Texts.Say("year.estimates", ("count", estimates))
        );
    }

    /// <summary>How many figures were revised, and the widest revision: of a level where one was revised, since a percentage of it and
    /// a point of a rate cannot be compared.</summary>
    private static string Revised(int all, IReadOnlyList<RestatementRow> revised)
    {
        var widest = revised.OrderBy(row => row.Measure != Measure.Level).ThenByDescending(row => Math.Abs(row.Gap?.Value ?? 0)).First();
        return Texts.Say(
            "year.revised",
            ("all", all),
            ("revised", revised.Count),
            ("region", RegionNames.Of(widest.Earlier.RegionCode, widest.Region)),
            ("indicator", widest.Indicator.InSentence),
            ("year", $"{widest.Year}"),
            ("first", ObservationText.Outcome(widest.Earlier)),
            ("later", ObservationText.Outcome(widest.Later)),
            ("gap", $"{widest.Gap}")
        );
    }

    private static string? Runs(IReadOnlyList<YearRow> rows)
    {
        var runs = rows.GroupBy(row => (row.Territory, row.Indicator.Code)).ToList();
        var longest = runs.Count == 0 ? 0 : runs.Max(run => run.Count());
        if (runs.Count == 0)
            return Texts.Say("year.none");
        if (longest < 2)
            return Texts.Say("year.alone");
        return Texts.Say("year.runs", ("count", runs.Count(run => run.Count() > 1)), ("longest", longest));
    }

    /// <summary>How the longest series went, its ends first; of short ones only how many there are.</summary>
    private static string?[] Course(IReadOnlyList<YearRow> rows)
    {
        var run = YearParts.LongestRun(rows.Where(row => row.Growth?.Value is not null).ToList());
        return run.Count < 3 ? [Runs(rows)] : [Ends(run), Extremes(run), Open(run)];
    }

    private static string Ends(IReadOnlyList<YearRow> run) =>
        Texts.Say(
            "year.course",
            ("region", RegionNames.Of(run[0].Territory.RegionCode, run[0].Region)),
            ("indicator", run[0].Indicator.InSentence),
            ("first", ObservationText.Outcome(run[0].Growth!)),
            ("from", $"{run[0].Year}"),
            ("last", ObservationText.Outcome(run[^1].Growth!)),
            ("to", $"{run[^1].Year}")
        );

    /// <summary>The slowest and the fastest of the years that give more than a bound; null where these are the ends.</summary>
    private static string? Extremes(IReadOnlyList<YearRow> run)
    {
        var told = Told(run);
        YearRow[] ends = [run[0], run[^1]];
        if (told.Count < 2 || (ends.Contains(told[0]) && ends.Contains(told[^1])))
            return null;
        return Texts.Say(
            "year.course-ends",
            ("low", ObservationText.Outcome(told[0].Growth!)),
            ("low-year", YearsOf(told, told[0])),
            ("high", ObservationText.Outcome(told[^1].Growth!)),
            ("high-year", YearsOf(told, told[^1]))
        );
    }

    /// <summary>Which years give only a bound, so that none of them is the slowest or the fastest; null where none does.</summary>
    private static string? Open(IReadOnlyList<YearRow> run)
    {
        var open = run.Except(Told(run)).Select(row => $"{row.Year}").ToList();
        return open.Count == 0 ? null : Texts.Say("year.course-open", ("years", string.Join(Punctuation.Item, open)));
    }

    /// <summary>The years whose rate is more than a bound, the slowest first.</summary>
    private static List<YearRow> Told(IReadOnlyList<YearRow> run) =>
        [
            .. run.Where(row => row.Growth!.Bound is Bound.Exact or Bound.About)
                .OrderBy(row => row.Growth!.Value)
                .ThenBy(row => row.Growth!.Bound),
        ];

    /// <summary>The years that give the same rate.</summary>
    private static string YearsOf(List<YearRow> told, YearRow one) =>
        string.Join(
            Punctuation.Item,
            told.Where(row => row.Growth!.Value == one.Growth!.Value).Select(row => row.Year).Order()
        );

    /// <summary>How many levels jump by half or more without a printed rate; null where none does.</summary>
    private static string? Jumps(IReadOnlyList<YearRow> rows)
    {
        var jumps = rows.Where(row => row.Jump is not null).ToList();
        if (jumps.Count == 0)
            return null;
        var widest = jumps.MaxBy(row => Math.Abs(row.Jump!.Value))!;
        return Texts.Say(
            "year.jumps",
            ("count", jumps.Count),
            ("region", RegionNames.Of(widest.Territory.RegionCode, widest.Region)),
            ("indicator", widest.Indicator.InSentence),
            ("year", $"{widest.Year}"),
            ("jump", Amounts.Of(widest.Jump!.Value, "%", signed: true))
        );
    }

    private static string? Differences(IReadOnlyList<YearRow> rows)
    {
        var both = rows.Where(row => row.Difference is not null && row.Explanation is not null).ToList();
        if (both.Count == 0)
            return null;
        var fits = both.Count(row => row.Explanation is Explanation.Same or Explanation.Rounding);
        var open = both.Count(row => row.Explanation == Explanation.Unexplained);
        var agreed = Texts.SayPart(
            "year.differences",
            ("fits", fits),
            both.Count
        );
        var widest = both.Where(row => row.Explanation == Explanation.Unexplained)
            .MaxBy(row => Math.Abs(row.Difference!.Value));
        return widest is null ? agreed : agreed + Bilingual.Pick(" ", "") + Unexplained(open, widest);
    }

    private static string Unexplained(int open, YearRow widest) =>
        Texts.Say(
            "year.unexplained",
            ("open", open),
            ("region", RegionNames.Of(widest.Territory.RegionCode, widest.Region)),
            ("indicator", widest.Indicator.InSentence),
            ("year", $"{widest.Year}"),
            ("published", ObservationText.Outcome(widest.Growth!)),
            ("implied", Amounts.Of(widest.ImpliedGrowth!.Value, "%", signed: true))
        );

    private static string? Breaks(IReadOnlyList<YearRow> rows)
    {
        var broken = rows.Where(row => row.BrokenFrom is not null).ToList();
        if (broken.Count == 0)
            return null;
        var change = broken[0].BrokenFrom!;
        return Texts.Say(
            "year.break",
            ("region", RegionNames.Of(change.RegionCode, broken[0].Region)),
            ("year", $"{change.Year}"),
            ("change", Bilingual.Pick(change.English, change.Chinese)),
            ("count", broken.Count(row => row.BrokenFrom == change))
        );
    }
}
