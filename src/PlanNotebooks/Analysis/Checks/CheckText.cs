using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Figures as alarms write them.</summary>
internal static class CheckText
{
    /// <summary>The label with its value: “地区生产总值” +6%; the words are the report's own.</summary>
    public static string Says(Observation observation) =>
        Bilingual.Pick(
            $"“{observation.Label}” {ObservationText.Bounded(observation)}",
            $"{observation.Label}{ObservationText.Bounded(observation)}"
        );

    /// <summary>The label with its value and year: 地区生产总值 85亿元 (2019).</summary>
    public static string Dated(Observation observation) => Says(observation) + Punctuation.Year(observation.Period);

    /// <summary>A rate to one decimal.</summary>
    public static string Percent(decimal value, bool signed = false, int decimals = 1) =>
        Amounts.Of(decimal.Round(value, decimals, MidpointRounding.AwayFromZero), "%", signed);
}
