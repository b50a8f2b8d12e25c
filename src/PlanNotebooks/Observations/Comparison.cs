using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The comparison that may stand before a word of change or a number: 比2010年, 较上年同期, 与去年相比,
/// 比“九五”.</summary>
internal static class Comparison
{
    private const int Reach = 12;
    private const int LongestPlanEnd = 8;
    private const int LongestPlanName = 3;
    private static readonly WordClass YearWords = WordClasses.Of("year-word");
    private static readonly WordClass TimeSigns = WordClasses.Of("time-sign");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");

    /// <summary>A phrase without the comparison that it ends with.</summary>
    public static Phrase Strip(string text, Phrase phrase)
    {
        var span = WithoutBrackets(phrase.In(text));
        var tail = span.EndsWith("相比", StringComparison.Ordinal) ? 2 : 0;
        if (YearWords.AtEnd(span[..^tail]) == 0 && PlanEnd(span[..^tail]) is null)
            return phrase;
        var from = Math.Max(0, span.Length - tail - Reach);
        var at = span[from..^tail].LastIndexOfAny('比', '较', '与');
        return at >= 0 && IsTime(span[(from + at + 1)..^tail]) ? phrase.Drop(phrase.Length - from - at) : phrase;
    }

    /// <summary>比上年 of 比上年(134908吨): what the earlier value was.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> span)
    {
        while (EndBracket.Without(span) is var bare && bare.Length < span.Length)
            span = bare;
        return span;
    }

    /// <summary>A phrase without 2010年的, 上年的, 人均 and the like at its end: what stands between 由 or 到 and a number.</summary>
    /// <returns>The phrase, and the year that was named, if any.</returns>
    public static (Phrase Phrase, int? Year) StripYear(string text, Phrase phrase)
    {
        phrase = LabelTrim.Trim(text, phrase);
        phrase = phrase.Drop(PerHead.AtEnd(phrase.In(text)));
        var span = phrase.In(text);
        if (span.EndsWith("的", StringComparison.Ordinal))
            span = span[..^1];
        if (Frames.MonthSpans.AtEnd(span) is (var part, _))
            return (phrase.Drop(phrase.Length - span.Length + part), null);
        var word = YearWords.AtEnd(span);
        if (word == 0)
            return (phrase, null);
        if (PlanEnd(span) is var (length, last))
            return (phrase.Drop(phrase.Length - span.Length + length), last);
        var digits = DigitsAtEnd(span[..^word]);
        var year =
            digits == 4
                ? int.Parse(span.Slice(span.Length - word - 4, 4), System.Globalization.CultureInfo.InvariantCulture)
                : (int?)null;
        return digits is 0 or 4 && (digits == 4 || word > 1)
            ? (phrase.Drop(phrase.Length - span.Length + word + digits), year)
            : (phrase, null);
    }

    private static int DigitsAtEnd(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (words.HasDigit(words.Length - digits - 1))
            digits++;
        return digits;
    }

    /// <summary>“十二五”末 at the end of a phrase: its length, and the plan's last year.</summary>
    private static (int Length, int Last)? PlanEnd(ReadOnlySpan<char> phrase)
    {
        var quote = phrase.LastIndexOf('“');
        return
            quote >= 0
            && phrase.Length - quote <= LongestPlanEnd
            && phrase[quote..].Contains('”')
            && Frames.FiveYearPlans.AtStart(phrase[quote..]) is (_, _, var last)
            ? (phrase.Length - quote, last)
            : BarePlanEnd(phrase);
    }

    /// <summary>十二五末 at the end of a phrase, without quotation marks.</summary>
    private static (int Length, int Last)? BarePlanEnd(ReadOnlySpan<char> phrase)
    {
        var name = phrase[..^YearWords.AtEnd(phrase)];
        for (var at = Math.Max(0, name.Length - LongestPlanName); at < name.Length - 1; at++)
            if (Frames.FiveYearPlans.AtStart(name[at..]) is (var length, _, var last) && at + length == name.Length)
                return (phrase.Length - at, last);
        return null;
    }

    private static bool IsTime(ReadOnlySpan<char> words) => !words.IsEmpty && TimeSigns.TrimStart(words).IsEmpty;
}
