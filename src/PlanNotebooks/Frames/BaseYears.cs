using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Frames;

/// <summary>The year that a growth is counted from, where it is not the year before: 比2019年增长43.8%, 与“十三五”末相比.</summary>
/// <remarks>It belongs to the number alone: what is grown is still the year's.</remarks>
internal static class BaseYears
{
    /// <summary>2012年.</summary>
    private const int YearLength = 5;
    private const string AllBelow = "(下同)";
    private const string ListSigns = "0123456789.%、和";
    private static readonly WordClass Verbs = FrameWords.Of("base-verb");
    private static readonly WordClass Spans = FrameWords.Of("span-suffix");
    private static readonly WordClass Ends = FrameWords.Of("span-end");
    private static readonly WordClass OfYear = FrameWords.Of("of-year");
    private static readonly WordClass Grown = FrameWords.Of("grown");
    private const string Rates = "倍%";

    /// <summary>The first year that a growth or a change is of; null where it is counted from the year before, or nothing is
    /// said.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the number's sentence begins.</param>
    /// <param name="number">The number.</param>
    /// <param name="frame">Its frame.</param>
    public static int? FirstYearOf(string text, int start, Quantity number, TimeFrame frame)
    {
        var before = text.AsSpan(start, number.From - start);
        var own = OwnOf(before);
        if (OfYear.IsIn(own))
            return null;
        var reach =
            own.ContainsAny('比', '较') || before.IndexOf("相比", StringComparison.Ordinal) < 0
                ? own
                : before;
        for (var i = reach.Length - 1; i >= 0; i--)
        {
            if (Verbs.AtStart(reach[i..]) is not (var verb and > 0))
                continue;
            if (BaseAt(reach[(i + verb)..], number, frame) is { } year && year + 1 < frame.To)
                return year + 1;
        }

        return OfRemark(before, frame);
    }

    /// <summary>增长47.7% behind 比2012年(下同): the first year of what is held against a base that holds for all below.</summary>
    private static int? OfRemark(ReadOnlySpan<char> before, TimeFrame frame)
    {
        var at = before.LastIndexOf(AllBelow, StringComparison.Ordinal);
        if (at < 0 || YearReader.EndingAt(before, at) is not { } year)
            return null;
        var isBase = Verbs.AtEnd(before[..(at - YearLength)]) > 0;
        return isBase && year + 1 < frame.To ? year + 1 : null;
    }

    /// <summary>The words of a number, with those before the numbers of a list that it ends: 比2002年增长373%、481%.</summary>
    private static ReadOnlySpan<char> OwnOf(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd(ListSigns);
        return rest[(rest.LastIndexOfAny(',', ';', '、') + 1)..];
    }

    /// <summary>The years of the five-year plan that an amount is of, as it is held against the plan before (投资7950亿元,比“八五”增长1.9倍);
    /// null where it is held against none.</summary>
    /// <param name="behind">The text from behind the amount on.</param>
    /// <returns>Its first and last year, and whether the other plan is called a time (是“十五”时期的2倍), which only a total is held
    /// against.</returns>
    public static (int From, int To, bool IsTotal)? SpanHeldAgainst(ReadOnlySpan<char> behind)
    {
        if (!behind.StartsWith(",", StringComparison.Ordinal) || Verbs.AtStart(behind[1..]) is not (var verb and > 0))
            return null;
        behind = behind[(1 + verb)..];
        return FiveYearPlans.AtStart(behind) is (var name, var from, var to) && Ends.AtStart(behind[name..]) == 0
            ? (to + 1, to + 1 + to - from, Spans.AtStart(behind[name..]) > 0)
            : null;
    }

    /// <summary>增长23%,比“九五”末增长1.4倍: whether a growth is held beside that since the end of a plan, so that it is of its year.</summary>
    /// <param name="behind">The text from behind the growth on.</param>
    public static bool IsBesideLonger(ReadOnlySpan<char> behind) =>
        behind is [',', '比' or '较', .. var plan]
        && FiveYearPlans.AtStart(plan) is (var name, _, _)
        && Ends.AtStart(plan[name..]) is > 0 and var end
        && IsRate(plan[(name + end)..]);

    /// <summary>增长1.4倍, 增长139%.</summary>
    private static bool IsRate(ReadOnlySpan<char> words) => PrintedFigures.IsAtStart(words[Grown.AtStart(words)..], Rates);

    /// <summary>The year that the part of a sentence before a number, up to a semicolon, holds its value against last; null where it does
    /// against none.</summary>
    public static int? LastBefore(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOf(';') + 1)..];
        for (var i = before.Length - 1; i >= 0; i--)
            if (Verbs.AtStart(before[i..]) is var verb and > 0 && YearAt(before[(i + verb)..]) is { } year)
                return year;
        return null;
    }

    /// <summary>The base that words name; none where a year's value is a multiple of that of years (增长74%,是“十五”期间的两倍).</summary>
    private static int? BaseAt(ReadOnlySpan<char> text, Quantity number, TimeFrame frame)
    {
        var isOfYears =
            number.IsMultiple && FiveYearPlans.AtStart(text) is (var name, _, _) && Spans.AtStart(text[name..]) > 0;
        return isOfYears ? null : YearAt(text) ?? YearsAgo(text, frame);
    }

    /// <summary>五年前: the year so many before that of the frame.</summary>
    private static int? YearsAgo(ReadOnlySpan<char> text, TimeFrame frame) => frame.To - RelativeSpans.YearsAgoAt(text);

    /// <summary>1997 of 1997年 and of 1950年到1997年, 2020 of “十三五”: the last year of what is held against.</summary>
    private static int? YearAt(ReadOnlySpan<char> text)
    {
        if (text.Has(YearLength - 1, '年') && YearReader.At(text, 0) is { } year)
            return text.HasAny(YearLength, "到至") ? YearReader.At(text, YearLength + 1) ?? year : year;
        return FiveYearPlans.AtStart(text) is (_, _, var to) ? to : null;
    }
}
