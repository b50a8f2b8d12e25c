namespace PlanNotebooks.Structure;

/// <summary>The last year of the five-year plan that a heading looks back on: “十一五”时期工作回顾.</summary>
internal static class FiveYears
{
    private const string Quotes = "“”\"";
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The year; null where the heading names no plan in quotation marks.</summary>
    public static int? EndIn(ReadOnlySpan<char> heading)
    {
        for (var i = 0; i + 3 < heading.Length; i++)
        {
            if (!Quotes.Contains(heading[i]))
                continue;
            var end = i + 1;
            while (end < heading.Length && (heading[end] == '十' || Numerals.Contains(heading[end])))
                end++;
            if (end < heading.Length && Quotes.Contains(heading[end]) && NumberOf(heading[(i + 1)..end]) is { } number)
                return 1985 + ((number - 6) * 5);
        }

        return null;
    }

    /// <summary>14 of 十四五, 9 of 九五, 10 of 十五.</summary>
    private static int? NumberOf(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || name[^1] != '五')
            return null;
        var number = name[..^1];
        if (number is "十")
            return 10;
        if (number.Length == 1)
            return Numerals.IndexOf(number[0]) is var one and >= 5 ? one + 1 : null;
        return number.Length == 2 && number[0] == '十' && Numerals.IndexOf(number[1]) is var digit and >= 0
            ? digit + 11
            : null;
    }
}
