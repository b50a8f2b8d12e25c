using PlanNotebooks.Frames;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>增长5.5%,与8%的预期目标有差距; 计划增长6%,实际完成6.8%: a target and its outcome are measured alike, and the second has no label of its
/// own.</summary>
internal sealed class EchoRule : IRule
{
    public string Name => "echo";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (LastOfKind(clause, number) is not { } last || !Echoes(clause, index, last))
            return 0;
        var value = clause.DirectionOf(index).Sign < 0 ? -number.Value : number.Value;
        var isOfOther = IsOfOtherYear(clause, index);
        var label = isOfOther ? Labelling.WithoutAverage(last.Label) : last.Label;
        var isEarlier = isOfOther && OtherYears.HoldAgainstLast(YearBefore(clause, index));
        readings.Add(new NumberReading(number, label, last.Measure, value, Name) { IsAside = true, IsBaseline = isEarlier });
        return 1;
    }

    /// <summary>What was read last, where the number may be measured as it is.</summary>
    private static NumberReading? LastOfKind(Clause clause, Quantity number) =>
        clause.Discourse.LastReading is { Measure: not (Measure.Rank or Measure.Completion) } last
        && clause.Discourse.Recent.Length > 0
        && number.Unit == last.Number.Unit
        && Labelling.OfMeasuredSubject(clause.Discourse) is null
            ? last
            : null;

    private static bool Echoes(Clause clause, int index, NumberReading last)
    {
        var (text, number) = (clause.Text.Folded, clause.Amounts[index]);
        if (last.IsQuotedTarget && QuotedTargets.IsActual(clause.Read(clause.Left(index)).Trim("、,;:( ")))
            return true;
        var isTarget =
            last.IsQuotedTarget && QuotedTargets.IsRevised(text, clause.Span.Start, number)
            || QuotedTargets.Is(text, clause.Span.Start, clause.Span.End, number);
        return isTarget && IsEmpty(text, clause, index) || IsOfOtherYear(clause, index);
    }

    /// <summary>增长6%(2023年为5.2%): nothing but another year stands before the number, and nothing that it counts behind it.</summary>
    private static bool IsOfOtherYear(Clause clause, int index) =>
        OtherYears.IsOnly(YearBefore(clause, index)) && CountedNoun.Behind(clause, index).IsEmpty;

    private static ReadOnlySpan<char> YearBefore(Clause clause, int index)
    {
        var words = clause.Read(clause.Left(index));
        return words[(words.LastIndexOf('(') + 1)..].Trim("、,;: ");
    }

    /// <summary>Whether nothing but words of targets stands before the number.</summary>
    private static bool IsEmpty(string text, Clause clause, int index)
    {
        var left = clause.Left(index);
        left = left.Skip(clause.Read(left).LastIndexOf('(') + 1);
        if (clause.DirectionOf(index).Sign != 0)
            return clause.Discourse.LastReading?.Measure == Measure.Growth
                && QuotedTargets.IsOnlyWords(clause.Read(left));
        return LabelTrim.StripHead(text, LabelTrim.StripTail(text, left)).IsEmpty
            || QuotedTargets.IsOnlyWords(clause.Read(left));
    }
}
