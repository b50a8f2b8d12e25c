using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What the words before a number in its sentence say of how firm and how final it is.</summary>
internal static class Wordings
{
    private static readonly WordSet Estimates = Words.Of("estimate");
    private static readonly WordSet Ensuring = Words.Of("ensure");
    private static readonly WordSet Striving = Words.Of("strive");

    /// <summary>An estimate where 预计 or 初步核算 stands before it in its sentence: at the head of a sentence it covers the whole list.</summary>
    public static Status StatusOf(ReadOnlySpan<char> before) => Estimates.IsIn(before) ? Status.Estimate : Status.Reported;

    /// <summary>确保 or 力争, whichever stands nearer before it in its part of the sentence.</summary>
    public static Commitment CommitmentOf(ReadOnlySpan<char> before)
    {
        var part = before[(before.LastIndexOf(';') + 1)..];
        for (var i = part.Length - 1; i >= 0; i--)
        {
            if (Ensuring.AtStart(part[i..]) > 0) return Commitment.Ensure;
            if (Striving.AtStart(part[i..]) > 0) return Commitment.Strive;
        }

        return Commitment.Plain;
    }

    /// <summary>Real or nominal where the words say so (可比价, 名义), else as is the indicator's custom.</summary>
    public static GrowthBasis? BasisOf(ReadOnlySpan<char> before, GrowthBasis? custom)
    {
        var clause = before[(before.LastIndexOfAny(',', ';') + 1)..];
        if (clause.Contains("可比", StringComparison.Ordinal)) return GrowthBasis.Real;
        return clause.Contains("名义", StringComparison.Ordinal) ? GrowthBasis.Nominal : custom;
    }
}
