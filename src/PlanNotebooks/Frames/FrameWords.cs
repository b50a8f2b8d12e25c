using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>The words that tell role and time, from frames.tsv: a class a row, with what it is for and a sentence that needs
/// it.</summary>
internal static class FrameWords
{
    private static readonly Dictionary<string, string[]> Classes = TsvTable
        .Embedded("frames.tsv")
        .Rows.ToDictionary(row => row["class"], row => row.List("words"), StringComparer.Ordinal);

    /// <summary>Those that are looked for in whole sentences and clauses.</summary>
    private static readonly string[] Marked =
    [
        "aims-set",
        "estimated",
        "grown",
        "guide",
        "held-against",
        "mean",
        "of-year",
    ];

    private static readonly Dictionary<string, WordClass> Made = Load();

    /// <summary>The names of the classes whose words stand for themselves.</summary>
    public static IEnumerable<string> Names =>
        Classes.Where(pair => !pair.Value.Any(word => word.Contains('='))).Select(pair => pair.Key);

    private static Dictionary<string, WordClass> Load()
    {
        var classes = Vocabulary.Of(Classes);
        foreach (var name in Marked)
            classes[name].MarkInTexts();
        return classes;
    }

    /// <summary>The words of a class.</summary>
    /// <exception cref="KeyNotFoundException">frames.tsv has no such class.</exception>
    public static WordClass Of(string wordClass) => Made[wordClass];

    /// <summary>The words of a class that gives each a value behind <c>=</c>.</summary>
    public static ValuedWords<string> Valued(string wordClass) => Valued(wordClass, value => value);

    /// <summary>The words of a class that gives each a whole number behind <c>=</c>.</summary>
    public static ValuedWords<int> Numbered(string wordClass) =>
        Valued(wordClass, value => int.Parse(value, CultureInfo.InvariantCulture));

    private static ValuedWords<T> Valued<T>(string wordClass, Func<string, T> read) =>
        new(Classes[wordClass].Select(word => word.Split('=')).Select(pair => KeyValuePair.Create(pair[0], read(pair[1]))));
}
