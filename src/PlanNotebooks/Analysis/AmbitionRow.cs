using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>A target beside the outcome that the same report has just reviewed.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Report">The report that gives the target.</param>
/// <param name="Indicator">What both are of.</param>
/// <param name="Outcome">The outcome of the year under review.</param>
/// <param name="Target">The target for the plan year; in words where its value is null.</param>
/// <param name="Gap">Target over outcome, of a range from its lower end, its sign turned where less is better (unemployment, energy use):
/// above zero asks for more; null where the target is in words.</param>
public sealed record AmbitionRow(
    string? Region,
    string Report,
    Indicator Indicator,
    Observation Outcome,
    Observation Target,
    Gap? Gap
)
{
    /// <summary>Whether the target is the second step of two: the 8% of 7%以上、力争达到8%.</summary>
    public bool Stretch { get; init; }

    /// <summary>Both names, where the outcome and the target go by different ones under one code; empty where they say the same, or the
    /// target is in words.</summary>
    public string Note => Target.Value is null ? "" : Naming.Difference(Outcome, Target);

    /// <summary>Whether the target asks for more than was achieved; null without a gap.</summary>
    /// <remarks>A floor of a share (参保率99%以上) below the outcome (99.73%) asks that it stay above, not that it fall: it is no smaller
    /// ask.</remarks>
    public Ask? Ask =>
        Target is { Bound: Bound.Min, Measure: Measure.Share } && Gap?.Value < 0
            ? Analysis.Ask.Floor
            : Gap?.Value switch
            {
                null => null,
                > 0 => Analysis.Ask.More,
                < 0 => Analysis.Ask.Less,
                _ => Analysis.Ask.Same,
            };
}
