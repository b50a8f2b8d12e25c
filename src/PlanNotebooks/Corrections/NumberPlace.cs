namespace PlanNotebooks.Corrections;

/// <summary>Where an added number stands, or why that cannot be told.</summary>
/// <param name="Place">The sentence around it.</param>
/// <param name="Start">Its first character, as an offset into the file as decoded.</param>
/// <param name="End">Past its last character.</param>
/// <param name="Fault">Why it cannot be told, and what to do; null where it can.</param>
internal readonly record struct NumberPlace(Place? Place, int Start, int End, string? Fault = null)
{
    /// <summary>No place.</summary>
    public static NumberPlace None(string fault) => new(null, 0, 0, fault);
}
