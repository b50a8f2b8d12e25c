using PlanNotebooks.Languages;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Levels per head.</summary>
/// <remarks>
/// Per head = level ÷ permanent residents (常住人口) of the same year and territory, in the level's unit, to a whole one. Statistics divide
/// by the mean of two year ends, so that the
/// published 人均地区生产总值 differs a little. A year without residents has no row, nor has one of which either is only given about (左右) or
/// as a bound.
/// </remarks>
public static class PerHead
{
    private const string Population = "population";

    /// <summary>A row for each year that gives the level and the residents.</summary>
    /// <param name="years">Indicators over the years, as <see cref="YearOverYear.Of"/> gives them.</param>
    /// <param name="indicator">The code of the level.</param>
    public static Table<PerHeadRow> Of(IEnumerable<YearRow> years, string indicator = "gdp")
    {
        var given = years.Where(row => row.Level is not null).ToList();
        var residents = given
            .Where(row => row.Indicator.Code == Population)
            .ToDictionary(row => (row.Territory, row.Year));
        var levels = given.Where(row => row.Indicator.Code == indicator).ToList();
        var rows = levels
            .Where(IsExact)
            .Where(row => residents.TryGetValue((row.Territory, row.Year), out var people) && IsExact(people))
            .Select(row => Row(row, residents[(row.Territory, row.Year)]))
            .ToList();
        var none = levels.Count(row => !residents.ContainsKey((row.Territory, row.Year)));
        return Table
            .Of(
                rows,
                CommonColumns.Region((PerHeadRow row) => row.Level.Territory.RegionCode, row => row.Level.Region),
                Column.Of("year", (PerHeadRow row) => row.Level.Year, "Year 年"),
                CommonColumns.Outcome("level", (PerHeadRow row) => row.Level.Level, "Level 总量"),
                CommonColumns.Outcome("residents", (PerHeadRow row) => row.Residents.Level, "Residents 常住人口"),
                Column.Of(
                    "per_head",
                    (PerHeadRow row) => row.PerHead,
                    "Per head 人均",
                    row => Amounts.Of(row.PerHead, row.Level.Level!.Unit)
                )
            )
            .Titled("Levels per head 人均水平")
            .Noted(Note(none, levels.Count - rows.Count - none));
    }

    /// <summary>The formula, and how many years that give the level have no row for want of residents, or of an exact figure.</summary>
    private static string Note(int none, int rough)
    {
        var note = Texts.Say("note.per-head");
        return (none, rough) switch
        {
            (0, 0) => note,
            (_, 0) => Texts.Say("note.per-head-unknown", ("note", note), ("count", none)),
            _ => Texts.Say("note.per-head-missing", ("note", note), ("count", none + rough), ("none", none), ("rough", rough)),
        };
    }

    private static bool IsExact(YearRow row) => row.Level is { Value: > 0, Bound: Bound.Exact };

    private static PerHeadRow Row(YearRow level, YearRow residents) =>
        new(
            level,
            residents,
            decimal.Round(level.Level!.Value!.Value / residents.Level!.Value!.Value, MidpointRounding.AwayFromZero)
        );
}
