using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What no label may be: a sign that the words around a number were only half understood.</summary>
internal static class LabelFault
{
    private const string Passed = "过超破";
    private const string RoundSum = "十百千万亿元";
    private const string Minuses = "-\u2212\u2013";
    private static readonly WordClass Changes = WordClasses.Of("plain-change");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass HalfHeads = WordClasses.Of("half-head");
    private static readonly WordClass HalfHeadGuards = WordClasses.Of("half-head-guard");
    private static readonly WordClass NamesNothing = WordClasses.Of("names-nothing");
    private static readonly WordClass HalfTails = WordClasses.Of("half-tail");

    private delegate bool Fault(ReadOnlySpan<char> label);

    private static readonly Fault[] Faults =
    [
        static label => label.IsEmpty,
        SaysNothing,
        IsHalf,
        EndsInFigure,
        static label => Minuses.Contains(label[^1]),
        static label => IsHalfOpen(label, '“', '”'),
        static label => IsHalfOpen(label, '(', ')'),
        static label => IsHalfOpen(label, '《', '》'),
    ];

    /// <summary>Whether a label is empty, ends in a figure that is no part of a name or in a minus that is the number's (净出口−5亿元),
    /// or has a bracket or quotation mark half open.</summary>
    public static bool IsIn(ReadOnlySpan<char> label)
    {
        foreach (var isIn in Faults)
            if (isIn(label))
                return true;
        return false;
    }

    /// <summary>Whether no other rule may look for a label: the words name nothing, or what they lean on was not found. Behind 的 or 了 a
    /// shorter label may stand.</summary>
    public static bool EndsTheSearch(ReadOnlySpan<char> label) =>
        label.IsEmpty || SaysNothing(label) || (IsHalf(label) && label[^1] is not ('的' or '了'));

    /// <summary>分别下降, 提高, 人均, 上: words around a number that name nothing.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> label) =>
        label.StartsWith("分别")
        || NamesNothing.Contains(label)
        || label.StartsWith("预期增长")
        || Changes.Contains(label[Averages.AtStart(label)..])
        || Averages.Contains(label)
        || PerHead.Contains(label);

    /// <summary>该平台主要服务于…, 推进百亿元: what a label leans on, or its noun, was not found.</summary>
    private static bool IsHalf(ReadOnlySpan<char> label) =>
        (HalfTails.AtEnd(label) > 0 && !EndsInMark(label))
        || (label.IndexOf('占') is var share and > 0 && label.HasDigit(share + 1))
        || label is [.., >= '0' and <= '9', '年']
        || (HalfHeads.AtStart(label) > 0 && HalfHeadGuards.AtStart(label) == 0);

    /// <summary>企业产值过亿元: a round sum that was passed says which are counted, and is no half of another number.</summary>
    private static bool EndsInMark(ReadOnlySpan<char> label) =>
        label.TrimEnd(RoundSum) is { Length: > 2 } passed && passed.Length < label.Length && Passed.Contains(passed[^1]);

    /// <summary>40.8 of 工业增加值完成40.8 2亿元; PM2.5 and M2 are names.</summary>
    private static bool EndsInFigure(ReadOnlySpan<char> label)
    {
        var start = label.TrimEnd("0123456789.").Length;
        return start < label.Length && (start == 0 || !char.IsAsciiLetter(label[start - 1]));
    }

    private static bool IsHalfOpen(ReadOnlySpan<char> label, char opening, char closing)
    {
        var depth = 0;
        for (var at = label.IndexOfAny(opening, closing); at >= 0 && depth >= 0; at = label.IndexOfAny(opening, closing))
        {
            depth += label[at] == opening ? 1 : -1;
            label = label[(at + 1)..];
        }

        return depth != 0;
    }
}
