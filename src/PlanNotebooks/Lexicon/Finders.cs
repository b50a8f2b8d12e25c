namespace PlanNotebooks.Lexicon;

/// <summary>Asks several ways to find something, in their order.</summary>
internal static class Finders
{
    /// <summary>Whether any of some tests holds; without a function made for each call.</summary>
    public static bool AnyHolds<T1, T2>(this Func<T1, T2, bool>[] tests, T1 first, T2 second)
    {
        foreach (var test in tests)
            if (test(first, second))
                return true;
        return false;
    }

    /// <summary>The first item for which a test holds, which is given what it asks of; null where it holds for none. No function is made
    /// for each call.</summary>
    public static T? FirstThat<T, TAsked>(this List<T> items, TAsked asked, Func<T, TAsked, bool> holds)
        where T : class
    {
        foreach (var item in items)
            if (holds(item, asked))
                return item;
        return null;
    }

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
