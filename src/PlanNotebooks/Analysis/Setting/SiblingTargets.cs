using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>The targets of siblings: how far those that the divisions of one region set for one thing in one year lie apart.</summary>
/// <remarks>Growth and shares, in %; which target of a region counts is said of <see cref="TargetLadder"/>. Of a range the lower end
/// counts. The region that they belong to need set none.</remarks>
public static class SiblingTargets
{
    /// <summary>A row for each indicator, year and region of which two divisions or more set a target; those of the most divisions
    /// first, and of as many the latest.</summary>
    public static Table<SiblingTargetsRow> Of(Corpus corpus) =>
        Table
            .Of(TargetLadder.Aims(corpus).SelectMany(Rows).OrderByDescending(row => row.Regions).ThenByDescending(row => row.Year), Columns)
            .Titled("Targets of siblings 同级目标")
            .Noted(PassedOver.With(corpus, Texts.Say("note.sibling-targets")));

    private static IEnumerable<Column<SiblingTargetsRow>> Columns =>
        [
            CommonColumns.Indicator((SiblingTargetsRow row) => row.Indicator),
            Column.Of("year", (SiblingTargetsRow row) => row.Year, "Year 年"),
            Column.Of(
                "parent",
                (SiblingTargetsRow row) => row.ParentCode,
                "Divisions of 上级地区",
                row => RegionNames.Of(row.ParentCode, null)
            ),
            Column.Of("regions", (SiblingTargetsRow row) => row.Regions, "Regions 地区数"),
            CommonColumns.Bounded("lowest", (SiblingTargetsRow row) => row.Lowest, "Lowest 最低"),
            Region("lowest_region", row => row.Lowest, row => row.AtLowest),
            Column.Of("median", (SiblingTargetsRow row) => row.Median, "Median 中位数", Median),
            CommonColumns.Bounded("highest", (SiblingTargetsRow row) => row.Highest, "Highest 最高"),
            Region("highest_region", row => row.Highest, row => row.AtHighest),
            CommonColumns.Points("spread", (SiblingTargetsRow row) => row.Spread, "Spread 极差", signed: false),
            Column.Of("measure", (SiblingTargetsRow row) => row.Lowest.Measure, "Measure 度量"),
            CommonColumns.Id("lowest_id", (SiblingTargetsRow row) => row.Lowest),
            CommonColumns.Id("highest_id", (SiblingTargetsRow row) => row.Highest),
        ];

    private static Column<SiblingTargetsRow> Region(
        string key,
        Func<SiblingTargetsRow, Observation> of,
        Func<SiblingTargetsRow, int> regions
    ) => Column.Of(key, (SiblingTargetsRow row) => of(row).Region, "Set by 设定地区", row => Named(row, of(row), regions(row)));

    /// <summary>The median as readers write it: of growth with its sign.</summary>
    internal static string Median(SiblingTargetsRow row) => Amounts.Of(row.Median, "%", row.Lowest.Measure == Measure.Growth);

    /// <summary>Who sets a target that several may set: Tianjin, Tianjin and two others, all three.</summary>
    internal static string Named(SiblingTargetsRow row, Observation target, int regions)
    {
        var region = RegionNames.Of(target.RegionCode, target.Region);
        if (regions == row.Regions)
            return Texts.Say("siblings.all", ("regions", regions));
        return regions == 1 ? region : Texts.Say("siblings.with", ("region", region), ("others", regions - 1));
    }

    private static IEnumerable<SiblingTargetsRow> Rows(RegionTargets aims) =>
        from target in aims.ByRegion.Values
        let parent = TargetLadder.Ancestors(target.RegionCode!).FirstOrDefault()
        where parent is not null
        group target by parent into siblings
        where siblings.Skip(1).Any()
        orderby siblings.Key
        select Row(
            aims,
            siblings.Key,
            [.. siblings.OrderBy(target => target.Value).ThenBy(target => target.RegionCode, StringComparer.Ordinal)]
        );

    private static SiblingTargetsRow Row(RegionTargets aims, string parent, List<Observation> targets)
    {
        var values = targets.ConvertAll(target => target.Value!.Value);
        var (lowest, highest) = (values[0], values[^1]);
        return new SiblingTargetsRow(
            aims.Indicator,
            aims.Year,
            parent,
            targets.Count,
            targets[0],
            values.Count(value => value == lowest),
            Statistic.Median(values)!.Value,
            targets.Find(target => target.Value == highest)!,
            values.Count(value => value == highest),
            highest - lowest
        )
        {
            IsAlike = targets.DistinctBy(target => (target.Value, target.Upper, target.Bound)).Count() == 1,
        };
    }
}
