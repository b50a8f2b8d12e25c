using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>The names of five-year plans: “十四五”, 十三五, "九五".</summary>
internal static class FiveYearPlans
{
    private const string Quotes = "“”\"'‘’";
    private const int FirstRegularYear = 1981;
    private const int Years = 5;

    /// <summary>The plans from the sixth on, since when they have followed one another.</summary>
    private static readonly string[] Regular =
    ["六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九"];
    private static readonly ValuedWords<int> Short = FirstYears("", "五");
    private static readonly ValuedWords<int> Full = FirstYears("第", "个五年");

    /// <summary>The characters that a name can begin with.</summary>
    public static IEnumerable<char> Firsts { get; } = [.. Quotes, .. Short.Words.Firsts];

    /// <summary>The characters that can stand second in one.</summary>
    public static IEnumerable<char> Seconds { get; } = [.. Short.Words.Firsts, .. Short.Words.Seconds];

    /// <summary>The plan whose name begins at the head of a text: how long the name is, and the plan's years; null where none
    /// does.</summary>
    public static (int Length, int From, int To)? AtStart(ReadOnlySpan<char> text)
    {
        var opening = text.HasAny(0, Quotes) ? 1 : 0;
        if (Short.AtStart(text[opening..]) is not (var name, var from))
            return null;
        var isClosed = opening == 0 || text.HasAny(opening + name, Quotes);
        return isClosed ? (name + (2 * opening), from, from + Years - 1) : null;
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
    public static (int Length, int From, int To)? InFull(ReadOnlySpan<char> text) =>
        Full.AtStart(text) is (var length, var from) ? (length, from, from + Years - 1) : null;

    /// <summary>The names of the plans, with the first year of each.</summary>
    private static ValuedWords<int> FirstYears(string before, string behind) =>
        new(Regular.Select((plan, i) => KeyValuePair.Create(before + plan + behind, FirstRegularYear + (i * Years))));
}
