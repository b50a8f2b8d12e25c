using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Regions beside the level that they belong to: a district beside its city, a city beside its province.</summary>
/// <remarks>
/// Paired are values of one indicator, measure, role and year with those of the nearest level above that the corpus gives them for: the
/// city, else the
/// province, else the nation; an amount only with that of the level directly above. Of regions that have a report in the corpus
/// official
/// figures (†) stand in where the reports give none, those of one vintage first. Where the two go by different names under one code,
/// the row's note gives both. The
/// share is 100 × region ÷ level above, in %, for
/// levels in one unit, and never for
/// averages and rates (incomes, PM2.5), nor where one of the two is given only roughly (2亿多, 近30亿元); the gap is the
/// region's rate minus the other's, in percentage points, for growth and shares, its sign turned where less is better.
/// Null means that the two may not be divided or subtracted.
/// </remarks>
public static class DistrictAndCity
{
    /// <summary>Every pair, outcomes before targets, by district, year and indicator.</summary>
    public static Table<DistrictRow> Of(Corpus corpus) =>
        Table
            .Of(Rows(corpus), Columns)
            .Titled("Regions beside the level above 与上级对比")
            .Noted(Texts.Say("note.beside-above"));

    private static IEnumerable<Column<DistrictRow>> Columns =>
        [
            CommonColumns.Region((DistrictRow row) => row.District),
            Column.Of("role", (DistrictRow row) => row.District.Role, "Role 性质"),
            CommonColumns.Indicator((DistrictRow row) => row.Indicator),
            Column.Of("measure", (DistrictRow row) => row.District.Measure, "Measure 度量"),
            Column.Of("year", (DistrictRow row) => row.Year, "Year 年"),
            .. CommonColumns.PointsAndUnit("gap", (DistrictRow row) => row.Gap, "Against the level above 与上级之差"),
            CommonColumns.Percent("share", (DistrictRow row) => row.Share, "Share of it 占上级比重"),
            CommonColumns.Outcome("own", (DistrictRow row) => row.District, "The region's 本级"),
            CommonColumns.Outcome("above", (DistrictRow row) => row.Whole, "The level above's 上级"),
            CommonColumns.OtherRegion("above_region", (DistrictRow row) => row.Whole, "Level above 上级地区"),
            Column.Of("note", (DistrictRow row) => row.Note, "Note 说明"),
            CommonColumns.Id("own_id", (DistrictRow row) => row.District),
            CommonColumns.Id("above_id", (DistrictRow row) => row.Whole),
        ];

    private static IEnumerable<DistrictRow> Rows(Corpus corpus)
    {
        var reporting = corpus.Reports.Select(report => report.Frame.Region?.Code).ToHashSet();
        var districts = corpus
            .Observations.Concat(corpus.Statistics.Figures.Where(figure => reporting.Contains(figure.RegionCode)))
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
                    IsOfPlainMeasure: true
                }
            )
            .GroupBy(value => (value.RegionCode, value.Role, value.Period, value.Indicator, value.Measure))
            .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Role)
            .ThenBy(group => group.Key.Period);
        foreach (var group in districts)
        {
            var values = Of(corpus, group.Key.RegionCode!, group.First()).ToList();
            var pair = Above(values[0])
                .Select(above => Pair(corpus, values, Of(corpus, above, values[0]).ToList()))
                .FirstOrDefault(one => one is not null);
            if (pair is var (value, whole))
                yield return Row(corpus, value, whole);
        }
    }

    /// <summary>The first two figures in units that measure the same, of one vintage where there are such: both as first published, or
    /// both revised.</summary>
    private static (Observation Value, Observation Whole)? Pair(
        Corpus corpus,
        List<Observation> values,
        List<Observation> wholes
    ) =>
        values
            .SelectMany(value => wholes.Select(whole => (Value: value, Whole: whole)))
            .Where(pair => OneUnit.Of(pair.Value, pair.Whole) is not null)
            .OrderByDescending(pair =>
                Publication.IsRevised(corpus, pair.Value) == Publication.IsRevised(corpus, pair.Whole)
            )
            .Select(pair => ((Observation, Observation)?)pair)
            .FirstOrDefault();

    /// <summary>The levels above: of an amount, which is only held against what it is part of, the one directly above.</summary>
    private static IEnumerable<string> Above(Observation value) =>
        value.Measure == Measure.Level && !CodeList.Averages.Contains(value.Indicator!)
            ? TargetLadder.Ancestors(value.RegionCode!).Take(1)
            : TargetLadder.Ancestors(value.RegionCode!);

    /// <summary>A region's figures for what another is of: its reports' own, then the official ones, the last published first; of
    /// targets the official one that was set first.</summary>
    private static IEnumerable<Observation> Of(Corpus corpus, string region, Observation like)
    {
        var official = corpus.FindOfficial(like.Indicator!, region, like.Measure, like.Role, like.Period);
        return corpus
            .Find(like.Indicator!, region, like.Measure, like.Role, like.Period)
            .Concat(like.Role == Role.Target ? official.Reverse() : official)
            .Where(one => one is { Value: not null, IsOfOneYear: true });
    }

    private static DistrictRow Row(Corpus corpus, Observation district, Observation city)
    {
        var (one, whole) = OneUnit.Of(district, city)!.Value;
        var indicator = corpus.Indicators.ByCode(district.Indicator)!;
        return new DistrictRow(
            district.Region,
            city.Region,
            indicator,
            district.Period!.Value,
            district,
            city,
            Share(one, whole),
            district.Measure == Measure.Level ? null : indicator.Turned(one.Value!.Value - whole.Value!.Value)
        )
        {
            Note = Naming.Between(district, city),
        };
    }

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
