namespace PlanNotebooks.Structure;

/// <summary>What a place in a report says of its plan year.</summary>
/// <param name="PlanYear">The plan year that it speaks for.</param>
/// <param name="Weight">How much it counts: more for what a title or a meeting line says than for what is only named.</param>
/// <param name="Words">The words that say so.</param>
public sealed record YearEvidence(int PlanYear, int Weight, string Words);
