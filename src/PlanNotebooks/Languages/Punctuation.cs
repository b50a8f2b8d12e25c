namespace PlanNotebooks.Languages;

/// <summary>The marks between words, as each language prints them.</summary>
internal static class Punctuation
{
    /// <summary>Between a name and what is said of it.</summary>
    public static string Colon => Bilingual.Pick(": ", "：");

    /// <summary>Between parts of a sentence.</summary>
    public static string Comma => Bilingual.Pick(", ", "，");

    /// <summary>Between the items of a list.</summary>
    public static string Item => Bilingual.Pick(", ", "、");

    /// <summary>Between longer parts.</summary>
    public static string Semicolon => Bilingual.Pick("; ", "；");

    /// <summary>The items of a list as a sentence says them: A, B and C.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => Bilingual.Pick(
                $"{string.Join(Item, items.Take(items.Count - 1))} and {items[^1]}",
                string.Join(Item, items)
            ),
        };

    /// <summary>Words in brackets, with what stands before the bracket.</summary>
    public static string Aside(string words) => Bilingual.Pick($" ({words})", $"（{words}）");

    /// <summary>A year in brackets, with what stands before the bracket.</summary>
    public static string Year(int? year) =>
        Aside(Bilingual.Pick(FormattableString.Invariant($"{year}"), FormattableString.Invariant($"{year}年")));
}
