using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Labels without the time and hedges within them, and without the year that a figure is of.</summary>
internal static partial class InnerTimes
{
    private const char Will = '将';
    private const char Soon = '即';
    private const string AllAges = "全年龄";
    private const int YearLength = 5;
    private const string BeforeYears = "占一二三四五六七八九十两几";
    private static readonly WordClass Acts = WordClasses.Of("act-of-month");
    private static readonly WordClass Times = WordClasses.Of("inner-time");
    private static readonly WordClass Owners = WordClasses.Of("owner-name");

    /// <summary>产业营业收入 of 产业全年营业收入: time and hedges are no part of a label, wherever they stand.</summary>
    public static LabelWords Without(LabelWords words)
    {
        words = WithoutAhead(WithoutMonth(words));
        for (var at = Times.IndexIn(words); at >= 0; at = Times.IndexIn(words))
        {
            var length = Times.AtStart(words.Folded[at..]);
            if (
                words.Length - length < 2
                || (at > 0 && BeforeYears.Contains(words[at - 1]))
                || words.Folded[at..].StartsWith(AllAges)
            )
                return words;
            var year = YearBefore(words.Folded[..at]);
            words = words.Without(at - year, year + length + MonthsBehind(words.Folded[(at + length)..]));
        }

        return words;
    }

    /// <summary>中央财政投入 of 中央财政将投入: that an act is to come; 即将 stays.</summary>
    public static LabelWords WithoutWill(LabelWords words)
    {
        var will = words.IndexOf(Will);
        return will > 1 && words[will - 1] != Soon && WordClasses.Verb.AtStart(words.Folded[(will + 1)..]) > 1
            ? words.Without(will, 1)
            : words;
    }

    /// <summary>财政收入 of 财政收入上半年: of what part of the year a measure is.</summary>
    public static LabelWords WithoutPart(LabelWords words)
    {
        var part = Frames.MonthSpans.AtEnd(words)?.Length ?? 0;
        return part > 0 && WordClasses.MeasureNoun.AtEnd(words[..^part]) > 1 ? words[..^part] : words;
    }

    /// <summary>高新区工业总产值 of 高新区2019年工业总产值: of what year a figure is.</summary>
    public static LabelWords WithoutYear(LabelWords words)
    {
        var end = words.IndexOf('年') + 1;
        var year = YearBefore(words.Folded[..end]);
        return year > 0 && Owners.AtEnd(words.Folded[..(end - year)]) > 0 && WordClasses.MeasureNoun.AtEnd(words) > 1
            ? words.Without(end - year, year)
            : words;
    }

    /// <summary>安置区开始验收 of 安置区12月开始验收: by when something is done; of 12月工资总额 the month is the figure's.</summary>
    private static LabelWords WithoutMonth(LabelWords words)
    {
        if (!words.Contains('月'))
            return words;
        foreach (var month in Month().EnumerateMatches(words))
            return Acts.AtStart(words.Folded[(month.Index + month.Length)..]) > 0 ? words.Without(month.Index, month.Length) : words;
        return words;
    }

    /// <summary>保交房项目交付 of 保交房项目提前3个月交付: how much sooner than planned.</summary>
    private static LabelWords WithoutAhead(LabelWords words)
    {
        var matches = Ahead().EnumerateMatches(words);
        matches.MoveNext();
        return words.Without(matches.Current.Index, matches.Current.Length);
    }

    [GeneratedRegex("提前[0-9一二两三四五六半]{1,3}(?:个半?月|天|周|年)(?:以上|多)?")]
    private static partial Regex Ahead();

    /// <summary>12月, 6月30日前, 11月底前, within words.</summary>
    [GeneratedRegex(@"(?<=[^\d年至到~～、.\-—])(?>\d{1,2}月(?:\d{1,2}日|份|底|末|初|[上中下]旬)?(?:之?前|起)?)(?=[^至到~～、\-—])")]
    private static partial Regex Month();

    /// <summary>The length of 2012年 at the end of 青山县2012年, before 全年; 0 where no year stands there.</summary>
    private static int YearBefore(ReadOnlySpan<char> words) =>
        words is [.., '年'] && words.Length > YearLength + 1 && FourDigitYear.Is(words, words.Length - YearLength, words.Length - 1)
            ? YearLength
            : 0;

    /// <summary>1-4月 behind 今年: the part of the year that is spoken of.</summary>
    private static int MonthsBehind(ReadOnlySpan<char> words) =>
        Frames.MonthSpans.AtStart(words) is (var months, _) && months + 1 < words.Length ? months : 0;
}
