using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>The types that a cell may have, and how each is written.</summary>
internal static partial class CellValue
{
    private static readonly ConcurrentDictionary<Enum, string> Words = new();

    public static bool Holds(Type type) =>
        type == typeof(string) || type == typeof(bool) || type.IsEnum || IsNumber(type);

    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(decimal);

    /// <summary>For machines: invariant, without separators; an enum by its word; null is empty.</summary>
    public static string ForMachines(object? value) =>
        value switch
        {
            bool truth => truth ? "true" : "false",
            Enum word => Word(word),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    /// <summary>For people: decimals with thousands separators, whole numbers (years, counts) without, yes and no.</summary>
    public static string ForPeople(object? value) =>
        value switch
        {
            decimal number => Amounts.Number(number),
            int or long => ForMachines(value).Replace('-', '\u2212'),
            bool truth => Bilingual.Pick(truth ? "yes 是" : "no 否"),
            Enum word => Terms.Of(Word(word)),
            _ => ForMachines(value),
        };

    /// <summary>The member's name in lower case, its words joined by underscores: <c>NotMet</c> is <c>not_met</c>.</summary>
    public static string Word(Enum value) => Words.GetOrAdd(value, WordOf);

    /// <summary>The member that a word names; null where it names none.</summary>
    public static T? Member<T>(string word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => Word(value) == word).Select(value => (T?)value).FirstOrDefault();

    /// <summary>What is expected where a word names no member: <c>one of met, not_met</c>.</summary>
    public static string OneOf<T>()
        where T : struct, Enum => $"one of {string.Join(", ", Enum.GetValues<T>().Select(value => Word(value)))}";

    private static string WordOf(Enum value) => Boundary().Replace(value.ToString(), "_").ToLowerInvariant();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Boundary();
}
