using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Tells whether a value in a span is the span's (五年新增5.6万人, 年均增长6%) or its last year's (五年来，规上企业达到47家).</summary>
internal static class SpanSense
{
    private const string FromTo = "from-to";
    private static readonly WordClass Stocks = FrameWords.Of("stock");
    private static readonly WordClass StockLabels = FrameWords.Of("stock-label");
    private static readonly WordClass Totals = FrameWords.Of("total");
    private static readonly WordClass OfYear = FrameWords.Of("of-year");

    /// <summary>Whether the value is of all years of the span.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="before">The sentence up to the number.</param>
    /// <param name="isIndicator">Whether the label is an indicator that is given year by year.</param>
    /// <param name="follows">Whether the value before it in the sentence was the last year's, and this one goes on with it.</param>
    public static bool IsOfSpan(NumberReading reading, ReadOnlySpan<char> before, bool isIndicator, bool follows)
    {
        var clause = before[(before.LastIndexOfAny(',', ';', '。') + 1)..];
        if (reading.Rule == FromTo)
            return false;
        return reading.Measure switch
        {
            Measure.Growth or Measure.Change => !OfYear.IsIn(clause),
            Measure.Level => IsTotal(clause, reading) || !(IsStock(clause, reading) || isIndicator || follows),
            _ => false,
        };
    }

    private static bool IsTotal(ReadOnlySpan<char> clause, NumberReading reading) =>
        Totals.IsIn(clause[(clause.LastIndexOfAnyInRange('0', '9') + 1)..]) && !StockLabels.IsIn(reading.Label.Text)
        || clause.Contains("累计", StringComparison.Ordinal);

    private static bool IsStock(ReadOnlySpan<char> clause, NumberReading reading)
    {
        if (StockLabels.IsIn(reading.Label.Text))
            return true;
        var words = clause[..^Math.Min(clause.Length, reading.Number.Start - reading.Number.From)];
        return Stocks.AtEnd(words) > 0 || Stocks.AtEnd(clause) > 0;
    }
}
