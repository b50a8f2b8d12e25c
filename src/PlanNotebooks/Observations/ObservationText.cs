using PlanNotebooks.Display;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>An observation's value and bound as a reader writes them.</summary>
public static class ObservationText
{
    private const string CorrectionMark = " ✎";

    /// <summary>The value with its unit: 85亿元, +5.6%, 6%–6.5%; the words of a target in words.</summary>
    /// <remarks>Growth and change carry their sign; what the bound says is not repeated; ✎ marks a corrected observation.</remarks>
    public static string Value(Observation observation) => Bare(observation) + Mark(observation);

    /// <summary>What hovering over a value shows: its sentence, and what was corrected.</summary>
    public static string Tip(Observation observation) => observation.Corrected is { } corrected ? $"{observation.Quote}{CorrectionMark} {corrected}" : observation.Quote;

    /// <summary>The size of a value as a sentence about growth gives it: 5.6% after “grew by”.</summary>
    public static string Size(Observation observation) => observation.Value is { } value ? Amounts.InChinese(value, observation.Unit) + Mark(observation) : Value(observation);

    /// <summary>The value with its bound in the report's manner: 6.5%左右, 8%以上, 4%以内.</summary>
    public static string Bounded(Observation observation) => observation.Value is null ? Value(observation) : Bare(observation) + Suffix(observation.Bound) + Mark(observation);

    /// <summary>A bound in English with the Chinese word: about 左右.</summary>
    public static string BoundWord(Bound bound) => bound switch
    {
        Bound.About => "about 左右",
        Bound.Min => "or more 以上",
        Bound.Max => "or less 以内",
        Bound.Between => "range 区间",
        _ => "exact",
    };

    private static string Mark(Observation observation) => observation.Corrected is null ? "" : CorrectionMark;

    private static string Bare(Observation observation)
    {
        if (observation.Value is not { } value) return observation.Text ?? "";
        var signed = observation.Measure is Measure.Growth or Measure.Change;
        var text = observation.Measure == Measure.Rank ? $"第{Amounts.Number(value)}" : Amounts.InChinese(value, observation.Unit, signed);
        return observation.Upper is { } upper ? $"{text}–{Amounts.InChinese(upper, observation.Unit)}" : text;
    }

    private static string Suffix(Bound bound) => bound switch
    {
        Bound.About => "左右",
        Bound.Min => "以上",
        Bound.Max => "以内",
        _ => "",
    };
}
