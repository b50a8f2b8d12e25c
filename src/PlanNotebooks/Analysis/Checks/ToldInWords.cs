using PlanNotebooks.Frames;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Whether words of time beside a number told its year and its role (2026年，; 去年，; 预计到2030年，), and not the section that it
/// stands in.</summary>
internal static class ToldInWords
{
    /// <summary>Whether they did, in its sentence or at the head of its paragraph.</summary>
    public static bool Is(Report report, Observation observation) =>
        report.Frames.GetValueOrDefault(observation.Start)
            is { Scope: FrameScope.Sentence or FrameScope.Paragraph or FrameScope.Items };
}
