using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Structure;

/// <summary>Finds the year that a report looks back on.</summary>
/// <remarks>In this order: the year of 计划执行情况 or of a heading that looks back (回顾); the year before that of a heading that plans; the year before the meeting; the year before that of the
/// title (2020年杭州市政府工作报告); the year that the text names most.</remarks>
internal static class Years
{
    private const int HeadLength = 1500;
    private const int LongestHeading = 60;
    private static readonly WordSet Review = Words.Of("review-heading");
    private static readonly WordSet Plan = Words.Of("plan-heading");
    private static readonly string[] LookingBack = ["国民经济和社会发展计划执行情况", "国民经济和社会发展计划", "工作回顾", "工作的回顾", "政府工作回顾", "工作总结", "计划执行情况", "经济社会发展情况"];

    /// <summary>The year under review of a folded text, or null where the text names no year.</summary>
    public static int? ReviewYearOf(string text) =>
        FollowedBy(text, LookingBack) ?? OfPlanHeading(text) - 1 ?? OfMeeting(text) - 1 ?? OfTitle(text) - 1 ?? MostNamed(text);

    private static int? FollowedBy(string text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            for (var i = text.IndexOf(phrase, StringComparison.Ordinal); i >= 0; i = text.IndexOf(phrase, i + 1, StringComparison.Ordinal))
                if (YearEndingAt(text, i) is { } year) return year;
        }

        return null;
    }

    /// <summary>The year of a heading that plans: 三、对2018年政府工作的建议.</summary>
    private static int? OfPlanHeading(string text)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.Length > LongestHeading || HeadingMark.Find(line).Level != 1 || Review.IsIn(line) || !Plan.IsIn(line)) continue;
            var at = line.IndexOf('年');
            if (at >= 4 && YearAt(text, range.Start.GetOffset(text.Length) + at - 4) is { } year) return year;
        }

        return null;
    }

    private static int? YearEndingAt(string text, int at)
    {
        var end = at;
        if (end > 0 && text[end - 1] == '度') end--;
        return end >= 5 && text[end - 1] == '年' ? YearAt(text, end - 5) : null;
    }

    private static int? YearAt(string text, int at) =>
        FourDigitYear.Is(text, at, at + 4) && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The year of 2023年1月17日在…会议上.</summary>
    private static int? OfMeeting(string text)
    {
        var head = text[..Math.Min(HeadLength, text.Length)];
        for (var i = head.IndexOf("日在", StringComparison.Ordinal); i >= 0; i = head.IndexOf("日在", i + 1, StringComparison.Ordinal))
        {
            var year = head.LastIndexOf('年', i);
            if (year >= 4 && i - year <= 7 && YearAt(head, year - 4) is { } found) return found;
        }

        return null;
    }

    private static int? OfTitle(string text)
    {
        var head = text[..Math.Min(HeadLength, text.Length)];
        var title = head.IndexOf("政府工作报告", StringComparison.Ordinal);
        if (title < 0) return null;
        for (var i = title; i >= Math.Max(4, title - 24) && head[i] != '\n'; i--)
            if (head[i] == '年' && YearAt(head, i - 4) is { } year) return year;
        return null;
    }

    private static int? MostNamed(string text)
    {
        var counts = new Dictionary<int, int>();
        for (var i = text.IndexOf('年', 0); i >= 0; i = text.IndexOf('年', i + 1))
            if (i >= 4 && YearAt(text, i - 4) is { } year) counts[year] = counts.GetValueOrDefault(year) + 1;
        return counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
    }
}
