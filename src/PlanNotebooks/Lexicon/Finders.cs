namespace PlanNotebooks.Lexicon;

/// <summary>Asks several ways to find something, in their order.</summary>
internal static class Finders
{
    /// <summary>What the first of them finds that finds anything; null where none does.</summary>
    public static TFound? FirstFound<T1, T2, TFound>(this Func<T1, T2, TFound?>[] finders, T1 first, T2 second)
        where TFound : class
    {
        foreach (var find in finders)
            if (find(first, second) is { } found)
                return found;
        return null;
    }

    /// <summary>What the first of them finds that finds anything; null where none does.</summary>
    public static TFound? FirstFound<T1, T2, T3, TFound>(this Func<T1, T2, T3, TFound?>[] finders, T1 first, T2 second, T3 third)
        where TFound : class
    {
        foreach (var find in finders)
            if (find(first, second, third) is { } found)
                return found;
        return null;
    }

    /// <summary>What the first of them finds that finds anything; null where none does.</summary>
    public static TFound? FirstFound<T1, T2, T3, T4, TFound>(
        this Func<T1, T2, T3, T4, TFound?>[] finders,
        T1 first,
        T2 second,
        T3 third,
        T4 fourth
    )
        where TFound : class
    {
        foreach (var find in finders)
            if (find(first, second, third, fourth) is { } found)
                return found;
        return null;
    }
}
