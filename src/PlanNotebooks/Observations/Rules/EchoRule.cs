using PlanNotebooks.Frames;

namespace PlanNotebooks.Observations.Rules;

/// <summary>增长5.5%,与8%的预期目标有差距; 计划增长6%,实际完成6.8%: a target and its outcome are measured alike, and the second has no label of its
/// own.</summary>
internal sealed class EchoRule : IRule
{
    public string Name => "echo";

    public string Reads => "a target beside its outcome has the label and the measure of what was read last";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        var last = clause.Discourse.LastReading;
        if (
            last is null
            || clause.Discourse.Recent.Count == 0
            || number.Unit != last.Number.Unit
            || last.Measure is Measure.Rank or Measure.Completion
        )
            return 0;
        var text = clause.Text.Folded;
        var words = clause.Read(clause.Left(index)).Trim("、,;:( ");
        var isTarget =
            (last.IsQuotedTarget && QuotedTargets.IsRevised(text, clause.Span.Start, number)
                || QuotedTargets.Is(text, clause.Span.Start, clause.Span.End, number)) && IsEmpty(text, clause, index);
        if (!isTarget && !(last.IsQuotedTarget && QuotedTargets.IsActual(words)) && !IsOfOtherYear(clause, index))
            return 0;
        var value = clause.DirectionOf(index).Sign < 0 ? -number.Value : number.Value;
        readings.Add(new NumberReading(number, last.Label, last.Measure, value, Name) { IsAside = true });
        return 1;
    }

    /// <summary>增长6%(2023年为5.2%): nothing but another year stands before the number.</summary>
    private static bool IsOfOtherYear(Clause clause, int index)
    {
        var words = clause.Read(clause.Left(index));
        words = words[(words.LastIndexOf('(') + 1)..].Trim("、,;: ");
        return OtherYears.IsOnly(words);
    }

    /// <summary>Whether nothing but words of targets stands before the number.</summary>
    private static bool IsEmpty(string text, Clause clause, int index)
    {
        var left = clause.Left(index);
        var bracket = clause.Read(left).LastIndexOf('(');
        if (bracket >= 0)
            left = left.Skip(bracket + 1);
        if (clause.DirectionOf(index).Sign != 0)
            return clause.Discourse.LastReading?.Measure == Measure.Growth
                && QuotedTargets.IsOnlyWords(clause.Read(left));
        return LabelTrim.StripHead(text, LabelTrim.StripTail(text, left)).IsEmpty
            || QuotedTargets.IsOnlyWords(clause.Read(left));
    }
}
