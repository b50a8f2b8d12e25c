using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Tells where a review quotes the budget that a congress approved: 县人大三次会议批准的一般公共预算收入为12.6亿元,执行结果为12.9亿元.</summary>
internal static partial class ApprovedBudgets
{
    private const string Breaks = ",;。";
    private const char PartBreak = ';';

    /// <summary>What the words of an approval have in common: most phrases have none of them.</summary>
    private const string Signs = "批过";
    private static readonly WordClass Bodies = FrameWords.Of("approving-body");
    private static readonly WordClass Approvals = FrameWords.Of("approved");
    private static readonly WordClass Budgets = FrameWords.Of("budget-word");
    private static readonly WordClass Actual = FrameWords.Of("actual");
    private static readonly WordClass Outcomes = FrameWords.Of("outcome-head");

    /// <summary>How long the words at the head of a phrase are that say who approved it (县人大三次会议批准的); 0 where none stand there.</summary>
    /// <param name="phrase">The phrase.</param>
    public static int HeadOf(ReadOnlySpan<char> phrase)
    {
        if (!phrase.ContainsAny(Signs))
            return 0;
        var at = Approvals.IndexIn(phrase);
        return at > 0 && Bodies.IsIn(phrase[..at]) && Budgets.IsIn(phrase[at..]) && phrase[..at].IndexOfAny(Breaks) < 0
            ? at + Approvals.AtStart(phrase[at..])
            : 0;
    }

    /// <summary>From behind the approval to where what came of it is told, or the sentence ends; null where nothing is approved.</summary>
    /// <param name="sentence">The sentence.</param>
    public static (int Start, int End)? In(ReadOnlySpan<char> sentence)
    {
        var at = Approvals.IndexIn(sentence);
        if (at < 0)
            return null;
        var start = at + Approvals.AtStart(sentence[at..]);
        var body = sentence[..at];
        if (!Bodies.IsIn(body[(body.LastIndexOfAny(Breaks) + 1)..]) || body.ContainsAny("亿%"))
            return null;
        var words = sentence[start..];
        return FirstAmount(words) is var amount and > 0 && Budgets.IsIn(words[..amount]) ? (start, start + LengthOf(words)) : null;
    }

    /// <summary>Where the first digits stand that are no year's; -1 where none do.</summary>
    private static int FirstAmount(ReadOnlySpan<char> words)
    {
        foreach (var match in YearsAndDigits().EnumerateMatches(words))
            if (match.Length == 1)
                return match.Index;
        return -1;
    }

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}年|[0-9]")]
    private static partial Regex YearsAndDigits();

    /// <summary>How long the words are that tell what was approved: to a clause that begins with what came of it.</summary>
    private static int LengthOf(ReadOnlySpan<char> words)
    {
        for (var stop = words.IndexOfAny(Breaks); stop >= 0;)
        {
            var behind = words[(stop + 1)..];
            if (words[stop] == PartBreak || TellsOutcome(behind))
                return stop;
            stop = behind.IndexOfAny(Breaks) is var next and >= 0 ? stop + 1 + next : -1;
        }

        return words.Length;
    }

    private static bool TellsOutcome(ReadOnlySpan<char> clause) =>
        Actual.AtStart(clause) + Outcomes.AtStart(clause) > 0 || MonthSpans.AtStart(clause) is not null;
}
