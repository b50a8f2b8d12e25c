using System.Text.RegularExpressions;
using PlanNotebooks.Quantities;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>The year of a session of the National People's Congress, by the numbers of the congress and of the session.</summary>
internal static partial class CongressTerm
{
    private const string Congress = "届全国人民代表大会";
    private const int YearsOfOne = 5;

    /// <summary>The year that the first congress would have met in, had all been of five years since.</summary>
    private const int FirstYear = 1958;

    /// <summary>The congresses before it met when they could.</summary>
    private const int FirstOfFive = 5;

    /// <summary>第十一届全国人民代表大会第四次会议 met in 2011: a congress is of five years, the fifth began in 1978. One since which something
    /// is told (第一次会议以来) says nothing of the report's year, and one that is only named (按照第一次会议的要求) less than the report's own.</summary>
    public static void Add(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        var at = head.IndexOf(Congress, StringComparison.Ordinal);
        var named = Session().Match(head[Math.Max(0, at - 4)..].ToString());
        var congress = NumberIn(named.Groups["congress"]);
        if (congress < FirstOfFive)
            return;
        var year = FirstYear + ((congress - 1) * YearsOfOne) + NumberIn(named.Groups["session"]) - 1;
        found.Add(new YearEvidence(year, named.Groups["here"].Success ? 5 : 3, named.Value));
    }

    private static int NumberIn(Group numeral) =>
        int.TryParse(numeral.ValueSpan, out var number) ? number : (int)ChineseNumeral.ValueOf(numeral.ValueSpan);

    [GeneratedRegex("第(?<congress>[0-9一二三四五六七八九十]{1,2})届全国人民代表大会第(?<session>[0-9一二三四五六七八九十]{1,2})次(?!会议以来)(?<here>会议上)?")]
    private static partial Regex Session();
}
