using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>Whether two figures of one region and year, in two documents, may be of one thing.</summary>
internal static class SameThing
{
    /// <summary>From this on labels are alike enough to be shown beside one another.</summary>
    private const double Alike = 0.6;

    /// <summary>From this on labels are alike enough where the value is the same, and is no small count that would be the same by
    /// chance.</summary>
    private const double AlikeWithValue = 0.5;

    /// <summary>The smallest value that two documents do not share by chance.</summary>
    private const decimal Telling = 10;

    /// <summary>The shortest label, without verbs and region, that names a thing alone: 惠及居民, 完成投资 do not.</summary>
    private const int LeastLength = 6;

    private static readonly WordClass Heads = WordClasses.Of("match-head");
    private static readonly WordClass Tails = WordClasses.Of("match-tail");
    private static readonly WordClass Tiers = WordClasses.Of("tier");

    /// <summary>Whether the two have measure, year and part (result, target) in common.</summary>
    public static bool MayBe(Observation one, Observation other) =>
        Asked(one) == Asked(other);

    private static (Measure, int?, int?, string?, bool, Commitment) Asked(Observation one) =>
        (one.Measure, one.Period, one.PeriodFrom, one.Months, one.Role == Role.Target, one.Commitment);

    /// <summary>How like the labels are without the region before them, a light verb and a light noun.</summary>
    public static double Likeness(Observation one, Observation other) =>
        LabelLikeness.Of(Bare(one.Label), Bare(other.Label));

    /// <summary>Whether the same value makes them the same thing: under one code, or in words half alike that name no other tier.</summary>
    public static bool WithSameValue(Observation one, Observation other, double likeness) =>
        IsSameCode(one, other)
        || (!IsOtherTier(one, other) && likeness >= (Math.Abs(one.Value!.Value) >= Telling ? AlikeWithValue : Alike));

    /// <summary>Whether they are the same thing even where the values differ: under one indicator's code in words that are alike, or in
    /// the same words.</summary>
    public static bool WithOtherValue(Observation one, Observation other, double likeness) =>
        (one.Indicator is not null && one.Indicator == other.Indicator && likeness >= Alike && !IsOtherTier(one, other))
        || (Bare(one.Label) is { Length: >= LeastLength } label && label == Bare(other.Label));

    /// <summary>Whether a reader might take them for the same thing.</summary>
    public static bool InName(Observation one, Observation other, double likeness) =>
        IsSameCode(one, other)
        || (likeness >= Alike && Math.Min(Bare(one.Label).Length, Bare(other.Label).Length) >= LeastLength);

    private static bool IsSameCode(Observation one, Observation other) =>
        one.Concept is not null && one.Concept == other.Concept;

    private static bool IsOtherTier(Observation one, Observation other) =>
        TierOf(one.Label) is { Length: > 0 } first
        && TierOf(other.Label) is { Length: > 0 } second
        && first[0] != second[0];

    /// <summary>The first tier that a label names, behind its verb: of 创建省级示范街道 省级.</summary>
    private static string TierOf(string label)
    {
        var at = Tiers.IndexIn(label);
        return at < 0 ? "" : label.Substring(at, Tiers.AtStart(label.AsSpan(at))).TrimStart('全');
    }

    private static string Bare(string label)
    {
        var bare = string.Concat(label.Where(c => char.IsLetterOrDigit(c) || c == '.'));
        bare = bare[WordClasses.RegionPrefix.AtStart(bare)..];
        bare = bare[Heads.HeadOf(bare)..];
        return bare[..^Tails.TailOf(bare)];
    }
}
