using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Tells whether a value in a span is the span's (五年新增5.6万人, 年均增长6%) or its last year's (五年来，规上企业达到47家).</summary>
internal static class SpanSense
{
    private const string FromTo = "from-to";

    /// <summary>经济总量净增280亿元: what has come to a stock is no stock.</summary>
    private const string Net = "净增";
    private const string Mean = "平均";
    private const string Cumulative = "累计";

    /// <summary>左右 may stand between a number and the comma behind it.</summary>
    private const int LongestRound = 3;
    private static readonly WordClass Multiples = FrameWords.Of("multiple-of");
    private static readonly WordClass Stocks = FrameWords.Of("stock");
    private static readonly WordClass StockLabels = FrameWords.Of("stock-label");
    private static readonly WordClass Means = FrameWords.Of("mean");
    private static readonly WordClass Flows = FrameWords.Of("flow");
    private static readonly WordClass Now = FrameWords.Of("stock-now");
    private static readonly WordClass Totals = FrameWords.Of("total");
    private static readonly WordClass Together = WordClasses.Of("together-word");
    private static readonly WordClass Grown = FrameWords.Of("grown");
    private static readonly WordClass OfYear = FrameWords.Of("of-year");

    /// <summary>Whether the value is of all years of the span.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="before">The sentence up to the number.</param>
    /// <param name="behind">The sentence from behind the number on.</param>
    /// <param name="isIndicator">Whether the label is an indicator that is given year by year.</param>
    /// <param name="follows">Whether the value before it in the sentence was the last year's, and this one goes on with it.</param>
    public static bool IsOfSpan(
        NumberReading reading,
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> behind,
        bool isIndicator,
        bool follows
    )
    {
        if (reading.Rule == FromTo)
            return false;
        var clause = before[(before.LastIndexOfAny(',', ';', '。') + 1)..];
        return reading.Measure switch
        {
            Measure.Growth or Measure.Change => Means.IsIn(clause) || !IsOfYear(clause, behind),
            Measure.Level => IsTold(clause, reading, behind)
                || !(isIndicator || follows || IsStock(clause, reading) || IsOfNow(before, clause) || IsOfLast(reading, before, behind)),
            _ => false,
        };
    }

    /// <summary>同比增长23%, 增长23%,比“九五”末增长1.4倍: a growth is a year's.</summary>
    private static bool IsOfYear(ReadOnlySpan<char> clause, ReadOnlySpan<char> behind) =>
        OfYear.IsIn(clause)
        || (BaseYears.IsBesideLonger(behind) && !SaysTotal(clause) && !clause.Contains(Mean, StringComparison.Ordinal));

    /// <summary>Whether words say that a level is of all years: a total, a sum held against a plan before, a growth of so many
    /// times.</summary>
    private static bool IsTold(ReadOnlySpan<char> clause, NumberReading reading, ReadOnlySpan<char> behind) =>
        IsTotal(clause, reading)
        || IsHeldAgainstPlan(clause, reading, behind)
        || (reading.Number.IsMultiple && Grown.IsIn(clause) && !OfYear.IsIn(clause));

    /// <summary>投资795亿元,比“八五”增长1.9倍, but not 装机容量达到2316万千瓦,比“九五”增加724万千瓦.</summary>
    private static bool IsHeldAgainstPlan(ReadOnlySpan<char> clause, NumberReading reading, ReadOnlySpan<char> behind) =>
        BaseYears.SpanHeldAgainst(behind) is (_, _, var isTotal) && (isTotal || !IsStock(clause, reading));

    /// <summary>增加值达910亿元,是2007年的2.5倍, 支出116亿元,比1997年的36亿元增加80亿元: what is held against a year is a year's.</summary>
    private static bool IsHeldAgainstYear(ReadOnlySpan<char> behind)
    {
        var next = ClauseBehind(behind);
        var verb = Math.Max(Multiples.AtStart(next), next is ['比' or '较', ..] ? 1 : 0);
        return verb > 0 && FourDigitYear.AtStart(next[verb..]) > 0;
    }

    private static bool IsOfLast(NumberReading reading, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        IsHeldAgainstYear(behind) || IsOfMeanGrowth(reading, before, behind);

    /// <summary>一般公共预算收入25.5亿元,年均增长6%: what has grown so by the year is the last year's; of what was spent it may be the sum.</summary>
    private static bool IsOfMeanGrowth(NumberReading reading, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        Means.AtStart(ClauseBehind(behind)) > 0
        && !reading.Number.IsMultiple
        && reading.Label.Verb.IsEmpty
        && Flows.AtEnd(reading.Label.Text) == 0
        && !before.Contains(Cumulative, StringComparison.Ordinal);

    /// <summary>The clause right behind a number, over 左右 and a comma; none where other words stand there.</summary>
    private static ReadOnlySpan<char> ClauseBehind(ReadOnlySpan<char> behind) =>
        behind.IndexOf(',') is var comma and >= 0 and <= LongestRound ? behind[(comma + 1)..] : [];

    private static bool IsTotal(ReadOnlySpan<char> clause, NumberReading reading) =>
        SaysTotal(clause[(clause.LastIndexOfAnyInRange('0', '9') + 1)..])
            && (!StockLabels.IsIn(reading.Label.Text) || reading.Label.Text.Contains(Net))
        || clause.Contains(Cumulative, StringComparison.Ordinal);

    /// <summary>共 of 五年共新建, and not of 公共 and 共享.</summary>
    private static bool SaysTotal(ReadOnlySpan<char> words)
    {
        for (var at = Totals.IndexIn(words); at >= 0; at = Totals.IndexIn(words))
        {
            var length = Totals.AtStart(words[at..]);
            if (length > 1 || !IsInWord(words, at))
                return true;
            words = words[(at + length)..];
        }

        return false;
    }

    private static bool IsInWord(ReadOnlySpan<char> words, int at) =>
        words[..at].EndsWith("公") || Together.AtStart(words[at..]) > 0;

    /// <summary>目前,规上企业47家 and 现入园企业30家.</summary>
    private static bool IsOfNow(ReadOnlySpan<char> before, ReadOnlySpan<char> clause) =>
        Now.AtStart(clause) > 0 || (before.IndexOf(',') is var comma and > 0 && Now.Contains(before[..comma]));

    private static bool IsStock(ReadOnlySpan<char> clause, NumberReading reading)
    {
        if (Flows.AtEnd(reading.Label.Text) + Means.AtStart(reading.Label.Text) > 0)
            return false;
        if (StockLabels.IsIn(reading.Label.Text))
            return true;
        var words = clause[..^Math.Min(clause.Length, reading.Number.Start - reading.Number.From)];
        return Stocks.AtEnd(words) + Stocks.AtEnd(clause) > 0;
    }
}
