using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>The names of five-year plans: “十四五”, 十三五, "九五".</summary>
internal static class FiveYearPlans
{
    private const string Quotes = "“”\"'‘’";
    private const string Numerals = "一二三四五六七八九";
    private const int FirstRegularPlan = 6;
    private const int FirstRegularYear = 1981;
    private const int Years = 5;

    /// <summary>The characters that a name can begin with.</summary>
    public static IEnumerable<char> Firsts { get; } = Quotes + Numerals + '十';

    /// <summary>The characters that can stand second in one.</summary>
    public static IEnumerable<char> Seconds { get; } = Numerals + '十';

    /// <summary>The plan whose name begins at the head of a text: how long the name is, and the plan's years; null where none
    /// does.</summary>
    public static (int Length, int From, int To)? AtStart(ReadOnlySpan<char> text)
    {
        var opening = text.HasAny(0, Quotes) ? 1 : 0;
        if (NumberAt(text[opening..]) is not (var length, var number))
            return null;
        var end = opening + length;
        if (!text.Has(end, '五'))
            return null;
        end++;
        if (opening > 0 && !text.HasAny(end, Quotes))
            return null;
        var from = FirstRegularYear + ((number - FirstRegularPlan) * Years);
        return (end + opening, from, from + Years - 1);
    }

    /// <summary>The last year of the plan that a heading names in quotation marks (“十一五”时期工作回顾); null where it names none.</summary>
    public static int? LastYearIn(ReadOnlySpan<char> heading)
    {
        for (var i = 0; i < heading.Length; i++)
            if (Quotes.Contains(heading[i]) && AtStart(heading[i..]) is (_, _, var last))
                return last;
        return null;
    }

    /// <summary>The plan that a text names in full: 第十二个五年规划.</summary>
    public static (int Length, int From, int To)? InFull(ReadOnlySpan<char> text)
    {
        if (!text.Has(0, '第') || NumberAt(text[1..]) is not (var length, var number))
            return null;
        var behind = text[(1 + length)..];
        if (!behind.StartsWith("个五年", StringComparison.Ordinal))
            return null;
        var from = FirstRegularYear + ((number - FirstRegularPlan) * Years);
        return (1 + length + "个五年".Length, from, from + Years - 1);
    }

    /// <summary>十四 in 十四五, 九 in 九五; from the sixth plan on, since when they have followed one another.</summary>
    private static (int Length, int Number)? NumberAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        if (text[0] != '十')
            return Numerals.IndexOf(text[0]) is var one and >= FirstRegularPlan - 1 ? (1, one + 1) : null;
        if (text.Length < 2)
            return null;
        var digit = Numerals.IndexOf(text[1]);
        if (text[1] == '五' && !text.Has(2, '五'))
            return (1, 10);
        return digit >= 0 ? (2, digit + 11) : null;
    }
}
