namespace PlanNotebooks.Frames;

/// <summary>The years that relative words count from; null where the report does not tell them.</summary>
/// <param name="Review">The year under review.</param>
/// <param name="Plan">The plan year.</param>
internal readonly record struct ReportYears(int? Review, int? Plan);
