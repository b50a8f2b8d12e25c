namespace PlanNotebooks.Analysis.Setting;

/// <summary>What a part adds to the rise of its whole.</summary>
/// <param name="Part">The part's year.</param>
/// <param name="Whole">The whole's year.</param>
/// <param name="Share">100 × rise of the part ÷ rise of the whole, in %; null where the whole did not change, or one of the two was
/// revised and the other was not.</param>
public sealed record ContributionRow(YearRow Part, YearRow Whole, decimal? Share);
