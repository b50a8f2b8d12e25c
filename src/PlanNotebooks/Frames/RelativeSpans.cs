using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Spans that count from the report's years: 五年来, 过去五年, 近三年, 今后五年, 五年累计.</summary>
internal static class RelativeSpans
{
    private const int LongestSpan = 10;

    /// <summary>How many years are spoken of, up to ten.</summary>
    private static readonly ValuedWords<int> Counts = FrameWords.Numbered("year-numeral");
    private static readonly WordClass Times = FrameWords.Of("span-time");
    private static readonly WordClass Done = FrameWords.Of("span-done");
    private const string Only = "仅只";

    /// <summary>前四年: where a span is spoken of its first years, elsewhere those up to the year under review.</summary>
    public const char First = '前';
    private static readonly WordClass Past = FrameWords.Of("span-past");
    private static readonly WordClass Ahead = FrameWords.Of("span-ahead");
    private static readonly WordClass Used = FrameWords.Of("span-use");
    private static readonly WordClass PastTails = FrameWords.Of("span-tail");
    private static readonly WordClass Through = FrameWords.Of("span-through");
    private static readonly WordClass Efforts = FrameWords.Of("span-effort");

    /// <summary>What may stand before a number of years.</summary>
    private static readonly WordClass[] Heads = [Past, Ahead, Used, Through];

    /// <summary>The characters that a span can begin with.</summary>
    public static IEnumerable<char> Firsts { get; } =
    [.. Heads.SelectMany(words => words.Firsts), .. Counts.Words.Firsts];

    /// <summary>The characters that can stand second in one.</summary>
    public static IEnumerable<char> Seconds { get; } =
    [.. Heads.SelectMany(words => words.Seconds), .. Counts.Words.Firsts, .. "年0"];

    /// <summary>How many years a span has, whether it is still to come, and its length in characters; null where none begins
    /// there.</summary>
    public static (int Length, int Years, bool Ahead)? AtStart(ReadOnlySpan<char> text)
    {
        var (past, ahead, used) = (Past.AtStart(text), Ahead.AtStart(text), Used.AtStart(text));
        var head = Math.Max(Math.Max(past, ahead), used);
        if (Counts.AtStart(text[head..]) is not (var digits, var years) || years is < 2 or > LongestSpan)
            return null;
        var end = head + digits;
        if (!text.Has(end, '年'))
            return null;
        return BehindYears(text, end + 1, years, (past, ahead, used));
    }

    /// <summary>前两年: the first years of a span, and how many; null where none stand there.</summary>
    public static (int Length, int Years)? FirstYearsAt(ReadOnlySpan<char> text) =>
        text is [First, ..] && Counts.AtStart(text[1..]) is (var digits, var years) && text.Has(1 + digits, '年')
            ? (digits + 2, years)
            : null;

    /// <summary>五年前: how many years ago; null where no such words stand there.</summary>
    public static int? YearsAgoAt(ReadOnlySpan<char> text) =>
        Counts.AtStart(text) is (var digits, var years) && text[digits..].StartsWith("年前", StringComparison.Ordinal) ? years : null;

    /// <summary>经过八年努力: how many years an effort took, and the length in characters; null where none begins there.</summary>
    public static (int Length, int Years)? EffortAt(ReadOnlySpan<char> text)
    {
        var head = Through.AtStart(text);
        if (
            head == 0
            || Counts.AtStart(text[head..]) is not (var digits, var years and >= 2)
            || !text.Has(head + digits, '年')
        )
            return null;
        var end = text.PastOne(head + digits + 1, '多');
        return Efforts.AtStart(text[end..]) is var effort and > 0 ? (end + effort, years) : null;
    }

    /// <summary>What the words before a number of years and those behind it make of it: 用三年时间, 今后五年, 五年来.</summary>
    private static (int Length, int Years, bool Ahead)? BehindYears(
        ReadOnlySpan<char> text,
        int end,
        int years,
        (int Past, int Ahead, int Used) heads
    )
    {
        if (heads.Used > 0)
            return Times.AtStart(text[end..]) is var time and > 0 ? (end + time, years, !IsDone(text, end + time)) : null;
        if (heads.Ahead > 0)
            return (end, years, true);
        if (text[end..].StartsWith("内", StringComparison.Ordinal))
            return (end + 1, years, true);
        var tail = PastTails.AtStart(text[end..]);
        return heads.Past > 0 || tail > 0 ? (end + tail, years, false) : null;
    }

    /// <summary>仅用三年时间, 用三年时间完成了: what took so long is done.</summary>
    private static bool IsDone(ReadOnlySpan<char> text, int behind) =>
        Only.Contains(text[0]) || Done.AtStart(text[behind..].TrimStart(',')) > 0;
}
