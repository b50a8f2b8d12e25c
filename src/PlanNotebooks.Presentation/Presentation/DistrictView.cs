using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>How regions beside the level above, and beside one another, are told and drawn.</summary>
public static class DistrictView
{
    private const string Gdp = "gdp";
    private const int MostBars = 24;
    private const int MostColumns = 8;
    private const int MostPanels = 12;
    private const int MostRegions = 12;
    private const int MostNamed = 4;

    /// <summary>The findings: growth and targets against the level above, the largest share, and what cannot be compared.</summary>
    public static Findings Findings(IReadOnlyList<DistrictRow> rows, IReadOnlyList<RegionRow> regions) =>
        Presentation.Findings.Of(Growth(rows), SharesOfGdp(rows) ?? LargestShare(rows), NotCompared(regions));

    /// <summary>The growth rates that reports give for a year, a row for each indicator and a column for each region, coloured by
    /// whether they went the desired way.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="year">The year.</param>
    public static GridChart GrowthGrid(Corpus corpus, int year) => Presentation.GrowthGrid.Of(corpus.Results, corpus.Indicators, year);

    /// <summary>Growth of a region, with that of the level above as a mark; where they are many, of the one indicator and year that
    /// most regions give.</summary>
    public static BarChart GrowthChart(IReadOnlyList<DistrictRow> rows)
    {
        var growth = rows.Where(IsGrowth).ToList();
        var chosen = growth.Count <= MostBars ? growth : Commonest(growth);
        var capped =
            growth.Count <= MostBars
                ? new Capped<DistrictRow>(growth, "")
                : Capping.Ends(chosen.OrderByDescending(row => row.Gap).ToList(), MostBars, "regions 地区");
        var slower = chosen.Count(row => row.IsLower);
        return new BarChart
        {
            Title = GrowthTitle(growth.Count, chosen, slower),
            Subtitle =
                (
                    chosen.Count < growth.Count
                        ? Texts.Say("district.growth-subtitle-one", ("indicator", chosen[0].Indicator.InSentence))
                        : Texts.Say("district.growth-subtitle")
                ) + capped.LeftOut,
            Source = Sources.Of(capped.Shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = [Bilingual.Pick("Region 本级")],
            ReferenceName = Bilingual.Pick("Level above 上级"),
            Categories = capped.Shown.Select(row => Category(row, row.District.Value!.Value)).ToList(),
        };
    }

    /// <summary>The region's share of the level directly above, for every level that both give; the largest first.</summary>
    public static BarChart ShareChart(IReadOnlyList<DistrictRow> rows)
    {
        var shares = rows.Where(row => row is { Share: not null, District.Role: Role.Result })
            .OrderByDescending(row => row.Share)
            .ToList();
        var chosen = shares.Count <= MostBars ? shares : Commonest(shares).OrderByDescending(row => row.Share).ToList();
        var capped = Capping.Ends(chosen, MostBars, "shares 比重");
        return new BarChart
        {
            Title = ShareTitle(shares.Count, chosen),
            Subtitle =
                (
                    chosen.Count < shares.Count
                        ? Texts.Say("district.share-subtitle-one", ("indicator", chosen[0].Indicator.InSentence))
                        : Texts.Say("district.share-subtitle")
                )
                + capped.LeftOut
                + Estimates.Note(capped.Shown.SelectMany(row => new[] { row.District, row.Whole })),
            Source = Sources.Of(capped.Shown.SelectMany(row => new[] { row.District, row.Whole })),
            Series = [Bilingual.Pick("Share 占比")],
            Categories = capped
                .Shown.Select(row => new BarCategory(
                    Label(row),
                    [
                        new Datum(
                            row.Share!.Value,
                            Amounts.Of(row.Share.Value, "%") + Estimates.Mark(row.District, row.Whole),
                            $"{ObservationText.Tip(row.District)}\n{ObservationText.Tip(row.Whole)}"
                        ),
                    ]
                ))
                .ToList(),
        };
    }

    /// <summary>Regions side by side in small panels, for the indicators that they give for one year; amounts only among regions of one
    /// level.</summary>
    public static SmallMultiples Panels(IReadOnlyList<RegionRow> rows)
    {
        var drawn = rows.Where(row => row.Comparable && (row.Measure != Measure.Level || IsOneLevel(row)))
            .OrderByDescending(row => row.Values.Count)
            .ToList();
        var codes = drawn
            .SelectMany(row => row.Values)
            .CountBy(value => value.RegionCode!)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)
            .ToList();
        var (regions, panels) = (
            Capping.First(codes, MostRegions, "regions 地区"),
            Capping.First(drawn, MostPanels, "indicators 指标")
        );
        var values = panels
            .Shown.SelectMany(row => row.Values)
            .Where(value => regions.Shown.Contains(value.RegionCode!))
            .ToList();
        var chart = new SmallMultiples
        {
            Title =
                drawn.Count == 0
                    ? Texts.Say("district.panels-none")
                    : Texts.Say("district.panels", ("figures", drawn.Count), ("regions", codes.Count)),
            Source = Sources.Of(values),
            Categories = regions.Shown.Select(RegionNames.Among(regions.Shown)).ToList(),
            Panels = panels.Shown.Select(row => Panel(row, regions.Shown)).ToList(),
        };
        return chart with
        {
            Subtitle =
                Texts.Say("district.panels-subtitle") + chart.ScaleNote + regions.LeftOut + panels.LeftOut + Estimates.Note(values),
        };
    }

    /// <summary>The regions in columns where they are few enough, else ranked in rows.</summary>
    public static Table Comparison(Table<RegionRow> rows) =>
        rows.SelectMany(row => row.Values).Select(value => value.RegionCode).Distinct().Count() <= MostColumns
            ? rows
            : RegionRanking.Of(rows);

    private static SmallPanel Panel(RegionRow row, IReadOnlyList<string> codes) =>
        new(
            PanelTitle(row),
            row.Values[0].Unit,
            codes
                .Select(code =>
                    row.Values.FirstOrDefault(value => value.RegionCode == code) is { } value
                        ? new Datum(value.Value!.Value, ObservationText.Outcome(value), ObservationText.Tip(value))
                        : null
                )
                .ToList()
        );

    private static string PanelTitle(RegionRow row)
    {
        var title = Texts.Say(
            row.Measure == Measure.Growth ? "district.panel-growth" : "district.panel",
            ("indicator", row.Indicator.Heading),
            ("year", $"{row.Values[0].Period}")
        );
        return row.Note.Length == 0 ? title : Texts.Say("district.panel-named", ("title", title), ("note", row.Note));
    }

    private static bool IsOneLevel(RegionRow row) =>
        row.Values.Select(value => RegionTable.LevelOf(value.RegionCode!)).Distinct().Count() == 1;

    private static bool IsGrowth(DistrictRow row) =>
        row is { Gap: not null, District: { Role: Role.Result, Measure: Measure.Growth } };

    /// <summary>The rows of the indicator and year that most regions give; of few regions those of one indicator in all its
    /// years.</summary>
    private static List<DistrictRow> Commonest(List<DistrictRow> rows)
    {
        var few = rows.Select(row => row.District.RegionCode).Distinct().Count() <= MostRegions / 2;
        return rows.GroupBy(row => (row.Indicator.Code, Year: few ? 0 : row.Year))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Code == Gdp)
            .ThenByDescending(group => group.Key.Year)
            .First()
            .ToList();
    }

    private static string Name(DistrictRow row) => RegionNames.Of(row.District.RegionCode, row.Region);

    /// <summary>A bar's label; where the two regions call it differently, with both names.</summary>
    private static string Label(DistrictRow row) =>
        Texts.Say(
            row.HasTwoNames ? "district.label-named" : "district.label",
            ("note", row.Note),
            ("indicator", row.Indicator.Heading),
            ("region", Name(row)),
            ("year", $"{row.Year}")
        );

    private static BarCategory Category(DistrictRow row, decimal value) =>
        new(Label(row), [new Datum(value, ObservationText.Outcome(row.District), ObservationText.Tip(row.District))])
        {
            Reference = new Datum(
                row.Whole.Value!.Value,
                ObservationText.Outcome(row.Whole),
                ObservationText.Tip(row.Whole)
            ),
        };

    private static string? Growth(IReadOnlyList<DistrictRow> rows)
    {
        var growth = rows.Where(IsGrowth).ToList();
        if (growth.Count == 0)
            return Texts.Say("district.none");
        var gdp =
            growth.FindLast(row => row.Indicator.Code == Gdp && row.District.Origin == Origin.Report)
            ?? growth.FindLast(row => row.Indicator.Code == Gdp)
            ?? growth[0];
        var slower = growth.Count(row => row.IsLower);
        return Texts.SayPart(
            "district.growth",
            ("slower", slower),
            growth.Count,
            ("year", $"{gdp.Year}"),
            ("region", Name(gdp)),
            ("indicator", gdp.Indicator.InSentence),
            ("size", ObservationText.Size(gdp.District)),
            ("above", RegionNames.Of(gdp.Whole.RegionCode, gdp.City)),
            ("above-size", ObservationText.Size(gdp.Whole))
        );
    }

    private static string GrowthTitle(int growth, IReadOnlyList<DistrictRow> chosen, int slower)
    {
        if (growth == 0)
            return Texts.Say("district.growth-none");
        if (growth > MostBars && chosen.Select(row => row.Year).Distinct().Count() > 1)
            return Texts.SayPart(
                "district.growth-of",
                ("slower", slower),
                chosen.Count,
                ("indicator", chosen[0].Indicator.InSentence)
            );
        return growth <= MostBars
            ? Texts.SayPart(
                "district.growth-rates",
                ("slower", slower),
                chosen.Count
            )
            : Texts.SayPart(
                "district.growth-regions",
                ("slower", slower),
                chosen.Count,
                ("year", $"{chosen[0].Year}")
            );
    }

    private static string ShareTitle(int shares, IReadOnlyList<DistrictRow> chosen)
    {
        if (shares == 0)
            return Texts.Say("district.share-none");
        return Texts.Say(
            "district.share-one",
            ("year", $"{chosen[0].Year}"),
            ("region", Name(chosen[0])),
            ("share", Amounts.Of(chosen[0].Share!.Value, "%")),
            ("above", RegionNames.Of(chosen[0].Whole.RegionCode, chosen[0].City)),
            ("indicator", chosen[0].Indicator.InSentence)
        );
    }

    /// <summary>Each region's latest share of the GDP of the level above, the largest first; null where none is known.</summary>
    private static string? SharesOfGdp(IReadOnlyList<DistrictRow> rows)
    {
        var latest = rows.Where(row => row is { Share: not null, District.Role: Role.Result, Indicator.Code: Gdp })
            .GroupBy(row => row.District.RegionCode)
            .Select(region => region.MaxBy(row => row.Year)!)
            .OrderByDescending(row => row.Share)
            .Take(MostNamed)
            .Select(row =>
                Texts.Say(
                    "district.gdp-share",
                    ("region", Name(row)),
                    ("share", Amounts.Of(row.Share!.Value, "%")),
                    ("above", RegionNames.Of(row.Whole.RegionCode, row.City)),
                    ("year", $"{row.Year}")
                )
            )
            .ToList();
        return latest.Count == 0 ? null : Texts.Say("district.gdp-shares", ("shares", Punctuation.List(latest)));
    }

    private static string? LargestShare(IReadOnlyList<DistrictRow> rows)
    {
        var largest = rows.Where(row => row is { Share: not null, District.Role: Role.Result }).MaxBy(row => row.Share);
        return largest is null
            ? null
            : Texts.Say(
                "district.largest-share",
                ("share", Amounts.Of(largest.Share!.Value, "%")),
                ("region", Name(largest)),
                ("indicator", largest.Indicator.InSentence),
                ("year", $"{largest.Year}"),
                ("amount", ObservationText.Bounded(largest.District)),
                ("above", RegionNames.Of(largest.Whole.RegionCode, largest.City)),
                ("whole", ObservationText.Bounded(largest.Whole))
            );
    }

    private static string? NotCompared(IReadOnlyList<RegionRow> regions)
    {
        var not = regions.Count(row => !row.Comparable);
        return not == 0 ? null : Texts.Say("district.not-compared", ("count", not));
    }
}
