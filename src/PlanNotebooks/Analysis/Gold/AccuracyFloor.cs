namespace PlanNotebooks.Analysis.Gold;

/// <summary>A score that the reading of unseen texts keeps to.</summary>
/// <param name="Score">detection_f1, fully_right_f1, or a field: the share of figures found that have it right.</param>
/// <param name="Percent">The least, in %.</param>
public sealed record AccuracyFloor(string Score, decimal Percent);
