using PlanNotebooks.Regions;

namespace PlanNotebooks.Structure;

/// <summary>What a report says of itself; null where its text does not tell.</summary>
/// <param name="Region">The division that it speaks for.</param>
/// <param name="Kind">Plan report or work report.</param>
/// <param name="ReviewYear">The year that it looks back on.</param>
/// <param name="PlanYear">The year that it plans.</param>
/// <param name="Title">Its title line.</param>
public sealed record ReportFrame(Region? Region, ReportKind Kind, int? ReviewYear, int? PlanYear, string? Title);
