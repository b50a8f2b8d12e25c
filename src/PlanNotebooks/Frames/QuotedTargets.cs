using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Frames;

/// <summary>Tells the targets that a text quotes: 计划增长6%, （目标为6%）, 低于10%的年度目标, 年中调整为5%.</summary>
/// <remarks>They are targets of their year, beside what came of them; the words are rows of frames.tsv.</remarks>
internal static class QuotedTargets
{
    private static readonly WordClass Modifiers = FrameWords.Of("target-modifier");
    private static readonly WordClass Nouns = FrameWords.Of("target-noun");
    private static readonly WordClass NotNouns = FrameWords.Of("not-target-noun");
    private static readonly WordClass Heads = FrameWords.Of("target-head");
    private static readonly WordClass Tails = FrameWords.Of("target-tail");
    private static readonly WordClass Links = FrameWords.Of("target-link");
    private static readonly WordClass Planned = FrameWords.Of("planned");
    private static readonly WordClass Costs = FrameWords.Of("plan-cost");
    private static readonly WordClass Achieved = FrameWords.Of("achieved");
    private static readonly WordClass Against = FrameWords.Of("against");
    private static readonly WordClass Echoes = FrameWords.Of("target-echo");
    private static readonly WordClass Rounds = FrameWords.Of("target-about");
    private static readonly WordClass Floors = FrameWords.Of("target-floor");
    private static readonly WordClass Ceilings = FrameWords.Of("target-ceiling");
    private static readonly (WordClass Words, Bound Bound)[] Bounds = [(Rounds, Bound.About), (Floors, Bound.Min), (Ceilings, Bound.Max)];
    private static readonly WordClass Actual = FrameWords.Of("actual");
    private static readonly WordClass Outcomes = FrameWords.Of("outcome");
    private const string Breaks = ",;:、(";
    private static readonly WordClass Revised = FrameWords.Of("revised");
    private const int LongestRevision = 4;
    private const int YearLength = 5;
    private const string Pieces = "项个条";

    /// <summary>年初确定, and not 原定, which is said of time limits too.</summary>
    private const int ShortestOfYear = 4;
    private static readonly WordClass From = WordClasses.Of("from");
    private static readonly WordClass Budgets = FrameWords.Of("budget-word");

    /// <summary>Whether a number is a target that the text quotes.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where its sentence begins.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="number">The number.</param>
    public static bool Is(string text, int start, int end, Quantity number) =>
        IsCalledSo(text.AsSpan(number.Until, Math.Max(0, end - number.Until))) || IsAnnounced(text, start, end, number);

    /// <summary>Whether the words before a number revise a target: 年中调整为5%.</summary>
    public static bool IsRevised(string text, int start, Quantity number) =>
        Revised.IsIn(Own(text, start, number.Start));

    /// <summary>Whether a number is the first of a target that is revised: 预期目标由6.5%调整为3%左右, or what was planned at the year's
    /// beginning: 增速由年初确定的6%调高到8%.</summary>
    public static bool IsFirstOfTwo(string text, int start, Quantity number)
    {
        var own = Own(text, start, number.Start);
        if (Heads.AtEnd(own.TrimEnd('的')) >= ShortestOfYear)
            return true;
        own = own[..^From.AtEnd(own)];
        var behind = text.AsSpan(number.Until, Math.Min(LongestRevision, text.Length - number.Until));
        return Tails.AtEnd(own) + Budgets.AtEnd(own) > 0 && Revised.IndexIn(behind) is 0 or 1;
    }

    /// <summary>Whether the words before a number say nothing but that it came true: 实际完成6.8%.</summary>
    public static bool IsActual(ReadOnlySpan<char> words) => Actual.Contains(words);

    /// <summary>Whether words are nothing but the announcement of a target: 年中调整为, 目标为, 与.</summary>
    public static bool IsOnlyWords(ReadOnlySpan<char> words)
    {
        words = Links.TrimEnd(words.Trim("、,;:( "));
        if (!IsApproval(words))
            words = words[..^Revised.AtEnd(words)];
        words = Echoes.TrimEnd(Tails.TrimEnd(words));
        return words.IsEmpty || IsApproval(words);
    }

    /// <summary>经区人大常委会批准调整为5.5%: who revised the target is no part of what it is of.</summary>
    private static bool IsApproval(ReadOnlySpan<char> words) =>
        words is ['经', ..] && Revised.AtEnd(words) > 0;

    /// <summary>A number without the words that hold something against it: of 低于10%的年度目标 the target is 10%.</summary>
    public static Quantity Bare(string text, Quantity number) =>
        number.From < number.Start && Against.Contains(text.AsSpan(number.From, number.Start - number.From))
            ? number with
            {
                From = number.Start,
                Bound = BoundBehind(text, number),
            }
            : number;

    /// <summary>左右 of 低于3%左右的预期目标 is the target's own.</summary>
    private static Bound BoundBehind(string text, Quantity number)
    {
        return Array.Find(Bounds, one => Stands(one.Words)).Bound;

        bool Stands(WordClass words) =>
            words.AtEnd(text.AsSpan(number.End, Math.Max(0, number.Until - number.End))) + words.AtStart(text.AsSpan(number.Until)) > 0;
    }

    /// <summary>的预期目标 behind it.</summary>
    private static bool IsCalledSo(ReadOnlySpan<char> behind)
    {
        behind = behind[behind.PastOne(0, '的')..];
        while (Modifiers.AtStart(behind) is var modifier and > 0 && Nouns.AtStart(behind) == 0)
            behind = behind[modifier..];
        return Nouns.AtStart(behind) is var noun and > 0 && NotNouns.AtStart(behind[noun..]) == 0;
    }

    /// <summary>计划增长, 目标为, 年中调整为 before it, or 年初计划 at the head of its clause.</summary>
    private static bool IsAnnounced(string text, int start, int end, Quantity number)
    {
        var own = Own(text, start, number.Start);
        if (IsHeaded(own) || IsPlannedAct(own))
            return true;
        var words = Links.TrimEnd(own);
        if (Tails.AtEnd(words) == 0 && !IsApproval(words))
            return false;
        if (words.Length == own.Length && !number.IsRatio && !StandsBesideOutcome(text, number, own))
            return false;
        return text.AsSpan(number.Until, Math.Max(0, end - number.Until)) is ['的', >= '0' and <= '9', ..] || !Achieved.IsIn(words);
    }

    /// <summary>年初计划 at the head of a clause that says nothing of an achievement.</summary>
    private static bool IsHeaded(ReadOnlySpan<char> own) =>
        Heads.AtStart(own) is var head and > 0 && own[head..] is not ['的', ..] && !Achieved.IsIn(own);

    /// <summary>计划新开工 of 计划新开工项目51个, 2019年计划种植 of 2019年计划种植水稻5万亩, 全市计划播种: what is to be done; 计划投资 is what a project costs, and
    /// 计划完成 tells what was.</summary>
    private static bool IsPlannedAct(ReadOnlySpan<char> words)
    {
        if (YearReader.EndingAt(words, Math.Min(YearLength, words.Length)) is not null)
            words = words[YearLength..];
        words = WordClasses.RegionPrefix.TrimStart(words);
        var act = words[Planned.AtStart(words)..];
        return act.Length < words.Length
            && WordClasses.Verb.AtStart(act) > Math.Max(1, Costs.AtStart(act))
            && act[^1] != '的'
            && !Achieved.IsIn(act);
    }

    /// <summary>（任务20万吨） in brackets of its own, and 粮食产量计划20万吨,实际21万吨: the number is a target without a word that links it.</summary>
    private static bool StandsBesideOutcome(string text, Quantity number, ReadOnlySpan<char> own)
    {
        var at = number.Start - own.Length - 1;
        if (text.AsSpan().Has(at, '(') && Tails.AtEnd(own) == own.Length)
            return true;
        if (IsBareBehindOutcome(text, number, own, at))
            return true;
        var behind = text.AsSpan(number.Until).TrimStart(",;、");
        return Actual.AtStart(behind) > 0 || (Outcomes.AtStart(behind) is var outcome and > 0 && behind.HasDigit(outcome));
    }

    /// <summary>粮食产量21万吨,计划20万吨: nothing but the word stands before the number, and behind what came of it, in its unit.</summary>
    private static bool IsBareBehindOutcome(string text, Quantity number, ReadOnlySpan<char> own, int at) =>
        number.Until > number.End
        && !Pieces.Contains(text[number.End])
        && Tails.Contains(own)
        && text.AsSpan(0, at + 1).EndsWith(text[number.End..number.Until] + ",");

    private static ReadOnlySpan<char> Own(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return before[(before.LastIndexOfAny(Breaks) + 1)..];
    }
}
