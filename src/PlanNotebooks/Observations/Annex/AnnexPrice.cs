using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations.Annex;

/// <summary>The rows of prices, and of indices: a table gives the index against a year of 100 (居民消费价格 100.2%) or the rise (2.1%),
/// under one name.</summary>
internal static class AnnexPrice
{
    private const decimal LeastIndex = 50;
    private static readonly WordClass Prices = WordClasses.Of("annex-price");

    /// <summary>Whether a row, by its name, is of prices or of an index: 居民消费价格指数(上年=100).</summary>
    public static bool Is(AnnexLabel label) => Prices.AtEnd(EndBracket.Without(Folding.Fold(label.Text))) > 0;

    /// <summary>What a figure in % is in such a row: the index, which is a level and no rate, or the rise.</summary>
    public static Measure MeasureOf(Quantity number) => number.Value < LeastIndex ? Measure.Growth : Measure.Level;
}
