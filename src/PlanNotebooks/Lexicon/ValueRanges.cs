namespace PlanNotebooks.Lexicon;

/// <summary>Asks where a value lies.</summary>
internal static class ValueRanges
{
    /// <summary>Whether a value lies between two others, both included.</summary>
    public static bool IsWithin<T>(this T value, T least, T most)
        where T : struct, IComparable<T> => value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0;
}
