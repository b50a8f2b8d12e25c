using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>Says what est. means on a chart that has any.</summary>
internal static class Estimates
{
    /// <summary>What stands behind a value worked out from others, where one of them is an estimate.</summary>
    public static string Mark(params IEnumerable<Observation> from) =>
        from.Select(ObservationText.EstimateMark).FirstOrDefault(mark => mark.Length > 0, "");

    /// <summary>The end of a subtitle; empty where no value is an estimate.</summary>
    public static string Note(IEnumerable<Observation> drawn) =>
        drawn.Any(one => one.Status == Status.Estimate)
            ? Punctuation.Semicolon + ObservationText.EstimateNote
            : "";
}
