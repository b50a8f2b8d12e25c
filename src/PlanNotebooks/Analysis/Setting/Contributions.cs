using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Contribution shares: how much of the rise of a whole (GDP) comes from a part (services).</summary>
/// <remarks>
/// Share = 100 × (part − part of the year before) ÷ (whole − whole of the year before), in % of levels in current prices, to one
/// territory. Null where the whole did not change, and where of part and whole one level was revised and the other was not: their
/// rises are then of two vintages. More than 100 or below zero where part and whole move apart. Levels that are only given about
/// (左右), as a bound or too roughly (2万亿元) have no row. Statistics give contributions in comparable prices, which differ. The parts
/// are those of parts.tsv.
/// </remarks>
public static class Contributions
{
    /// <summary>A row for each part, its whole and year of which both levels and both levels of the year before are known.</summary>
    /// <param name="years">Indicators over the years, as <see cref="YearOverYear.Of"/> gives them.</param>
    public static Table<ContributionRow> Of(IEnumerable<YearRow> years)
    {
        var known = years
            .Where(row => IsExact(row.Level) && IsExact(row.LevelBefore) && !row.IsCoarse)
            .ToDictionary(row => (row.Territory, row.Year, row.Indicator.Code));
        var rows = (
            from pair in CodeList.Parts
            from part in known.Values
            where part.Indicator.Code == pair.Part
            let whole = known.GetValueOrDefault((part.Territory, part.Year, pair.Whole))
            where whole is not null && whole.Level!.Unit == part.Level!.Unit
            orderby part.Territory.RegionCode, part.Year
            let share = part.IsRevised == whole.IsRevised ? Statistic.Percent(Rise(part), Rise(whole)) : null
            select new ContributionRow(part, whole, share)
        ).ToList();
        var note = rows.Exists(row => row.Share is < 0 or > 100) ? "note.contributions-beyond" : "note.contributions";
        return Table
            .Of(
                rows,
                CommonColumns.Region((ContributionRow row) => row.Part.Territory.RegionCode, row => row.Part.Region),
                Column.Of("year", (ContributionRow row) => row.Part.Year, "Year 年"),
                CommonColumns.Indicator((ContributionRow row) => row.Part.Indicator, "part", "Part 部分"),
                CommonColumns.Percent("share", (ContributionRow row) => row.Share, "Contribution 贡献率"),
                Column.Of(
                    "part_rise",
                    (ContributionRow row) => Rise(row.Part),
                    "Rise of the part 部分增量",
                    row => Amounts.Of(Rise(row.Part), row.Part.Level!.Unit, signed: true),
                    row => SourceTip.OfAll(row.Part.LevelBefore, row.Part.Level)
                ),
                CommonColumns.Indicator((ContributionRow row) => row.Whole.Indicator, "whole", "Whole 总体"),
                Column.Of(
                    "whole_rise",
                    (ContributionRow row) => Rise(row.Whole),
                    "Rise of the whole 总体增量",
                    row => Amounts.Of(Rise(row.Whole), row.Whole.Level!.Unit, signed: true),
                    row => SourceTip.OfAll(row.Whole.LevelBefore, row.Whole.Level)
                ),
                Column.Of("note", (ContributionRow row) => WhyNull(row), "Note 说明")
            )
            .Titled("Contribution shares, current prices 贡献率（现价）")
            .Noted(Texts.Say(note));
    }

    private static string WhyNull(ContributionRow row)
    {
        if (row.Share is not null)
            return "";
        return row.Part.IsRevised == row.Whole.IsRevised
            ? Bilingual.Pick("the whole did not change 总体没有变动")
            : Bilingual.Pick("of two vintages: one was revised, the other not 版本不同：一项已修订，一项未修订");
    }

    private static bool IsExact(Observation? level) => level is { Value: not null, Bound: Bound.Exact };

    private static decimal Rise(YearRow row) => row.Level!.Value!.Value - row.LevelBefore!.Value!.Value;
}
