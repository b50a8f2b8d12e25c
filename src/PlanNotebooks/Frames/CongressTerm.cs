using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>The year of a session of the National People's Congress, by the numbers of the congress and of the session.</summary>
internal static class CongressTerm
{
    private const string Congress = "届全国人民代表大会";
    private const string Digits = "一二三四五六七八九";
    private const string Since = "会议以来";
    private const string AtMeeting = "会议上";
    private const int FirstOfFive = 5;
    private const int YearsOfOne = 5;

    /// <summary>The year that the first congress would have met in, had all been of five years since.</summary>
    private const int FirstYear = 1958;

    /// <summary>第十一届全国人民代表大会第四次会议 met in 2011: a congress is of five years, the fifth began in 1978; since when
    /// something is told (第十一届全国人民代表大会第一次会议以来) says nothing of the report's year.</summary>
    public static void Add(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        var at = head.IndexOf(Congress, StringComparison.Ordinal);
        if (at < 1)
            return;
        var term = head[..at].LastIndexOf('第');
        var behind = head[(at + Congress.Length)..];
        if (term < 0 || !behind.Has(0, '第') || behind.IndexOf('次') is not (var end and > 1))
            return;
        var said = behind[(end + 1)..];
        if (said.StartsWith(Since, StringComparison.Ordinal))
            return;
        if (NumberOf(head[(term + 1)..at]) is not { } congress || NumberOf(behind[1..end]) is not { } session)
            return;
        if (congress < FirstOfFive)
            return;
        var year = FirstYear + ((congress - 1) * YearsOfOne) + session - 1;
        var weight = said.StartsWith(AtMeeting, StringComparison.Ordinal) ? 5 : 3;
        found.Add(new YearEvidence(year, weight, head[term..(at + Congress.Length + end + 1)].ToString()));
    }

    /// <summary>十一 or 11; null where it is no number up to 19.</summary>
    private static int? NumberOf(ReadOnlySpan<char> words)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (words is "十")
            return 10;
        var tens = words.Length == 2 && words[0] == '十' ? 10 : 0;
        return words.Length == (tens > 0 ? 2 : 1) && Digits.IndexOf(words[^1]) is var digit and >= 0
            ? tens + digit + 1
            : null;
    }
}
