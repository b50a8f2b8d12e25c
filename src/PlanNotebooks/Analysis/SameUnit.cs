using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>Whether two values of one indicator can be set against each other.</summary>
internal static class SameUnit
{
    /// <summary>Whether they have one unit, or both a word for counting things: 19个 projects are 19项.</summary>
    public static bool Of(Observation a, Observation b) => a.Unit == b.Unit || (a.Unit is { } one && b.Unit is { } other && Units.IsCount(one) && Units.IsCount(other));
}
