using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>How regions beside the level above, and beside one another, are told and drawn.</summary>
public static class DistrictView
{
    private const int MostBars = 24;
    private const int MostColumns = 8;
    private const int MostPanels = 12;
    private const int MostRegions = 12;

    /// <summary>The findings: growth and targets against the level above, the largest share, and what cannot be compared.</summary>
    public static Findings Findings(IReadOnlyList<DistrictRow> rows, IReadOnlyList<RegionRow> regions) =>
        Presentation.Findings.Of(Growth(rows), LargestShare(rows), NotCompared(regions));

    /// <summary>Growth of a region, with that of the level above as a mark; where they are many, of the one indicator and year that most regions give.</summary>
    public static BarChart GrowthChart(IReadOnlyList<DistrictRow> rows)
    {
        var growth = rows.Where(IsGrowth).ToList();
        var chosen = growth.Count <= MostBars ? growth : Commonest(growth);
        var capped = growth.Count <= MostBars ? new Capped<DistrictRow>(growth, "") : Capping.Ends(chosen.OrderByDescending(row => row.Gap).ToList(), MostBars, "regions");
        var slower = chosen.Count(row => row.Gap < 0);
        return new BarChart
        {
            Title = growth.Count == 0 ? "No region's growth stands beside that of the level above"
                : growth.Count <= MostBars ? $"{Counting.Sentence(Counting.Among(slower))} of {Counting.Of(chosen.Count, "growth rate")} {(slower == 1 ? "is" : "are")} lower than in the level above"
                : $"{Counting.Sentence(Counting.Among(slower))} of {Counting.Of(chosen.Count, "region")} grew more slowly than the level above in {chosen[0].Year}",
            Subtitle = $"Growth in % 增速{(chosen.Count < growth.Count ? $" of {chosen[0].Indicator.InSentence}, the indicator that most regions give" : "")}: the region's bar, the mark of the level above{capped.LeftOut}",
            Source = Sources.Of(capped.Shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = ["Region 本级"],
            ReferenceName = "Level above 上级",
            Categories = capped.Shown.Select(row => Category(row, row.District.Value!.Value)).ToList(),
        };
    }

    /// <summary>The region's share of the level directly above, for every level that both give; the largest first.</summary>
    public static BarChart ShareChart(IReadOnlyList<DistrictRow> rows)
    {
        var shares = rows.Where(row => row is { Share: not null, District.Role: Role.Result }).OrderByDescending(row => row.Share).ToList();
        var chosen = shares.Count <= MostBars ? shares : Commonest(shares).OrderByDescending(row => row.Share).ToList();
        var capped = Capping.Ends(chosen, MostBars, "shares");
        return new BarChart
        {
            Title = shares.Count == 0 ? "No level of a region stands beside that of the level directly above it"
                : shares.Count == 1 ? $"{Name(shares[0])} makes {Amounts.Of(shares[0].Share!.Value, "%")} of {RegionNames.Of(shares[0].Whole.RegionCode, shares[0].City)}'s {shares[0].Indicator.InSentence}"
                : $"Shares of the level above run from {Amounts.Of(chosen[^1].Share!.Value, "%")} to {Amounts.Of(chosen[0].Share!.Value, "%")}",
            Subtitle = $"Share of the level directly above in % 占上级比重{(chosen.Count < shares.Count ? $", {chosen[0].Indicator.InSentence} alone" : "")}{capped.LeftOut}",
            Source = Sources.Of(capped.Shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = ["Share 占比"],
            Categories = capped.Shown.Select(row => new BarCategory(Label(row), [new Datum(row.Share!.Value, null, $"{ObservationText.Tip(row.District)}\n{ObservationText.Tip(row.Whole)}")])).ToList(),
        };
    }

    /// <summary>Regions side by side in small panels, for the indicators that they give for one year; amounts only among regions of one level.</summary>
    public static SmallMultiples Panels(IReadOnlyList<RegionRow> rows)
    {
        var drawn = rows.Where(row => row.Comparable && (row.Measure != Measure.Level || IsOneLevel(row))).OrderByDescending(row => row.Values.Count).ToList();
        var codes = drawn.SelectMany(row => row.Values).CountBy(value => value.RegionCode!).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        var (regions, panels) = (Capping.First(codes, MostRegions, "regions"), Capping.First(drawn, MostPanels, "indicators"));
        return new SmallMultiples
        {
            Title = drawn.Count == 0 ? "No indicator can be set side by side for one year"
                : $"{Counting.Sentence(Counting.Of(drawn.Count, "figure"))} can be set side by side, of {Counting.Of(codes.Count, "region")}",
            Subtitle = $"Same year and unit only 仅同期同口径; amounts only among regions of one level{regions.LeftOut}{panels.LeftOut}",
            Source = Sources.Of(panels.Shown.SelectMany(row => row.Values).Where(value => regions.Shown.Contains(value.RegionCode!))),
            Categories = regions.Shown.Select(code => RegionNames.Of(code, null)).ToList(),
            Panels = panels.Shown.Select(row => Panel(row, regions.Shown)).ToList(),
        };
    }

    /// <summary>The regions in columns where they are few enough, else ranked in rows.</summary>
    public static Table Comparison(Table<RegionRow> rows) => rows.SelectMany(row => row.Values).Select(value => value.RegionCode).Distinct().Count() <= MostColumns ? rows : RegionRanking.Of(rows);

    private static SmallPanel Panel(RegionRow row, IReadOnlyList<string> codes) => new(
        string.Create(CultureInfo.InvariantCulture, $"{row.Indicator.Heading}{(row.Measure == Measure.Growth ? ", growth" : "")}, {row.Values[0].Period}"), row.Values[0].Unit,
        codes.Select(code => row.Values.FirstOrDefault(value => value.RegionCode == code) is { } value ? new Datum(value.Value!.Value, ObservationText.Value(value), ObservationText.Tip(value)) : null).ToList());

    private static bool IsOneLevel(RegionRow row) => row.Values.Select(value => RegionTable.LevelOf(value.RegionCode!)).Distinct().Count() == 1;

    private static bool IsGrowth(DistrictRow row) => row is { Gap: not null, District: { Role: Role.Result, Measure: Measure.Growth } };

    /// <summary>The rows of the indicator and year that most regions give.</summary>
    private static List<DistrictRow> Commonest(List<DistrictRow> rows) => rows.GroupBy(row => (row.Indicator.Code, row.Year)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Year).First().ToList();

    private static string Name(DistrictRow row) => RegionNames.Of(row.District.RegionCode, row.Region);

    private static string Label(DistrictRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Indicator.Heading}, {Name(row)} {row.Year}");

    private static BarCategory Category(DistrictRow row, decimal value) =>
        new(Label(row), [new Datum(value, ObservationText.Value(row.District), ObservationText.Tip(row.District))]) { Reference = new Datum(row.Whole.Value!.Value, ObservationText.Value(row.Whole), ObservationText.Tip(row.Whole)) };

    private static string? Growth(IReadOnlyList<DistrictRow> rows)
    {
        var growth = rows.Where(IsGrowth).ToList();
        if (growth.Count == 0) return "No region's growth stands beside that of its city, province or the nation in these reports.";
        var gdp = growth.FindLast(row => row.Indicator.Code == "gdp") ?? growth[0];
        var slower = growth.Count(row => row.Gap < 0);
        return $"In {gdp.Year} {Name(gdp)}'s {gdp.Indicator.InSentence} {Moved(gdp.District)} by {Size(gdp.District)}, {RegionNames.Of(gdp.Whole.RegionCode, gdp.City)}'s {Moved(gdp.Whole)} by {Size(gdp.Whole)}; "
            + $"{Counting.Among(slower)} of {Counting.Of(growth.Count, "growth rate")} that can be set beside the level above {(slower == 1 ? "is" : "are")} lower than there.";
    }

    private static string Moved(Observation growth) => growth.Value < 0 ? "fell" : "grew";

    private static string Size(Observation growth) => ObservationText.Size(growth).TrimStart('\u2212');

    private static string? LargestShare(IReadOnlyList<DistrictRow> rows)
    {
        var largest = rows.Where(row => row is { Share: not null, District.Role: Role.Result }).MaxBy(row => row.Share);
        return largest is null ? null
            : $"The largest share of a level above is {Amounts.Of(largest.Share!.Value, "%")}: {Name(largest)}'s {largest.Indicator.InSentence} in {largest.Year} ({ObservationText.Bounded(largest.District)} of {RegionNames.Of(largest.Whole.RegionCode, largest.City)}'s {ObservationText.Bounded(largest.Whole)}).";
    }

    private static string? NotCompared(IReadOnlyList<RegionRow> regions)
    {
        var not = regions.Count(row => !row.Comparable);
        return not == 0 ? null : Counting.Sentence($"{Counting.Of(not, "further figure")} {(not == 1 ? "is" : "are")} given by two regions or more, but for different years or in different units, and {(not == 1 ? "is" : "are")} not compared.");
    }
}
