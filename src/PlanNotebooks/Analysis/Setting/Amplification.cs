using PlanNotebooks.Languages;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Amplification by level (层层加码): by how much each level asks for more than the one above, and how far siblings lie
/// apart.</summary>
/// <remarks>Step = target − target of the nearest level above, in percentage points, turned where less is better: a lower ceiling asks
/// for more.</remarks>
public static class Amplification
{
    /// <summary>A row for each indicator, year and level; in the order of the ladders.</summary>
    /// <param name="ladders">Targets beside those above, as <see cref="TargetLadder.Of"/> gives them.</param>
    public static Table<AmplificationRow> ByLevel(IEnumerable<LadderRow> ladders)
    {
        var rows = ladders
            .Where(row => row.Step is not null)
            .GroupBy(row =>
                (row.Indicator.Code, row.Year, row.Target.Measure, Level: RegionTable.LevelOf(row.Target.RegionCode!))
            )
            .Select(group => Row(group.Key.Level, group.ToList()))
            .ToList();
        return Table
            .Of(
                rows,
                CommonColumns.Indicator((AmplificationRow row) => row.Indicator),
                Column.Of("year", (AmplificationRow row) => row.Year, "Year 年"),
                Column.Of("level", (AmplificationRow row) => row.Level, "Level 层级"),
                Column.Of("regions", (AmplificationRow row) => row.Regions, "Regions 地区数"),
                Column.Of("higher", (AmplificationRow row) => row.Higher, "Stricter than the level above 要求高于上级"),
                CommonColumns.Points("mean_step", (AmplificationRow row) => row.MeanStep, "Mean step 平均加码"),
                CommonColumns.Points("spread", (AmplificationRow row) => row.Spread, "Spread among siblings 同级极差", signed: false)
            )
            .Titled("Amplification by level 各级加码幅度")
            .Noted(Texts.Say(rows.Exists(row => row.Spread is not null) ? "note.spread" : "note.no-spread"));
    }

    private static AmplificationRow Row(RegionLevel level, List<LadderRow> rows)
    {
        var spreads = rows.GroupBy(row => row.Above!.RegionCode)
            .Where(siblings => siblings.Count() > 1)
            .Select(siblings =>
                siblings.Max(row => row.Target.Value!.Value) - siblings.Min(row => row.Target.Value!.Value)
            )
            .ToList();
        var steps = rows.ConvertAll(row => row.Step!.Value);
        return new AmplificationRow(
            rows[0].Indicator,
            rows[0].Year,
            level,
            rows.Count,
            steps.Count(step => step > 0),
            Statistic.Mean(steps)!.Value,
            spreads.Count == 0 ? null : spreads.Max()
        );
    }
}
