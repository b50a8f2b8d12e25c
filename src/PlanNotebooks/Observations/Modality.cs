using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What the words before a number in its sentence say of how firm and how final it is.</summary>
internal static class Modality
{
    private static readonly WordClass Estimates = WordClasses.Of("estimate");
    private static readonly WordClass Ensuring = WordClasses.Of("ensure");
    private static readonly WordClass Striving = WordClasses.Of("strive");
    private static readonly WordClass Real = WordClasses.Of("real");
    private static readonly WordClass Nominal = WordClasses.Of("nominal");

    /// <summary>An estimate where 预计 or 初步核算 stands before it in its sentence: at the head of a sentence it covers the whole
    /// list.</summary>
    /// <remarks>A target is none.</remarks>
    public static Status StatusOf(Role role, ReadOnlySpan<char> before) =>
        role != Role.Target && Estimates.IsIn(before) ? Status.Estimate : Status.Reported;

    /// <summary>确保 or 力争, whichever stands nearer before a target in its part of the sentence.</summary>
    public static Commitment CommitmentOf(Role role, ReadOnlySpan<char> before)
    {
        if (role != Role.Target)
            return Commitment.Plain;
        var part = before[(before.LastIndexOf(';') + 1)..];
        for (var i = LastIn(part, part.Length); i >= 0; i = LastIn(part, i))
        {
            if (Ensuring.AtStart(part[i..]) is var ensured and > 0 && IsOfNumber(part, i, ensured))
                return Commitment.Ensure;
            if (Striving.AtStart(part[i..]) is var striven and > 0 && IsOfNumber(part, i, striven))
                return Commitment.Strive;
        }

        return Commitment.Plain;
    }

    /// <summary>The last place before one where 确保 or 力争 begins; −1 where neither does.</summary>
    private static int LastIn(ReadOnlySpan<char> part, int before) =>
        Math.Max(Ensuring.LastIndexIn(part, before), Striving.LastIndexIn(part, before));

    /// <summary>Whether a word speaks of a number: not of another right behind it, nor of a phrase of its own without one
    /// (努力争取更好结果,), and in the midst of a clause of that clause alone (进出口力争增长8%,城镇新增就业1万人).</summary>
    private static bool IsOfNumber(ReadOnlySpan<char> part, int at, int length)
    {
        var behind = part[(at + length)..];
        if (IsAnotherNumbers(behind) || (GoesOnWithAnother(behind) && IsBehindThing(part[..at])))
            return false;
        var end = behind.IndexOfAny(",、");
        return end < 0 || behind[..end].ContainsAnyInRange('0', '9');
    }

    /// <summary>Whether a later clause than the word's has a thing of its own, and no growth of the same.</summary>
    private static bool GoesOnWithAnother(ReadOnlySpan<char> behind)
    {
        var comma = behind.LastIndexOf(',');
        var own = behind[(comma + 1)..];
        return comma >= 0
            && WordClasses.Up.AtStart(own) + WordClasses.Down.AtStart(own) + WordClasses.Compare.AtStart(own) == 0;
    }

    /// <summary>Whether a thing is named before the word in its clause: 进出口总额力争.</summary>
    private static bool IsBehindThing(ReadOnlySpan<char> before) =>
        WordClasses.MeasureNoun.AtEnd(before[(before.LastIndexOfAny(",:、(") + 1)..]) > 0;

    /// <summary>Whether a number stands right behind the word: in 增长7%以上、力争达到8%,固定资产投资增长15% the 力争 is of the 8% alone.</summary>
    private static bool IsAnotherNumbers(ReadOnlySpan<char> behind) =>
        WordClasses.Light.TrimStart(behind) is [var first, ..] && char.IsAsciiDigit(first);

    /// <summary>Real or nominal where the words say so (可比价, 实际增长, 名义); null where they do not, for a basis is never guessed.</summary>
    public static GrowthBasis? BasisOf(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(',', ';') + 1)..];
        if (Real.IsIn(clause))
            return GrowthBasis.Real;
        return Nominal.IsIn(clause) ? GrowthBasis.Nominal : null;
    }
}
