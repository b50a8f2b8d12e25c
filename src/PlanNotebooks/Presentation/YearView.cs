using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
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
    public static Findings Findings(IReadOnlyList<YearRow> rows) => Presentation.Findings.Of(Course(rows) ?? Runs(rows), Differences(rows), Breaks(rows));

    /// <summary>What became of figures that several reports give.</summary>
    public static Findings Findings(IReadOnlyList<RestatementRow> rows)
    {
        if (rows.Count == 0) return Presentation.Findings.Of("No figure stands in reports of two different years here, so nothing can be said of how estimates were revised.");
        var revised = rows.Where(row => row.Kind == Restatement.Revised).ToList();
        var estimates = rows.Count(row => row.Earlier.Status == Status.Estimate);
        return Presentation.Findings.Of(
            $"{Counting.Sentence(Counting.Of(rows.Count, "figure"))} {(rows.Count == 1 ? "is" : "are")} given again by a later report: {Counting.Word(revised.Count)} {(revised.Count == 1 ? "was" : "were")} revised, {Counting.Word(rows.Count(row => row.Kind is Restatement.Same or Restatement.Rounded))} stayed as before{(rows.Any(row => row.Kind is Restatement.Renamed or Restatement.Territory) ? ", the rest differ in name or territory" : "")}.",
            estimates == 0 ? null : $"{Counting.Sentence(Counting.Of(estimates, "first figure"))} {(estimates == 1 ? "was" : "were")} an estimate 预计.");
    }

    /// <summary>The regions, those with the longest series first, and of those the largest economies.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<string> Regions(IReadOnlyList<YearRow> rows, int most) => rows.GroupBy(row => row.Territory.RegionCode, StringComparer.Ordinal)
        .OrderByDescending(region => region.GroupBy(row => (row.Indicator.Code, row.Territory)).Max(series => series.Count())).ThenByDescending(region => region.Count()).ThenByDescending(region => region.Where(row => row.Indicator.Code == "gdp").OrderBy(row => row.Year).LastOrDefault()?.Level?.Value).ThenBy(region => region.Key, StringComparer.Ordinal)
        .Take(most).Select(region => region.Key).ToList();

    /// <summary>Whether a chart joins any two years: one that does not is worth drawing only where there is nothing else.</summary>
    public static bool HasLine(SeriesChart chart) => chart.Series.Any(series => series.Segments.Any(segment => segment.Points.Count > 1));

    /// <summary>What the figures for some regions leave out, or nothing.</summary>
    public static Findings LeftOut(IReadOnlyList<YearRow> rows, IReadOnlyList<string> shown)
    {
        var all = rows.Select(row => row.Territory.RegionCode).Distinct().Count();
        return Presentation.Findings.Of(all <= shown.Count ? null : $"Drawn {(shown.Count == 1 ? "is" : "are")} the {Counting.Of(shown.Count, "region")} with the longest series, of {Counting.Word(all)}; the tables hold all.");
    }

    /// <summary>Published growth of one indicator, a line for each region; those with the longest series where they are many.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart Across(IReadOnlyList<YearRow> rows, string indicator = "gdp")
    {
        var known = rows.Where(row => row.Indicator.Code == indicator && row.Growth?.Value is not null).ToList();
        var series = known.GroupBy(row => row.Territory).Where(part => part.Count() > 1).Select(part => part.Key.RegionCode).ToHashSet(StringComparer.Ordinal);
        var codes = Regions(known.Where(row => series.Count == 0 || series.Contains(row.Territory.RegionCode)).ToList(), MostRegions);
        var shown = known.Where(row => codes.Contains(row.Territory.RegionCode)).ToList();
        var all = known.Select(row => row.Territory.RegionCode).Distinct().Count();
        return new SeriesChart
        {
            Title = AcrossTitle(known),
            Subtitle = $"Published growth in % 公布增速{BasisOf(known)}{(all > codes.Count ? $". Drawn: {Counting.Word(codes.Count)} of {Counting.Of(all, "region")}, with the longest series and of those the largest; the others are in the table" : "")}{Estimates.Note(shown.Select(row => row.Growth!))}",
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes.SelectMany(code => Series(RegionNames.Of(code, null), shown.Where(row => row.Territory.RegionCode == code).ToList(), row => Point(row.Year, row.Growth!))).ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    /// <summary>Published growth of some indicators of one region, a line each; a change of territory is drawn as a break.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, the four with the longest series.</param>
    public static SeriesChart Growth(IReadOnlyList<YearRow> rows, string regionCode, params IReadOnlyList<string> indicators)
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Growth?.Value is not null).ToList();
        var codes = indicators.Count > 0 ? indicators : Longest(known).Take(MostLines).ToList();
        var shown = known.Where(row => codes.Contains(row.Indicator.Code)).ToList();
        return new SeriesChart
        {
            Title = GrowthTitle(shown, regionCode),
            Subtitle = $"Growth in % 公布增速{BasisOf(shown)}{Estimates.Note(shown.Select(row => row.Growth!))}",
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes.SelectMany(code => Of(shown, code)).ToList(),
            Breaks = BreaksOf(shown),
        };

        static IEnumerable<YearSeries> Of(IReadOnlyList<YearRow> shown, string code)
        {
            var series = shown.Where(row => row.Indicator.Code == code).ToList();
            return series.Count == 0 ? [] : Series(series[0].Indicator.Heading + RealIn(series), series, row => Point(row.Year, row.Growth!));
        }
    }

    /// <summary>Published levels of some indicators of one region, with the levels of the year before that level and growth imply.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicators">The indicators' codes; where none is named, up to three with the longest series that are not real, share a unit and can share an axis.</param>
    public static SeriesChart Levels(IReadOnlyList<YearRow> rows, string regionCode, params IReadOnlyList<string> indicators)
    {
        var known = rows.Where(row => row.Territory.RegionCode == regionCode && row.Level?.Value is not null).ToList();
        var codes = indicators.Count > 0 ? indicators : OnOneAxis(known.Where(row => row.Indicator.Basis == GrowthBasis.Nominal).ToList());
        var shown = known.Where(row => codes.Contains(row.Indicator.Code) && row.Level!.Unit == known.First(one => codes[0] == one.Indicator.Code).Level!.Unit).ToList();
        return new SeriesChart
        {
            Title = shown.Count == 0 ? $"{NameOf(shown, regionCode)}: no level of a nominal indicator is published" : LevelsTitle(shown, regionCode),
            Subtitle = $"Nominal indicators only 仅名义指标; implied level of the year before = level ÷ (1 + published growth){Estimates.Note(shown.Select(row => row.Level!))}",
            Source = Sources.Of(shown.Select(row => row.Level!)),
            Unit = shown.FirstOrDefault()?.Level?.Unit,
            Series = codes.SelectMany(code => WithImplied(shown.Where(row => row.Indicator.Code == code).ToList())).ToList(),
            Breaks = BreaksOf(shown),
        };
    }

    /// <summary>Target and outcome of one indicator of one region over the years, in one picture; each breaks where the territory does.</summary>
    /// <param name="corpus">The corpus, with the official figures beside its reports.</param>
    /// <param name="regionCode">The region.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart TargetAndOutcome(Corpus corpus, string regionCode, string indicator = "gdp") => TargetSeries.Chart(corpus, regionCode, indicator);

    /// <summary>Which rates of a series are real, behind its name: all, some years, or none.</summary>
    private static string RealIn(IReadOnlyList<YearRow> series)
    {
        var real = series.Where(row => row.Growth!.Basis == GrowthBasis.Real).Select(row => row.Year).Order().ToList();
        return real.Count == 0 ? "" : real.Count == series.Count ? " (real)" : $" (real in {string.Join(", ", real)})";
    }

    private static IEnumerable<string> Longest(IReadOnlyList<YearRow> rows) => rows.GroupBy(row => row.Indicator.Code)
        .OrderByDescending(series => series.GroupBy(row => row.Territory).Max(part => part.Count())).ThenByDescending(series => series.Key == "gdp").ThenByDescending(series => series.First().Indicator.Basis is not null).ThenByDescending(series => series.Count())
        .ThenByDescending(series => series.Count(row => row.Growth?.Headline == true || row.Level?.Headline == true)).Select(series => series.Key);

    private static List<string> OnOneAxis(IReadOnlyList<YearRow> rows)
    {
        var codes = Longest(rows).ToList();
        if (codes.Count == 0) return codes;
        var first = Largest(codes[0]);
        return codes.Where(code => UnitOf(code) == UnitOf(codes[0]) && Largest(code) * FarApart >= first && Largest(code) <= first * FarApart).Take(MostLevels).ToList();

        decimal Largest(string code) => rows.Where(row => row.Indicator.Code == code).Max(row => Math.Abs(row.Level!.Value!.Value));
        string? UnitOf(string code) => rows.First(row => row.Indicator.Code == code).Level!.Unit;
    }

    private static string NameOf(IReadOnlyList<YearRow> rows, string regionCode) => RegionNames.Of(regionCode, rows.FirstOrDefault()?.Region);

    private static string BasisOf(IReadOnlyList<YearRow> rows)
    {
        var real = rows.Any(row => row.Growth!.Basis == GrowthBasis.Real);
        var other = rows.Any(row => row.Growth!.Basis == GrowthBasis.Nominal);
        return (real, other) switch
        {
            (true, true) => "; real 可比价 where marked so, the others nominal 名义",
            (true, false) => "; real 可比价",
            (false, true) => "; nominal 名义",
            _ => "",
        };
    }

    private static string AcrossTitle(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0) return "No growth of the indicator is published";
        var name = rows[0].Indicator.InSentence;
        var runs = rows.GroupBy(row => row.Territory).Select(run => run.OrderBy(row => row.Year).ToList()).Where(run => run.Count > 1).ToList();
        if (runs.Count == 0) return $"Growth of {name}: no region gives two years on one territory";
        var slower = runs.Count(run => run[^1].Growth!.Value < run[0].Growth!.Value);
        return runs.Count == 1 ? $"{RegionNames.Of(runs[0][0].Territory.RegionCode, null)}: growth of {name} went from {ObservationText.Value(runs[0][0].Growth!)} in {runs[0][0].Year} to {ObservationText.Value(runs[0][^1].Growth!)} in {runs[0][^1].Year}"
            : $"Growth of {name} was slower at the end than at the beginning in {(slower == runs.Count ? runs.Count == 2 ? "both" : "all" : $"{Counting.Word(slower)} of")} {(slower == runs.Count && runs.Count == 2 ? "series" : Counting.Of(runs.Count, "series", "series"))}";
    }

    /// <summary>What the first series does from its first year to its last, on one territory.</summary>
    private static string GrowthTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = LongestRun(shown);
        if (run.Count < 2) return $"{NameOf(shown, regionCode)}: published growth, every year on its own";
        var (first, last) = (run[0], run[^1]);
        return $"{NameOf(shown, regionCode)}: growth of {first.Indicator.InSentence} went from {ObservationText.Value(first.Growth!)} in {first.Year} to {ObservationText.Value(last.Growth!)} in {last.Year}";
    }

    private static string LevelsTitle(IReadOnlyList<YearRow> shown, string regionCode)
    {
        var run = LongestRun(shown);
        if (run.Count < 2) return $"{NameOf(shown, regionCode)}: levels published, and what they imply for the year before";
        var (first, last) = (run[0], run[^1]);
        return $"{NameOf(shown, regionCode)}: {first.Indicator.InSentence} went from {ObservationText.Value(first.Level!)} in {first.Year} to {ObservationText.Value(last.Level!)} in {last.Year}";
    }

    private static List<YearRow> LongestRun(IReadOnlyList<YearRow> rows) => rows.GroupBy(row => (row.Indicator.Code, row.Territory))
        .OrderByDescending(run => run.Count()).ThenByDescending(run => run.Key.Code == "gdp").Select(run => run.OrderBy(row => row.Year).ToList()).FirstOrDefault() ?? [];

    private static YearPoint Point(int year, Observation value) => new(year, new Datum(value.Value!.Value, ObservationText.Outcome(value), ObservationText.Tip(value)));

    private static IEnumerable<YearSeries> Series(string name, IReadOnlyList<YearRow> rows, Func<YearRow, YearPoint> point) => rows.Count == 0 ? []
        : [new YearSeries(name, rows.GroupBy(row => row.Territory).Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(point).ToList())).ToList())];

    private static IEnumerable<YearSeries> WithImplied(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0) return [];
        var segments = rows.GroupBy(row => row.Territory).Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(row => Point(row.Year, row.Level!)).ToList()));
        var implied = rows.Where(row => row.ImpliedLevelBefore is not null && row.Explanation != Explanation.Same).Select(row => new SeriesSegment(
            [new(row.Year - 1, new Datum(row.ImpliedLevelBefore!.Value, Amounts.Of(row.ImpliedLevelBefore.Value, row.Level!.Unit), ObservationText.Tip(row.Growth!))), Point(row.Year, row.Level)], Implied: true));
        return [new YearSeries(rows[0].Indicator.Heading, [.. segments, .. implied])];
    }

    private static List<SeriesBreak> BreaksOf(IReadOnlyList<YearRow> rows) => rows.Where(row => rows.Any(other => other.Territory.RegionCode == row.Territory.RegionCode && other.Territory != row.Territory))
        .Select(row => row.BrokenFrom).OfType<TerritoryChange>().Distinct().Select(change => new SeriesBreak(change.Year, change.Chinese)).ToList();

    private static string? Runs(IReadOnlyList<YearRow> rows)
    {
        var runs = rows.GroupBy(row => (row.Territory, row.Indicator.Code)).ToList();
        var longest = runs.Count == 0 ? 0 : runs.Max(run => run.Count());
        return runs.Count == 0 ? "No indicator is given with its year."
            : longest < 2 ? "No indicator has two years on one territory in these reports: a series needs more reports of one region, so that here every year stands alone."
            : Counting.Sentence($"{Counting.Of(runs.Count(run => run.Count() > 1), "series", "series")} {(runs.Count(run => run.Count() > 1) == 1 ? "runs" : "run")} over two years or more, the longest over {Counting.Word(longest)}.");
    }

    private static string? Course(IReadOnlyList<YearRow> rows)
    {
        var run = LongestRun(rows.Where(row => row.Growth?.Value is not null).ToList());
        return run.Count < 3 ? null
            : $"{RegionNames.Of(run[0].Territory.RegionCode, run[0].Region)}'s growth of {run[0].Indicator.InSentence} went from {ObservationText.Value(run[0].Growth!)} in {run[0].Year} to {ObservationText.Value(run[^1].Growth!)} in {run[^1].Year}.";
    }

    private static string? Differences(IReadOnlyList<YearRow> rows)
    {
        var both = rows.Where(row => row.Difference is not null && row.Explanation is not null).ToList();
        if (both.Count == 0) return null;
        var fits = both.Count(row => row.Explanation is Explanation.Same or Explanation.Rounding);
        var open = both.Count(row => row.Explanation == Explanation.Unexplained);
        var unexplained = open == 0 ? "" : $"; {Counting.Word(open)} {(open == 1 ? "is" : "are")} not explained{Widest(both.Where(row => row.Explanation == Explanation.Unexplained).MaxBy(row => Math.Abs(row.Difference!.Value)))}";
        return $"Of {Counting.Of(both.Count, "published growth rate")} that two published levels can be held against, {(fits == both.Count && fits > 1 ? "all" : Counting.Word(fits))} {(fits == 1 ? "agrees" : "agree")} within rounding{unexplained}.";
    }

    private static string Widest(YearRow? row) => row is null ? ""
        : $", the widest {RegionNames.Of(row.Territory.RegionCode, row.Region)}'s {row.Indicator.InSentence} in {row.Year} ({ObservationText.Value(row.Growth!)} published, {Amounts.Of(row.ImpliedGrowth!.Value, "%", signed: true)} implied)";

    private static string? Breaks(IReadOnlyList<YearRow> rows)
    {
        var broken = rows.Where(row => row.BrokenFrom is not null).ToList();
        if (broken.Count == 0) return null;
        var change = broken[0].BrokenFrom!;
        return $"{RegionNames.Of(change.RegionCode, broken[0].Region)}'s figures break in {change.Year}, when {change.English}: {Counting.Of(broken.Count(row => row.BrokenFrom == change), "series", "series")} are not joined across it.";
    }
}
