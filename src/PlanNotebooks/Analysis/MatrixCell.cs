using PlanNotebooks.Languages;

namespace PlanNotebooks.Analysis;

/// <summary>What is known of a region's headline target for an indicator and a year, or where there is none of its work target.</summary>
/// <param name="Standing">Whether it was met.</param>
/// <param name="Row">The target beside its outcome; null where no outcome is known, or none was set.</param>
/// <param name="Target">The target; null where the report names none; where it says that it sets none, those words.</param>
public sealed record MatrixCell(TargetStanding Standing, AttainmentRow? Row, Observations.Observation? Target)
{
    /// <summary>Whether the target is a work target, none of the main expected ones.</summary>
    private bool IsWork => Target is { Headline: false };

    /// <summary>What stands behind a work target's cell.</summary>
    internal string WorkMark => IsWork ? "*" : "";

    /// <summary>That the target is a work target, behind what a cell says.</summary>
    internal string WorkWords => IsWork ? Texts.Say("matrix.work") : "";
}
