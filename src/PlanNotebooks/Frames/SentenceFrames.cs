using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>The frames of a sentence, each from its words on; of one after another.</summary>
internal sealed class SentenceFrames(string text, ReportFrame report)
{
    private static readonly WordClass Grown = FrameWords.Of("grown");
    private static readonly WordClass Already = WordClasses.Of("already");

    /// <summary>确保, 力争: what something is told with that is still to come.</summary>
    public static readonly WordClass Intended = new([.. WordClasses.Of("ensure").Words, .. WordClasses.Of("strive").Words]);
    private readonly List<(int At, TimeFrame Frame)> _later = [];
    private TimeFrame _first = null!;

    /// <summary>Where the sentence begins.</summary>
    public int Start { get; private set; }

    /// <summary>The frame of what comes next.</summary>
    public TimeFrame Last { get; private set; } = null!;

    /// <summary>Begins a sentence.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="first">The frame of its beginning.</param>
    /// <returns>Itself.</returns>
    public SentenceFrames Begin(int start, TimeFrame first)
    {
        _later.Clear();
        (Start, _first, Last) = (start, first, first);
        return this;
    }

    /// <summary>A frame from a place on.</summary>
    public void Add(int at, TimeFrame frame)
    {
        _later.Add((at, frame));
        Last = frame;
    }

    /// <summary>The frame of a place in the sentence.</summary>
    public TimeFrame At(int place)
    {
        var frame = _first;
        foreach (var (at, next) in _later)
            if (at <= place)
                frame = next;
        return frame;
    }

    /// <summary>The frame of a number.</summary>
    public TimeFrame Of(Quantity number)
    {
        var frame = At(number.Start);
        if (MonthsBehind(number) is { } months && frame.Months is null && !frame.IsSpan)
            return frame.Of(null, frame.To, FrameScope.Number, "months in brackets behind it") with { Months = months };
        if (frame.IsPlan && !(frame.To > report.PlanYear) && StandsAlready(number))
            return (frame with { Role = SectionRole.Review }).Of(
                null,
                report.ReviewYear,
                FrameScope.Number,
                "已 or 现有 before it"
            );
        return frame;
    }

    /// <summary>113亿元(1-11月),增长20.8%: the part of the year in brackets right behind a number, or behind what its growth is of; null where
    /// none stands there.</summary>
    private string? MonthsBehind(Quantity number)
    {
        if (MonthsIn(text.AsSpan(number.Until)) is { } own)
            return own;
        var before = text.AsSpan(Start, number.Start - Start);
        var comma = before.LastIndexOf(',');
        if (!before.Has(comma - 1, ')') || !Grown.IsIn(before[comma..]))
            return null;
        return before[..comma].LastIndexOf('(') is var open and > 0 ? MonthsIn(before[open..]) : null;
    }

    private static string? MonthsIn(ReadOnlySpan<char> brackets) =>
        brackets is ['(', ..] && MonthSpans.AtStart(brackets[1..]) is (var length, var months) && brackets[(1 + length)..] is [')', ..]
            ? months
            : null;

    /// <summary>已 before the number in its clause, without 的 behind it (已开工的57个项目 may be a task), no aim before it (力争),
    /// and no verb that it is the object of (利用现有闲置资源改造20个).</summary>
    private bool StandsAlready(Quantity number)
    {
        var before = Breaks.LastClause(text.AsSpan(Start, number.Start - Start));
        var at = Already.IndexIn(before);
        return at >= 0
            && !before[at..].Contains('的')
            && !IsSaidOfNumber(before[..at])
            && !IsOfObject(before, at)
            && !Intended.IsIn(before);
    }

    /// <summary>优化已建成的驿站 and 利用现有资源改造20个: what there is already is the object, or the means, of what is to be done.</summary>
    private static bool IsOfObject(ReadOnlySpan<char> before, int at)
    {
        if (WordClasses.Verb.AtEnd(before[..at]) > 0)
            return true;
        var word = before[at..(at + Already.AtStart(before[at..]))];
        return word[^1] == '有' && WordClasses.Verb.IsIn(before[(at + word.Length)..]);
    }

    /// <summary>4家已进入破产程序: what stands behind a number and before 已, without a joint between, is that number's.</summary>
    private static bool IsSaidOfNumber(ReadOnlySpan<char> before)
    {
        var digit = before.LastIndexOfAnyInRange('0', '9');
        return digit >= 0 && !before[digit..].Contains('、');
    }
}
