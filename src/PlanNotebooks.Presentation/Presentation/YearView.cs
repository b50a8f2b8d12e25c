using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How indicators over the years are told and drawn.</summary>
public static class YearView
{
    private const int MostLines = 4;
    private const int MostLevels = 3;
    private const int MostRegions = 8;

    /// <summary>Levels this many times apart do not share an axis.</summary>
    private const decimal FarApart = 20;

    /// <summary>The findings: which series run over several years, where they break, and what levels imply.</summary>
    public static Findings Findings(IReadOnlyList<YearRow> rows) =>
        Presentation.Findings.Of(Course(rows) ?? Runs(rows), Differences(rows), Breaks(rows));

    /// <summary>What became of figures that several reports give.</summary>
    public static Findings Findings(IReadOnlyList<RestatementRow> rows)
    {
        if (rows.Count == 0)
            return Presentation.Findings.Of(Texts.Say("year.revised-none"));
        var revised = rows.Where(row => row.Kind == Restatement.Revised).ToList();
        var estimates = rows.Count(row => row.Earlier.Status == Status.Estimate);
        var same = rows.Count(row => row.Kind is Restatement.Same or Restatement.Rounded);
        var key = rows.Any(row => row.Kind is Restatement.Renamed or Restatement.Territory)
            ? "year.revised-rest"
            : "year.revised";
        return Presentation.Findings.Of(
            Texts.Say(key, ("all", rows.Count), ("revised", revised.Count), ("same", same)),
            estimates == 0 ? null : Texts.Say("year.estimates", ("count", estimates))
        );
    }

    /// <summary>The regions, those with the longest series first, and of those the largest economies.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<string> Regions(IReadOnlyList<YearRow> rows, int most) =>
        rows.GroupBy(row => row.Territory.RegionCode, StringComparer.Ordinal)
            .OrderByDescending(region =>
                region.GroupBy(row => (row.Indicator.Code, row.Territory)).Max(series => series.Count())
            )
            .ThenByDescending(region => region.Count())
            .ThenByDescending(region =>
                region.Where(row => row.Indicator.Code == "gdp").OrderBy(row => row.Year).LastOrDefault()?.Level?.Value
            )
            .ThenBy(region => region.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(region => region.Key)
            .ToList();

    /// <summary>Whether a chart joins any two years: one that does not is worth drawing only where there is nothing else.</summary>
    public static bool HasLine(SeriesChart chart) =>
        chart.Series.Any(series => series.Segments.Any(segment => segment.Points.Count > 1));

    /// <summary>What the figures for some regions leave out, or nothing.</summary>
    public static Findings LeftOut(IReadOnlyList<YearRow> rows, IReadOnlyList<string> shown)
    {
        var all = rows.Select(row => row.Territory.RegionCode).Distinct().Count();
        return Presentation.Findings.Of(
            all <= shown.Count ? null : Texts.Say("year.left-out", ("shown", shown.Count), ("all", all))
        );
    }

    /// <summary>Published growth of one indicator, a line for each region; those with the longest series where they are many.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart Across(IReadOnlyList<YearRow> rows, string indicator = "gdp")
    {
        var known = rows.Where(row => row.Indicator.Code == indicator && row.Growth?.Value is not null).ToList();
        var series = known
            .GroupBy(row => row.Territory)
            .Where(part => part.Count() > 1)
            .Select(part => part.Key.RegionCode)
            .ToHashSet(StringComparer.Ordinal);
        var codes = Regions(
            known.Where(row => series.Count == 0 || series.Contains(row.Territory.RegionCode)).ToList(),
            MostRegions
        );
        var shown = known.Where(row => codes.Contains(row.Territory.RegionCode)).ToList();
        var all = known.Select(row => row.Territory.RegionCode).Distinct().Count();
        return new SeriesChart
        {
            Title = AcrossTitle(known),
            Subtitle =
                $"{Texts.Say("year.across-subtitle", ("basis", BasisOf(known)))}{(all > codes.Count ? Texts.Say("year.across-drawn", ("shown", codes.Count), ("all", all)) : "")}{Estimates.Note(shown.Select(row => row.Growth!))}",
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes
                .SelectMany(code =>
                    Series(
                        RegionNames.Of(code, null),
                        shown.Where(row => row.Territory.RegionCode == code).ToList(),
                        row => Point(row.Year, row.Growth!)
                    )
                )
                .ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    /// <summary>Published growth of some indicators of one region, a line each; a change of territory is drawn as a break.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, the four with the longest series.</param>
    public static SeriesChart Growth(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        params IReadOnlyList<string> indicators
    )
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Growth?.Value is not null).ToList();
        var codes = indicators.Count > 0 ? indicators : Longest(known).Take(MostLines).ToList();
        var shown = known.Where(row => codes.Contains(row.Indicator.Code)).ToList();
        return new SeriesChart
        {
            Title = GrowthTitle(shown, regionCode),
            Subtitle =
                $"{Texts.Say("year.growth-subtitle", ("basis", BasisOf(shown)))}{Estimates.Note(shown.Select(row => row.Growth!))}",
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes.SelectMany(code => Of(shown, code)).ToList(),
            Breaks = BreaksOf(shown),
        };

        static IEnumerable<YearSeries> Of(IReadOnlyList<YearRow> shown, string code)
        {
            var series = shown.Where(row => row.Indicator.Code == code).ToList();
            return series.Count == 0
                ? []
                : Series(WithReal(series[0].Indicator.Heading, series), series, row => Point(row.Year, row.Growth!));
        }
    }

    /// <summary>Published levels of some indicators of one region, with the levels of the year before that level and growth
    /// imply.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, up to three with the longest series that are not real,
    /// share a unit and can share an axis.</param>
    public static SeriesChart Levels(
        IReadOnlyList<YearRow> rows,
        string regionCode,
        params IReadOnlyList<string> indicators
    )
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Level?.Value is not null).ToList();
        var codes =
            indicators.Count > 0
                ? indicators
                : OnOneAxis(known.Where(row => row.Indicator.Basis == GrowthBasis.Nominal).ToList());
        var shown = known
            .Where(row =>
                codes.Contains(row.Indicator.Code)
                && row.Level!.Unit == known.First(one => codes[0] == one.Indicator.Code).Level!.Unit
            )
            .ToList();
        return new SeriesChart
        {
            Title =
                shown.Count == 0
                    ? Texts.Say("year.levels-none", ("region", NameOf(shown, regionCode)))
                    : LevelsTitle(shown, regionCode),
            Subtitle = $"{Texts.Say("year.levels-subtitle")}{Estimates.Note(shown.Select(row => row.Level!))}",
            Source = Sources.Of(shown.Select(row => row.Level!)),
            Unit = shown.FirstOrDefault()?.Level?.Unit,
            Series = codes
                .SelectMany(code => WithImplied(shown.Where(row => row.Indicator.Code == code).ToList()))
                .ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    /// <summary>Target and outcome of one indicator of one region over the years, in one picture; each breaks where the territory
    /// does.</summary>
    /// <param name="corpus">The corpus, with the official figures beside its reports.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart TargetAndOutcome(Corpus corpus, string regionCode, string indicator = "gdp") =>
        TargetSeries.Chart(corpus, regionCode, indicator);

    /// <summary>Which rates of a series are real, behind its name: all, some years, or none.</summary>
    private static string WithReal(string name, IReadOnlyList<YearRow> series)
    {
        var real = series.Where(row => row.Growth!.Basis == GrowthBasis.Real).Select(row => row.Year).Order().ToList();
        if (real.Count == 0)
            return name;
        return real.Count == series.Count
            ? Texts.Say("year.real-all", ("name", name))
            : Texts.Say("year.real-some", ("name", name), ("years", string.Join(", ", real)));
    }

    private static IEnumerable<string> Longest(IReadOnlyList<YearRow> rows) =>
        rows.GroupBy(row => row.Indicator.Code)
            .OrderByDescending(series => series.GroupBy(row => row.Territory).Max(part => part.Count()))
            .ThenByDescending(series => series.Key == "gdp")
            .ThenByDescending(series => series.First().Indicator.Basis is not null)
            .ThenByDescending(series => series.Count())
            .ThenByDescending(series =>
                series.Count(row => row.Growth?.Headline == true || row.Level?.Headline == true)
            )
            .Select(series => series.Key);

    private static List<string> OnOneAxis(IReadOnlyList<YearRow> rows)
    {
        var codes = Longest(rows).ToList();
        if (codes.Count == 0)
            return codes;
        var first = Largest(codes[0]);
        return codes
            .Where(code =>
                UnitOf(code) == UnitOf(codes[0])
                && Largest(code) * FarApart >= first
                && Largest(code) <= first * FarApart
            )
            .Take(MostLevels)
            .ToList();

        decimal Largest(string code) =>
            rows.Where(row => row.Indicator.Code == code).Max(row => Math.Abs(row.Level!.Value!.Value));
        string? UnitOf(string code) => rows.First(row => row.Indicator.Code == code).Level!.Unit;
    }

    private static string NameOf(IReadOnlyList<YearRow> rows, string regionCode) =>
        RegionNames.Of(regionCode, rows.FirstOrDefault()?.Region);

    private static string BasisOf(IReadOnlyList<YearRow> rows)
    {
        var real = rows.Any(row => row.Growth!.Basis == GrowthBasis.Real);
        var other = rows.Any(row => row.Growth!.Basis == GrowthBasis.Nominal);
        return (real, other) switch
        {
            (true, true) => Texts.Say("year.basis-both"),
            (true, false) => Texts.Say("year.basis-real"),
            (false, true) => Texts.Say("year.basis-nominal"),
            _ => "",
        };
    }

    private static string AcrossTitle(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0)
            return Texts.Say("year.across-none");
        var name = rows[0].Indicator.InSentence;
        var runs = rows.GroupBy(row => row.Territory)
            .Select(run => run.OrderBy(row => row.Year).ToList())
            .Where(run => run.Count > 1)
            .ToList();
        if (runs.Count == 0)
            return Texts.Say("year.across-alone", ("indicator", name));
        var slower = runs.Count(run => run[^1].Growth!.Value < run[0].Growth!.Value);
        return runs.Count == 1
            ? FromTo(
                "year.across-one",
                RegionNames.Of(runs[0][0].Territory.RegionCode, null),
                runs[0][0],
                runs[0][^1],
                row => row.Growth!
            )
            : Texts.Say("year.across", ("indicator", name), ("slower", slower), ("all", runs.Count));
    }

    /// <summary>What the first series does from its first year to its last, on one territory.</summary>
    private static string GrowthTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = LongestRun(shown);
        if (run.Count < 2)
            return Texts.Say("year.growth-alone", ("region", NameOf(shown, regionCode)));
        var (first, last) = (run[0], run[^1]);
        return FromTo("year.across-one", NameOf(shown, regionCode), first, last, row => row.Growth!);
    }

    private static string LevelsTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = LongestRun(shown);
        if (run.Count < 2)
            return Texts.Say("year.levels-alone", ("region", NameOf(shown, regionCode)));
        var (first, last) = (run[0], run[^1]);
        return FromTo("year.levels", NameOf(shown, regionCode), first, last, row => row.Level!);
    }

    private static List<YearRow> LongestRun(IReadOnlyList<YearRow> rows) =>
        rows.GroupBy(row => (row.Indicator.Code, row.Territory))
            .OrderByDescending(run => run.Count())
            .ThenByDescending(run => run.Key.Code == "gdp")
            .Select(run => run.OrderBy(row => row.Year).ToList())
            .FirstOrDefault()
        ?? [];

    private static YearPoint Point(int year, Observation value) =>
        new(year, new Datum(value.Value!.Value, ObservationText.Outcome(value), ObservationText.Tip(value)));

    private static IEnumerable<YearSeries> Series(
        string name,
        IReadOnlyList<YearRow> rows,
        Func<YearRow, YearPoint> point
    ) =>
        rows.Count == 0
            ? []
            :
            [
                new YearSeries(
                    name,
                    rows.GroupBy(row => row.Territory)
                        .Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(point).ToList()))
                        .ToList()
                ),
            ];

    private static IEnumerable<YearSeries> WithImplied(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var segments = rows.GroupBy(row => row.Territory)
            .Select(part => new SeriesSegment(
                part.OrderBy(row => row.Year).Select(row => Point(row.Year, row.Level!)).ToList()
            ));
        var implied = rows.Where(row => row.ImpliedLevelBefore is not null && row.Explanation != Explanation.Same)
            .Select(row => new SeriesSegment(
                [
                    new(
                        row.Year - 1,
                        new Datum(
                            row.ImpliedLevelBefore!.Value,
                            Amounts.Of(row.ImpliedLevelBefore.Value, row.Level!.Unit),
                            ObservationText.Tip(row.Growth!)
                        )
                    ),
                    Point(row.Year, row.Level),
                ],
                Implied: true
            ));
        return [new YearSeries(rows[0].Indicator.Heading, [.. segments, .. implied])];
    }

    /// <summary>Where lines break: before the first drawn year of the newer territory, which a report given after a merger may put
    /// before the year of the merger itself.</summary>
    private static List<SeriesBreak> BreaksOf(IReadOnlyList<YearRow> rows) =>
        rows.Where(row => row.BrokenFrom is not null && rows.Any(other => IsElsewhere(row, other)))
            .GroupBy(row => row.BrokenFrom!)
            .Select(group => BreakOf(group.Key, group.Min(row => row.Year)))
            .ToList();

    private static SeriesBreak BreakOf(TerritoryChange change, int firstYear)
    {
        var note = Bilingual.Pick(change.English, change.Chinese);
        return firstYear < change.Year
            ? new SeriesBreak(firstYear, FormattableString.Invariant($"{note} ({change.Year})"))
            : new SeriesBreak(change.Year, note);
    }

    /// <summary>Whether a row is of the same region as another, and of another territory.</summary>
    private static bool IsElsewhere(YearRow row, YearRow other) =>
        other.Territory.RegionCode == row.Territory.RegionCode && other.Territory != row.Territory;

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
        var run = LongestRun(rows.Where(row => row.Growth?.Value is not null).ToList());
        return run.Count < 3
            ? null
            : FromTo(
                "year.course",
                RegionNames.Of(run[0].Territory.RegionCode, run[0].Region),
                run[0],
                run[^1],
                row => row.Growth!
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
            ("published", ObservationText.Value(widest.Growth!)),
            ("implied", Amounts.Of(widest.ImpliedGrowth!.Value, "%", signed: true))
        );

    /// <summary>A sentence of what a value was in one year and in a later one.</summary>
    private static string FromTo(
        string key,
        string region,
        YearRow first,
        YearRow last,
        Func<YearRow, Observation> value
    ) =>
        Texts.Say(
            key,
            ("region", region),
            ("indicator", first.Indicator.InSentence),
            ("first", ObservationText.Value(value(first))),
            ("from", $"{first.Year}"),
            ("last", ObservationText.Value(value(last))),
            ("to", $"{last.Year}")
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
