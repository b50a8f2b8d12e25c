using PlanNotebooks.Display;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>An observation's value and bound as a reader writes them.</summary>
public static class ObservationText
{
    /// <summary>What a line of a tip begins with that says where the quote before it stands.</summary>
    public const string PlaceMark = "— ";

    private const string CorrectionMark = " ✎";
    private const string PlaceSeparator = " · ";

    /// <summary>The value with its unit: 85亿元, +5.6%, 6%–6.5%; the words of a target in words.</summary>
    /// <remarks>Growth and change carry their sign; what the bound says is not repeated; ✎ marks a corrected observation.</remarks>
    public static string Value(Observation observation) => Bare(observation) + Mark(observation);

    /// <summary>What a click on a value shows, and hovering over it: its sentence, what was corrected, and on a line of its own where it stands.</summary>
    /// <remarks>The last line begins with <see cref="PlaceMark"/>: section · file · id.</remarks>
    public static string Tip(Observation observation) => $"{observation.Quote}{Correction(observation)}\n{PlaceMark}{Place(observation)}";

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

    private static string Correction(Observation observation) => observation.Corrected is { } corrected ? $"{CorrectionMark} {corrected}" : "";

    private static string Place(Observation observation) => string.Join(PlaceSeparator, new[] { observation.Section, observation.Source, observation.Id }.Where(part => part.Length > 0));

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
