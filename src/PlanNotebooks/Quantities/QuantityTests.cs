namespace PlanNotebooks.Quantities;

/// <summary>Several tests of a number.</summary>
internal static class QuantityTests
{
    /// <summary>Whether one of the tests holds, tried in order.</summary>
    public static bool AnyHolds(this QuantityTest[] tests, in Stretch text, in Quantity quantity)
    {
        foreach (var test in tests)
            if (test(text, quantity))
                return true;
        return false;
    }
}
