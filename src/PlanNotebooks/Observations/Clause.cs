using PlanNotebooks.Indicators;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>A clause with its amounts and the words around each: what the rules read.</summary>
internal sealed class Clause(ReportText text, Phrase span, IReadOnlyList<Quantity> amounts, ReadingContext context, IndicatorTable indicators)
{
    private const string Joints = "、和及与";

    public ReportText Text { get; } = text;

    public Phrase Span { get; } = span;

    public IReadOnlyList<Quantity> Amounts { get; } = amounts;

    public ReadingContext Context { get; } = context;

    public IndicatorTable Indicators { get; } = indicators;

    /// <summary>The clause after this one in its sentence; empty for the last.</summary>
    public Phrase Next { get; init; }

    /// <summary>The words before a number, from the number before it or the clause's beginning.</summary>
    public Phrase Left(int index)
    {
        if (index == 0) return new Phrase(Span.Start, Amounts[0].From);
        var gap = Gap(index - 1);
        if (EndsWithJoint(gap) && !BeginsWithJoint(gap)) return new Phrase(gap.End, gap.End);
        return VerbAfterJoint(gap) is var next and > 0 ? new Phrase(next, gap.End) : gap;
    }

    /// <summary>The words behind a number that are its own, not the next number's.</summary>
    public Phrase Right(int index)
    {
        var gap = Gap(index);
        if (BeginsWithJoint(gap)) return new Phrase(gap.Start, gap.Start);
        if (gap.IsEmpty && index + 1 < Amounts.Count) return Right(index + 1);
        if (VerbAfterJoint(gap) is var next and > 0) gap = new Phrase(gap.Start, next);
        return Wording.TrimTail(Text.Folded, gap);
    }

    /// <summary>Whether a number stands right behind another (16宗457亩).</summary>
    public bool FollowsDirectly(int index) => index > 0 && Gap(index - 1).IsEmpty;

    /// <summary>Whether another number stands right behind this one (16宗457亩).</summary>
    public bool IsFollowedDirectly(int index) => index + 1 < Amounts.Count && Gap(index).IsEmpty;

    /// <summary>How many numbers follow one another from <paramref name="index"/> on with nothing but joints between (8%和9.2%).</summary>
    public int RunLength(int index)
    {
        var count = 1;
        while (index + count < Amounts.Count && Wording.TrimHead(Text.Folded, Gap(index + count - 1)).IsEmpty && !Gap(index + count - 1).IsEmpty) count++;
        return count;
    }

    /// <summary>The characters of a phrase, folded.</summary>
    public ReadOnlySpan<char> Read(Phrase phrase) => phrase.In(Text.Folded);

    private Phrase Gap(int index) => new(Amounts[index].Until, index + 1 < Amounts.Count ? Amounts[index + 1].From : Span.End);

    /// <summary>Where the next number's words begin in 1200场|培训、覆盖|7万人次; 0 where the words are not two numbers'.</summary>
    private int VerbAfterJoint(Phrase gap)
    {
        if (gap.IsEmpty || BeginsWithJoint(gap) || gap.End == Span.End) return 0;
        var joint = Read(gap).IndexOf('、');
        return joint > 0 && Lexicon.Words.Verb.AtStart(Read(gap)[(joint + 1)..]) > 0 ? gap.Start + joint + 1 : 0;
    }

    private bool BeginsWithJoint(Phrase gap) => !gap.IsEmpty && Joints.Contains(Text.Folded[gap.Start]);

    private bool EndsWithJoint(Phrase gap) => !gap.IsEmpty && Joints.Contains(Text.Folded[gap.End - 1]);
}
