using System.Globalization;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>Counts in English sentences.</summary>
internal static class Counting
{
    private static readonly string[] Small =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>seven targets, one target, 12 targets.</summary>
    public static string Of(int count, string singular, string? plural = null) =>
        $"{Word(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>seven, or 12 from eleven on, and 1,200.</summary>
    public static string Word(int count) =>
        count < Small.Length ? Small[count] : count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Of so many: none, one, 12.</summary>
    public static string Among(int count) => count == 0 ? "none" : Word(count);

    /// <summary>A sentence that begins with a capital.</summary>
    public static string Sentence(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A, B and C.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => Bilingual.Pick(
                $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
                string.Join("、", items)
            ),
        };
}
