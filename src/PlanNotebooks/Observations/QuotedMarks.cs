using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Marks the targets that a clause quotes, and which of them revise the one before.</summary>
/// <param name="text">The report.</param>
/// <param name="indicators">Its indicators.</param>
/// <param name="candidates">What was read of the clause by one rule; marked in place.</param>
internal readonly struct QuotedMarks(ReportText text, IndicatorTable indicators, List<NumberReading> candidates)
{
    private static readonly WordClass Missed = FrameWords.Of("target-missed");

    /// <summary>Marks them.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="readings">What was read of the sentence before.</param>
    public void Mark(Phrase clause, List<NumberReading> readings)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i] = AimedRates.Apply(candidates[i], indicators);
            if (IsFirstOfTwo(clause, i))
                Quote(i, candidates[i] with { IsBaseline = false });
            else if (candidates[i] is { IsBaseline: false, Measure: not (Measure.Completion or Measure.Rank) })
                MarkOne(clause, i, i > 0 ? (candidates, i - 1) : (readings, readings.Count - 1));
        }
    }

    private bool IsFirstOfTwo(Phrase clause, int index) =>
        candidates[index].IsBaseline
        && index + 1 < candidates.Count
        && QuotedTargets.IsFirstOfTwo(text.Folded, clause.Start, candidates[index].Number);

    private void MarkOne(Phrase clause, int index, (List<NumberReading> Readings, int At) before)
    {
        var number = candidates[index].Number;
        var isRevised =
            before.At >= 0
            && before.Readings[before.At].IsQuotedTarget
            && QuotedTargets.IsRevised(text.Folded, clause.Start, number);
        if (!isRevised && !QuotedTargets.Is(text.Folded, clause.Start, clause.End, number))
            return;
        var first = isRevised ? before.Readings[before.At] : null;
        if (first is not null)
            before.Readings[before.At] = first with { Revision = first.Revision ?? 1 };
        Quote(
            index,
            candidates[index] with
            {
                Number = QuotedTargets.Bare(text.Folded, number),
                Revision = first is null ? null : (first.Revision ?? 1) + 1,
            }
        );
    }

    private void Quote(int index, NumberReading reading) =>
        candidates[index] = AimedRates.Apply(WithoutMiss(reading) with { IsQuotedTarget = true }, indicators);

    /// <summary>未完成进出口总额增长6%的预期目标, 零售总额未能实现增长8%的目标: that it was missed is no part of what was aimed at.</summary>
    private static NumberReading WithoutMiss(NumberReading reading)
    {
        var words = reading.Label.Text;
        var (head, tail) = (Missed.AtStart(words.Folded), Missed.AtEnd(words.Folded));
        if (head + tail == 0 || head + tail >= words.Length)
            return reading;
        var label = LabelBuilder.Of(words[head..^tail]);
        return reading with { Label = label, Spoken = label };
    }
}
