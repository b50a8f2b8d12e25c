using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>The columns of indicators over the years.</summary>
internal static class YearColumns
{
    /// <summary>Every column; those of levels and rates side by side are hidden until asked for.</summary>
    public static IEnumerable<Column<YearRow>> All =>
        [
            CommonColumns.Region((YearRow row) => row.Territory.RegionCode, row => row.Region),
            CommonColumns.Indicator((YearRow row) => row.Indicator),
            Column.Of("year", (YearRow row) => row.Year, "Year 年"),
            CommonColumns.Outcome("growth", (YearRow row) => row.Growth, "Published growth 公布增速"),
            Column.Of("basis", (YearRow row) => row.Growth?.Basis, "Basis 口径", row => Basis(row.Growth?.Basis)),
            CommonColumns.Percent(
                "implied_growth",
                (YearRow row) => row.ImpliedGrowth,
                "Implied growth 推算增速",
                signed: true,
                row => SourceTip.OfAll(row.LevelBefore, row.Level)
            ),
            CommonColumns.Outcome("level", (YearRow row) => row.Level, "Level 总量"),
            Column.Of("unit", (YearRow row) => row.Level?.Unit, hidden: true),
            Column.Of(
                "implied_level_before",
                (YearRow row) => row.ImpliedLevelBefore,
                "Implied level, year before 推算上年总量",
                row => row.ImpliedLevelBefore is { } level ? Amounts.Of(level, row.Level?.Unit) : "",
                row => SourceTip.OfAll(row.Level, row.Growth)
            ),
            Column.Of(
                "break",
                (YearRow row) => row.BrokenFrom?.English,
                "Break 断点",
                row => row.BrokenFrom is { } change ? $"{change.Year}: {Bilingual.Pick(change.English, change.Chinese)}" : ""
            ),
            CommonColumns.Id("level_id", (YearRow row) => row.Level),
            CommonColumns.Id("growth_id", (YearRow row) => row.Growth),
            CommonColumns.Outcome("level_before", (YearRow row) => row.LevelBefore, "Year before 上年", hidden: true),
            Column.Of("implied_low", (YearRow row) => row.ImpliedRange?.Low, hidden: true),
            Column.Of("implied_high", (YearRow row) => row.ImpliedRange?.High, hidden: true),
            Column.Of(
                "implied_range",
                (YearRow row) => Implied(row),
                "Implied growth (range) 推算增速（区间）",
                tip: row => SourceTip.OfAll(row.LevelBefore, row.Level),
                hidden: true,
                alignment: Alignment.Right
            ),
            CommonColumns.Points(
                "difference",
                (YearRow row) => row.Difference,
                "Difference 差",
                hidden: true
            ),
            Column.Of(
                "explanation",
                (YearRow row) => row.Explanation,
                "Explained by 原因",
                YearDifference.Words,
                row => SourceTip.OfAll(row.RestatedBefore),
                hidden: true
            ),
            CommonColumns.Percent(
                "nominal_growth",
                (YearRow row) => row.NominalGrowth,
                "Growth of levels, nominal 现价增速",
                signed: true,
                row => SourceTip.OfAll(row.LevelBefore, row.Level),
                hidden: true
            ),
            CommonColumns.Percent(
                "jump",
                (YearRow row) => row.Jump,
                "Jump without a rate 无增速的突变",
                signed: true,
                row => SourceTip.OfAll(row.LevelBefore, row.Level),
                hidden: true
            ),
            Census((YearRow row) => row, hidden: true),
        ];

    /// <summary>What to mind where growth of levels crosses an economic census.</summary>
    public static Column<T> Census<T>(Func<T, YearRow> year, bool hidden = false) =>
        Column.Of("note", (T row) => CensusNote(year(row)), "Note 说明", hidden: hidden);

    private static string? CensusNote(YearRow row) =>
        row.Census is { } census
            ? Texts.Say(
                "cell.census",
                ("year", $"{census.Year}"),
                ("census", Bilingual.Pick(census.English, census.Chinese))
            )
            : null;

    /// <summary>+8.6% (7.9 to 9.3): the implied growth, and what rounding allows, outwards to one decimal.</summary>
    private static string? Implied(YearRow row)
    {
        if (row.ImpliedGrowth is not { } growth)
            return null;
        var shown = Amounts.Of(growth, "%", signed: true);
        return row.ImpliedRange is var (low, high)
            ? Texts.Say(
                "cell.range",
                ("growth", shown),
                ("low", Amounts.Number(Math.Floor(low * 10) / 10)),
                ("high", Amounts.Number(Math.Ceiling(high * 10) / 10))
            )
            : shown;
    }

    private static string Basis(GrowthBasis? basis) =>
        basis switch
        {
            GrowthBasis.Real => Bilingual.Pick("real 可比价"),
            GrowthBasis.Nominal => Bilingual.Pick("nominal 名义"),
            _ => "",
        };
}
