using PlanNotebooks.Regions;

namespace PlanNotebooks.Structure;

/// <summary>What a report says of itself; null where its text does not tell.</summary>
/// <param name="Region">The division that it speaks for.</param>
/// <param name="Kind">Plan report or work report.</param>
/// <param name="ReviewYear">The year that it looks back on.</param>
/// <param name="PlanYear">The year that it plans.</param>
/// <param name="Title">Its title line.</param>
public sealed record ReportFrame(Region? Region, ReportKind Kind, int? ReviewYear, int? PlanYear, string? Title)
{
    /// <summary>The part of the year that it reports on, <c>1-6</c> for a half-year's report; null for a year's.</summary>
    public string? Months { get; init; }

    /// <summary>Whether it is the plan itself, as adopted, and no report on one: what it states are targets.</summary>
    public bool IsAdoptedPlan { get; init; }

    /// <summary>The year that it tells of alone (2021年工作总结), which it calls 今年; null for a report that plans the next.</summary>
    internal int? SummaryYear { get; init; }

    /// <summary>The years of the five-year plan whose outline it is (…第十四个五年规划纲要): its targets are of them; null for a report of a
    /// year.</summary>
    internal (int From, int To)? OutlineYears { get; init; }

    /// <summary>What told the plan year, the heaviest year first; where two years weigh the same, neither was taken.</summary>
    public IReadOnlyList<YearEvidence> YearEvidence { get; init; } = [];
}
