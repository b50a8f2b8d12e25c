using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>地区生产总值增长7%以上,力争8%: behind a rate of growth, a number that is only striven for is the same rate, aimed higher.</summary>
internal sealed class StretchRule : IRule
{
    /// <summary>The most characters between the two numbers that are a bound and a comma.</summary>
    private const int Nearest = 5;

    private static readonly WordClass Striving = WordClasses.Of("strive");

    public string Name => "stretch";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (
            index > 0
            || !number.IsRatio
            || clause.Discourse.LastReading is not { Measure: Measure.Growth } last
            || last.Number.Unit != number.Unit
            || !IsNear(clause, last.Number.End)
            || !IsOnlyStriven(clause.Read(clause.Left(index)))
        )
            return 0;
        readings.Add(
            last with
            {
                Number = number,
                Value = last.Value < 0 ? -number.Value : number.Value,
                Rule = Name,
            }
        );
        return 1;
    }

    private static bool IsNear(Clause clause, int end) =>
        clause.Span.Start >= end
        && clause.Span.Start - end <= Nearest
        && !clause.Text.Folded.AsSpan(end, clause.Span.Start - end).ContainsAny('。', ';', '\n');

    /// <summary>Whether nothing but a word of striving and light verbs stands before the number: 力争, 力争达到.</summary>
    private static bool IsOnlyStriven(ReadOnlySpan<char> words)
    {
        words = words.Trim(',');
        var rest = words[Striving.AtStart(words)..];
        return rest.Length < words.Length && WordClasses.Light.TrimStart(rest).IsEmpty;
    }
}
