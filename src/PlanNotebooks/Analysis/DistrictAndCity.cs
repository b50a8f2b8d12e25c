using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Display;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Regions beside the level that they belong to: a district beside its city, a city beside its province.</summary>
/// <remarks>
/// Paired are values of one indicator, measure, role and year with those of the nearest level above that the corpus gives them for: the
/// city, else the
/// province, else the nation; an amount only with that of the level directly above. The share is 100 × region ÷ level above, in %, for
/// levels in one unit, and never for
/// averages and rates (incomes, PM2.5), nor where one of the two is given only roughly (2亿多, 近30亿元); the gap is the
/// region's rate minus the other's, in percentage points, for growth and shares.
/// Null means that the two may not be divided or subtracted.
/// </remarks>
public static class DistrictAndCity
{
    /// <summary>Every pair, outcomes before targets, by district, year and indicator.</summary>
    public static Table<DistrictRow> Of(Corpus corpus) =>
        Table.Of(Rows(corpus), Columns).Titled("Regions beside the level above 与上级对比");

    private static IEnumerable<Column<DistrictRow>> Columns =>
        [
            Column.Of(
                "region",
                (DistrictRow row) => row.Region,
                "Region 地区",
                row => RegionNames.Of(row.District.RegionCode, row.Region)
            ),
            Column.Of("role", (DistrictRow row) => row.District.Role, "Role 性质"),
            Column.Of(
                "indicator",
                (DistrictRow row) => row.Indicator.Code,
                "Indicator 指标",
                row => row.Indicator.Heading
            ),
            Column.Of("measure", (DistrictRow row) => row.District.Measure, "Measure 度量"),
            Column.Of("year", (DistrictRow row) => row.Year, "Year 年"),
            Column.Of(
                "district",
                (DistrictRow row) => row.District.Value,
                "The region's 本级",
                row => ObservationText.Bounded(row.District),
                row => ObservationText.Tip(row.District)
            ),
            Column.Of(
                "above",
                (DistrictRow row) => row.City,
                "Level above 上级",
                row => RegionNames.Of(row.Whole.RegionCode, row.City)
            ),
            Column.Of(
                "city",
                (DistrictRow row) => row.Whole.Value,
                "The level above's 上级",
                row => ObservationText.Bounded(row.Whole),
                row => ObservationText.Tip(row.Whole)
            ),
            Column.Of(
                "share",
                (DistrictRow row) => row.Share,
                "Share of it 占上级",
                row => row.Share is { } share ? Amounts.Of(share, "%") : ""
            ),
            Column.Of(
                "gap",
                (DistrictRow row) => row.Gap,
                "Against it 与上级之差 (points 百分点)",
                row => row.Gap is { } gap ? Amounts.Number(gap, signed: true) : ""
            ),
            Column.Of("district_id", (DistrictRow row) => row.District.Id, hidden: true),
            Column.Of("city_id", (DistrictRow row) => row.Whole.Id, hidden: true),
        ];

    private static IEnumerable<DistrictRow> Rows(Corpus corpus)
    {
        var districts = corpus
            .Observations.AsEnumerable()
            .Where(value =>
                value
                    is
                {
                    Indicator: not null,
                    Value: not null,
                    Period: not null,
                    IsOfOneYear: true,
                    RegionCode: not null,
                    Role: Role.Result or Role.Target,
                    Measure: Measure.Level or Measure.Growth or Measure.Share
                }
            )
            .GroupBy(value => (value.RegionCode, value.Role, value.Period, value.Indicator, value.Measure))
            .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Role)
            .ThenBy(group => group.Key.Period);
        foreach (var group in districts)
        {
            var value = corpus
                .Find(group.Key.Indicator!, group.Key.RegionCode, group.Key.Measure, group.Key.Role, group.Key.Period)
                .First(one => one is { Value: not null, IsOfOneYear: true });
            var whole = Above(value).Select(above => Of(corpus, above, value)).FirstOrDefault(one => one is not null);
            if (whole is not null)
                yield return Row(corpus, value, whole);
        }
    }

    /// <summary>The levels above: of an amount, which is only held against what it is part of, the one directly above.</summary>
    private static IEnumerable<string> Above(Observation value) =>
        value.Measure == Measure.Level && !CodeList.Averages.Contains(value.Indicator!)
            ? TargetLadder.Ancestors(value.RegionCode!).Take(1)
            : TargetLadder.Ancestors(value.RegionCode!);

    private static Observation? Of(Corpus corpus, string region, Observation value) =>
        corpus
            .Find(value.Indicator!, region, value.Measure, value.Role, value.Period)
            .FirstOrDefault(one => one is { Value: not null, IsOfOneYear: true } && one.Unit == value.Unit);

    private static DistrictRow Row(Corpus corpus, Observation district, Observation city) =>
        new(
            district.Region,
            city.Region,
            corpus.Indicators.ByCode(district.Indicator)!,
            district.Period!.Value,
            district,
            city,
            Share(district, city),
            district.Measure == Measure.Level ? null : district.Value - city.Value
        );

    /// <summary>100 × region ÷ level above; null for averages, rates and figures that are given only roughly (2亿多).</summary>
    private static decimal? Share(Observation district, Observation city)
    {
        if (district.Measure != Measure.Level || CodeList.Averages.Contains(district.Indicator!) || city.Value is not > 0)
            return null;
        return district.Bound == Bound.Exact && city.Bound == Bound.Exact
            ? decimal.Round(100 * district.Value!.Value / city.Value.Value, 2, MidpointRounding.AwayFromZero)
            : null;
    }
}
