using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Words that each stand for a value, as numerals do.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
/// <param name="values">The words with their values.</param>
internal sealed class ValuedWords<T>(IEnumerable<KeyValuePair<string, T>> values)
{
    private readonly Dictionary<string, T> _values = new(values, StringComparer.Ordinal);

    /// <summary>The words alone.</summary>
    public WordClass Words { get; } = new(values.Select(pair => pair.Key));

    /// <summary>The length and the value of the longest word that a text begins with; null where there is none.</summary>
    public (int Length, T Value)? AtStart(ReadOnlySpan<char> text) =>
        Words.AtStart(text) is var length and > 0 ? (length, _values[text[..length].ToString()]) : null;
}
