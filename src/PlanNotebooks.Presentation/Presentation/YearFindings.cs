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
        Findings.Of(Course(rows) ?? Runs(rows), Differences(rows), Breaks(rows), Jumps(rows));

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

    private static string? Course(IReadOnlyList<YearRow> rows)
    {
        var run = YearParts.LongestRun(rows.Where(row => row.Growth?.Value is not null).ToList());
        if (run.Count < 3)
            return null;
        var told = run.Where(row => row.Growth!.Bound is Bound.Exact or Bound.About)
            .OrderBy(row => row.Growth!.Value)
            .ThenBy(row => row.Growth!.Bound)
            .ToList();
        var open = run.Except(told).Select(row => $"{row.Year}").ToList();
        return open.Count == 0
            ? Told(run, told)
            : Told(run, told) + Bilingual.Pick(" ", "") + Texts.Say("year.course-open", ("years", string.Join(Punctuation.Item, open)));
    }

    /// <summary>From the first year to the last, and the lowest and the highest rate of those that are no mere bounds.</summary>
    private static string Told(List<YearRow> run, List<YearRow> told)
    {
        var (slowest, fastest) = (told.FirstOrDefault(run[0]), told.LastOrDefault(run[0]));
        return Texts.Say(
            CourseKey(run, told),
            ("region", RegionNames.Of(run[0].Territory.RegionCode, run[0].Region)),
            ("indicator", run[0].Indicator.InSentence),
            ("first", ObservationText.Outcome(run[0].Growth!)),
            ("from", $"{run[0].Year}"),
            ("last", ObservationText.Outcome(run[^1].Growth!)),
            ("to", $"{run[^1].Year}"),
            ("low", ObservationText.Outcome(slowest.Growth!)),
            ("low-year", YearsOf(told, slowest)),
            ("high", ObservationText.Outcome(fastest.Growth!)),
            ("high-year", YearsOf(told, fastest))
        );
    }

    private static string CourseKey(List<YearRow> run, List<YearRow> told)
    {
        if (told.Count < 2)
            return "year.course-ends";
        var ends = new[] { run[0], run[^1] };
        var isBetween = told.Count == run.Count && ends.Contains(told[0]) && ends.Contains(told[^1]);
        return isBetween ? "year.course-between" : "year.course";
    }

    /// <summary>The years that give the same rate.</summary>
    private static string YearsOf(List<YearRow> told, YearRow one) =>
        string.Join(
            Punctuation.Item,
            told.Where(row => row.Growth!.Value == one.Growth!.Value).Select(row => row.Year).DefaultIfEmpty(one.Year).Order()
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
        var agreed = Texts.Say("year.differences", ("all", both.Count), ("fits", fits));
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
