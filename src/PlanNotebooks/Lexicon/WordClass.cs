using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>Words of one class, found at the beginning or the end of a phrase, the longest first.</summary>
internal sealed class WordClass
{
    private WordsByCharacter _byFirst;
    private WordsByCharacter _byLast;

    public WordClass(IEnumerable<string> words)
    {
        var set = words.Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
        _byFirst = new WordsByCharacter(set, word => word[0]);
        _byLast = new WordsByCharacter(set, word => word[^1]);
        Words = set;
    }

    /// <summary>The words themselves.</summary>
    public IReadOnlyCollection<string> Words { get; private set; }

    /// <summary>The characters that the words begin with.</summary>
    public IEnumerable<char> Firsts => Words.Select(word => word[0]);

    /// <summary>Lets the class hold other words for a while, to see what its own are for.</summary>
    internal Restored Holding(IEnumerable<string> words)
    {
        var (own, byFirst, byLast) = (Words, _byFirst, _byLast);
        var other = new WordClass(words);
        (Words, _byFirst, _byLast) = (other.Words, other._byFirst, other._byLast);
        return new Restored(() => (Words, _byFirst, _byLast) = (own, byFirst, byLast));
    }

    /// <summary>Whether the whole phrase is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => !phrase.IsEmpty && AtStart(phrase) == phrase.Length;

    /// <summary>The length of the longest word that the phrase begins with; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AtStart(ReadOnlySpan<char> phrase) =>
        !phrase.IsEmpty && _byFirst.MayHave(phrase[0]) ? LongestAtStart(phrase) : 0;

    /// <summary>The length of the longest word that the phrase ends with; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AtEnd(ReadOnlySpan<char> phrase) =>
        !phrase.IsEmpty && _byLast.MayHave(phrase[^1]) ? LongestAtEnd(phrase) : 0;

    /// <summary>The phrase without the words that it begins with.</summary>
    public ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> phrase)
    {
        while (AtStart(phrase) is var length and > 0)
            phrase = phrase[length..];
        return phrase;
    }

    /// <summary>The phrase without the words that it ends with.</summary>
    public ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> phrase)
    {
        while (AtEnd(phrase) is var length and > 0)
            phrase = phrase[..^length];
        return phrase;
    }

    /// <summary>The first place in the phrase where one of the words begins; −1 where there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (_byFirst.MayHave(phrase[i]) && LongestAtStart(phrase[i..]) > 0)
                return i;
        return -1;
    }

    /// <summary>Whether one of the words stands anywhere in the phrase.</summary>
    public bool IsIn(ReadOnlySpan<char> phrase) => IndexIn(phrase) >= 0;

    private int LongestAtStart(ReadOnlySpan<char> phrase)
    {
        foreach (var word in _byFirst.Of(phrase[0]))
            if (phrase.StartsWith(word))
                return word.Length;
        return 0;
    }

    private int LongestAtEnd(ReadOnlySpan<char> phrase)
    {
        foreach (var word in _byLast.Of(phrase[^1]))
            if (phrase.EndsWith(word))
                return word.Length;
        return 0;
    }
}
