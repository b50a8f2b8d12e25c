namespace PlanNotebooks.Analysis;

/// <summary>What is known of a region's headline target for an indicator and a year, or where there is none of its work target.</summary>
/// <param name="Standing">Whether it was met.</param>
/// <param name="Row">The target beside its outcome; null where no outcome is known, or none was set.</param>
/// <param name="Target">The target; null where the report names none; where it says that it sets none, those words.</param>
public sealed record MatrixCell(TargetStanding Standing, AttainmentRow? Row, Observations.Observation? Target);
