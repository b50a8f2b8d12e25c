using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>Real against nominal: the change of prices that published real growth and the growth of levels imply.</summary>
/// <remarks>
/// Deflator = 100 × ((1 + nominal ÷ 100) ÷ (1 + real ÷ 100) − 1), in % to one decimal, where nominal is the growth of the levels in
/// current prices. It holds every revision of the
/// level of the year before, so that a large one is a sign of a restatement sooner than of inflation; where an economic census restated
/// the level of the year before after it was published, the row's <c>note</c> says so. A year that lacks a level, the
/// one before or the growth has no row, and neither has one of which any is only given about (左右) or as a bound.
/// </remarks>
public static class ImpliedDeflator
{
    /// <summary>A row for each year of an indicator whose growth is customarily real, in the order given.</summary>
    /// <param name="years">Indicators over the years, as <see cref="YearOverYear.Of"/> gives them.</param>
    public static Table<DeflatorRow> Of(IEnumerable<YearRow> years) =>
        Table
            .Of(
                years
                    .Where(row => row is { NominalGrowth: not null, Growth: { Value: > -100, Bound: Bound.Exact } })
                    .Select(row => new DeflatorRow(row, Of(row.NominalGrowth!.Value, row.Growth!.Value!.Value))),
                CommonColumns.Region((DeflatorRow row) => row.Year.Territory.RegionCode, row => row.Year.Region),
                CommonColumns.Indicator((DeflatorRow row) => row.Year.Indicator),
                Column.Of("year", (DeflatorRow row) => row.Year.Year, "Year 年"),
                CommonColumns.Percent(
                    "deflator",
                    (DeflatorRow row) => row.Deflator,
                    "Implied change of prices 隐含平减指数变动",
                    signed: true
                ),
                CommonColumns.Percent(
                    "nominal",
                    (DeflatorRow row) => row.Year.NominalGrowth,
                    "Growth of levels 现价增速",
                    signed: true,
                    row => SourceTip.OfAll(row.Year.LevelBefore, row.Year.Level)
                ),
                CommonColumns.Outcome("real", (DeflatorRow row) => row.Year.Growth, "Published growth 公布增速"),
                YearColumns.Census((DeflatorRow row) => row.Year)
            )
            .Titled("Real against nominal 实际与名义");

    /// <summary>The implied change of prices in %, to one decimal.</summary>
    /// <param name="nominal">The growth of levels in current prices, in %.</param>
    /// <param name="real">The growth in comparable prices, in %, above −100.</param>
    public static decimal Of(decimal nominal, decimal real) =>
        decimal.Round(((1 + nominal / 100) / (1 + real / 100) - 1) * 100, 1, MidpointRounding.AwayFromZero);
}
