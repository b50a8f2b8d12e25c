using PlanNotebooks.Display;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Districts beside the city that they belong to.</summary>
/// <remarks>
/// Paired are values of one indicator, measure, role and year, where the corpus holds a report of the city. The share is 100 × district ÷ city
/// for levels in one unit; the gap is district minus city for growth and shares. Null means that the two may not be divided or subtracted.
/// </remarks>
public static class DistrictAndCity
{
    /// <summary>Every pair, outcomes before targets, by district, year and indicator.</summary>
    public static Table<DistrictRow> Of(Corpus corpus) => Table.Of(Rows(corpus), Columns).Titled("Districts beside their city 区与全市");

    private static IEnumerable<Column<DistrictRow>> Columns =>
    [
        Column.Of("region", (DistrictRow row) => row.Region, "District 区", row => RegionNames.Both(row.District.RegionCode, row.Region)),
        Column.Of("role", (DistrictRow row) => row.District.Role, "Role 性质"),
        Column.Of("indicator", (DistrictRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
        Column.Of("measure", (DistrictRow row) => row.District.Measure, "Measure 度量"),
        Column.Of("year", (DistrictRow row) => row.Year, "Year 年"),
        Column.Of("district", (DistrictRow row) => row.District.Value, "The district's 区", row => ObservationText.Bounded(row.District), row => ObservationText.Tip(row.District)),
        Column.Of("city", (DistrictRow row) => row.Whole.Value, "The city's 全市", row => ObservationText.Bounded(row.Whole), row => ObservationText.Tip(row.Whole)),
        Column.Of("share", (DistrictRow row) => row.Share, "Share of the city 占全市", row => row.Share is { } share ? Amounts.InChinese(share, "%") : ""),
        Column.Of("gap", (DistrictRow row) => row.Gap, "Against the city 与全市之差 (points 百分点)", row => row.Gap is { } gap ? $"{Amounts.Number(gap, signed: true)} points" : ""),
        Column.Of("district_id", (DistrictRow row) => row.District.Id, hidden: true),
        Column.Of("city_id", (DistrictRow row) => row.Whole.Id, hidden: true),
    ];

    private static IEnumerable<DistrictRow> Rows(Corpus corpus)
    {
        var districts = corpus.Observations.AsEnumerable()
            .Where(value => value is { Indicator: not null, Value: not null, Period: not null, PeriodFrom: null, RegionCode: not null, Role: Role.Result or Role.Target, Measure: Measure.Level or Measure.Growth or Measure.Share })
            .GroupBy(value => (value.RegionCode, value.Role, value.Period, value.Indicator, value.Measure))
            .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal).ThenBy(group => group.Key.Role).ThenBy(group => group.Key.Period);
        foreach (var group in districts)
        {
            var city = new Region("", group.Key.RegionCode).ParentCode;
            if (city is null) continue;
            var value = corpus.Find(group.Key.Indicator!, group.Key.RegionCode, group.Key.Measure, group.Key.Role, group.Key.Period).First(one => one.Value is not null);
            var whole = corpus.Find(group.Key.Indicator!, city, group.Key.Measure, group.Key.Role, group.Key.Period).FirstOrDefault(one => one.Value is not null && one.Unit == value.Unit);
            if (whole is not null) yield return Row(corpus, value, whole);
        }
    }

    private static DistrictRow Row(Corpus corpus, Observation district, Observation city) => new(
        district.Region, city.Region, corpus.Indicators.ByCode(district.Indicator)!, district.Period!.Value, district, city,
        district.Measure == Measure.Level && city.Value is > 0 ? decimal.Round(100 * district.Value!.Value / city.Value.Value, 2, MidpointRounding.AwayFromZero) : null,
        district.Measure == Measure.Level ? null : district.Value - city.Value);
}
