using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How districts beside their city, and beside one another, are told and drawn.</summary>
public static class DistrictView
{
    /// <summary>The findings: growth and targets against the city's, the largest share, and what cannot be compared.</summary>
    public static Findings Findings(IReadOnlyList<DistrictRow> rows, IReadOnlyList<RegionRow> regions) =>
        Presentation.Findings.Of(Growth(rows), Target(rows), LargestShare(rows), NotCompared(regions));

    /// <summary>Growth of a district, with the city's growth as a mark; real and nominal alike, each beside its own kind.</summary>
    public static BarChart GrowthChart(IReadOnlyList<DistrictRow> rows)
    {
        var shown = rows.Where(IsGrowth).ToList();
        return new BarChart
        {
            Title = shown.Count == 0 ? "No growth of a district stands beside its city's" : $"{Counting.Sentence(Counting.Word(shown.Count(row => row.Gap < 0)))} of {Counting.Of(shown.Count, "indicator")} grew more slowly in the district than in the city",
            Subtitle = "Growth in % 增速: the district's bar, the city's mark",
            Source = Sources.Of(shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = ["District 区"],
            ReferenceName = "City 全市",
            Categories = shown.Select(row => Category(row, row.District.Value!.Value)).ToList(),
        };
    }

    /// <summary>The district's share of the city, for every level that both give.</summary>
    public static BarChart ShareChart(IReadOnlyList<DistrictRow> rows)
    {
        var shown = rows.Where(row => row is { Share: not null, District.Role: Role.Result }).OrderByDescending(row => row.Share).ToList();
        return new BarChart
        {
            Title = shown.Count == 0 ? "No level of a district stands beside its city's" : $"The district's share of the city runs from {Amounts.InChinese(shown[^1].Share!.Value, "%")} to {Amounts.InChinese(shown[0].Share!.Value, "%")}",
            Subtitle = "Share of the city in % 占全市比重",
            Source = Sources.Of(shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = ["Share 占比"],
            Categories = shown.Select(row => new BarCategory(Label(row), [new Datum(row.Share!.Value, null, $"{ObservationText.Tip(row.District)}\n{ObservationText.Tip(row.Whole)}")])).ToList(),
        };
    }

    /// <summary>Regions side by side in small panels, for the indicators that they give for one year; others are left to the table.</summary>
    public static SmallMultiples Panels(IReadOnlyList<RegionRow> rows, params IReadOnlyList<string> regionCodes)
    {
        var shown = rows.Where(row => row.Comparable).ToList();
        return new SmallMultiples
        {
            Title = $"{Counting.Sentence(Counting.Of(shown.Count, "indicator"))} of {Counting.Word(rows.Count)} can be set side by side",
            Subtitle = "Same year and unit only 仅同期同口径",
            Source = Sources.Of(shown.SelectMany(row => row.Values)),
            Categories = regionCodes.Select(code => RegionNames.Both(code, null)).ToList(),
            Panels = shown.Select(row => new SmallPanel(
                $"{row.Indicator.Heading}{(row.Measure == Measure.Growth ? ", growth" : "")}, {row.Values[0].Period}", row.Values[0].Unit,
                regionCodes.Select(code => row.Values.FirstOrDefault(value => value.RegionCode == code) is { } value ? new Datum(value.Value!.Value, ObservationText.Value(value), ObservationText.Tip(value)) : null).ToList())).ToList(),
        };
    }

    private static bool IsGrowth(DistrictRow row) => row is { Gap: not null, District: { Role: Role.Result, Measure: Measure.Growth } };

    private static string Label(DistrictRow row) => $"{row.Indicator.Heading}, {RegionNames.English(row.District.RegionCode, row.Region)} {row.Year}";

    private static BarCategory Category(DistrictRow row, decimal value) =>
        new(Label(row), [new Datum(value, ObservationText.Value(row.District), ObservationText.Tip(row.District))]) { Reference = new Datum(row.Whole.Value!.Value, ObservationText.Value(row.Whole), ObservationText.Tip(row.Whole)) };

    private static string? Growth(IReadOnlyList<DistrictRow> rows)
    {
        var growth = rows.Where(IsGrowth).ToList();
        if (growth.Count == 0) return "No district's growth stands beside its city's in these reports.";
        var gdp = growth.Find(row => row.Indicator.Code == "gdp") ?? growth[0];
        return $"In {gdp.Year} {RegionNames.English(gdp.District.RegionCode, gdp.Region)}'s {gdp.Indicator.InSentence} grew by {ObservationText.Size(gdp.District)}, {RegionNames.English(gdp.Whole.RegionCode, gdp.City)}'s by {ObservationText.Size(gdp.Whole)}; "
            + $"{Counting.Word(growth.Count(row => row.Gap < 0))} of {Counting.Of(growth.Count, "indicator")} that both give grew more slowly in the district.";
    }

    private static string? Target(IReadOnlyList<DistrictRow> rows)
    {
        var target = rows.FirstOrDefault(row => row is { District.Role: Role.Target, Indicator.Code: "gdp", Gap: not null });
        return target is null ? null
            : $"For {target.Year} the district aimed at growth of {ObservationText.Bounded(target.District).TrimStart('+')} where the city aimed at {ObservationText.Bounded(target.Whole).TrimStart('+')}.";
    }

    private static string? LargestShare(IReadOnlyList<DistrictRow> rows)
    {
        var largest = rows.Where(row => row is { Share: not null, District.Role: Role.Result }).MaxBy(row => row.Share);
        return largest is null ? null
            : $"Its largest share of the city is {Amounts.InChinese(largest.Share!.Value, "%")}, of {largest.Indicator.InSentence} ({ObservationText.Value(largest.District)} of {ObservationText.Bounded(largest.Whole)}).";
    }

    private static string? NotCompared(IReadOnlyList<RegionRow> regions)
    {
        var not = regions.Count(row => !row.Comparable);
        return not == 0 ? null : Counting.Sentence($"{Counting.Of(not, "further indicator")} {(not == 1 ? "is" : "are")} given by two regions or more, but for different years or in different units, and {(not == 1 ? "is" : "are")} not compared.");
    }
}
