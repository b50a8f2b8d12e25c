using System.Buffers;
using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>Words of one class, found at the beginning or the end of a phrase, the longest first.</summary>
internal sealed class WordClass
{
    private const int FewWords = 24;
    private Vocabulary _vocabulary;
    private int _number;
    private CharacterFilter _firsts;
    private CharacterFilter _lasts;
    private PairFilter _heads;
    private PairFilter _tails;
    private int _longest;

    /// <summary>The class's number among those that are marked in texts; −1 where it is none.</summary>
    private int _mark = -1;

    /// <summary>A character that the words begin with, where those are few; made when it is first asked.</summary>
    private SearchValues<char>? _search;

    /// <summary>A class by itself.</summary>
    public WordClass(IEnumerable<string> words)
        : this(words, new Vocabulary()) { }

    /// <summary>A class that is looked for together with others.</summary>
    public WordClass(IEnumerable<string> words, Vocabulary vocabulary)
    {
        var set = words.Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
        (Words, _vocabulary, _number) = (set, vocabulary, vocabulary.Add(set));
        _longest = set.Count > 0 ? set.Max(word => word.Length) : 0;
        (_firsts, _lasts) = (CharacterFilter.Of(set, atEnd: false), CharacterFilter.Of(set, atEnd: true));
        (_heads, _tails) = (PairFilter.Of(set, atEnd: false), PairFilter.Of(set, atEnd: true));
    }

    /// <summary>The words themselves.</summary>
    public IReadOnlyCollection<string> Words { get; private set; }

    /// <summary>The characters that the words begin with.</summary>
    public IEnumerable<char> Firsts => Words.Select(word => word[0]);

    /// <summary>The characters that stand second in the words.</summary>
    public IEnumerable<char> Seconds => Words.Where(word => word.Length > 1).Select(word => word[1]);

    /// <summary>The words that are one character.</summary>
    public IEnumerable<char> Single => Words.Where(word => word.Length == 1).Select(word => word[0]);

    /// <summary>Lets the class hold other words for a while, to see what its own are for.</summary>
    internal Restored Holding(IEnumerable<string> words)
    {
        var own = (Words, _vocabulary, _number, _firsts, _lasts, _heads, _tails, _longest, _search, _mark);
        var other = new WordClass(words);
        (Words, _vocabulary, _number, _longest, _search) = (other.Words, other._vocabulary, other._number, other._longest, null);
        (_firsts, _lasts, _heads, _tails, _mark) = (other._firsts, other._lasts, other._heads, other._tails, -1);
        return new Restored(() => (Words, _vocabulary, _number, _firsts, _lasts, _heads, _tails, _longest, _search, _mark) = own);
    }

    /// <summary>Has the words marked in every text (<see cref="WordMarks"/>), since they are looked for in whole sentences.</summary>
    /// <remarks>One with a word of one character is looked for as any other.</remarks>
    public void MarkInTexts() => _mark = Words.All(word => word.Length > 1) ? MarkedClasses.Add(Words) : -1;

    /// <summary>Whether the whole phrase is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => !phrase.IsEmpty && AtStart(phrase) == phrase.Length;

    /// <summary>The length of the longest word that the phrase begins with; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AtStart(ReadOnlySpan<char> phrase) =>
        !phrase.IsEmpty && _firsts.MayHave(phrase[0]) ? LongestAtStart(phrase) : 0;

    /// <summary>The length of the longest word that the phrase ends with; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AtEnd(ReadOnlySpan<char> phrase) =>
        !phrase.IsEmpty && _lasts.MayHave(phrase[^1]) ? LongestAtEnd(phrase) : 0;

    /// <summary>The length of the longest word that the phrase begins with, if something stands behind it; 0 if nothing does.</summary>
    public int HeadOf(ReadOnlySpan<char> phrase)
    {
        var length = AtStart(phrase);
        return length < phrase.Length ? length : 0;
    }

    /// <summary>The length of the longest word that the phrase ends with, if something stands before it; 0 if nothing does.</summary>
    public int TailOf(ReadOnlySpan<char> phrase)
    {
        var length = AtEnd(phrase);
        return length < phrase.Length ? length : 0;
    }

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
        if (_mark >= 0 && WordMarks.Around(phrase, _mark, out var at) is { } marks)
            return IndexIn(phrase, marks, at);
        if (Words.Count <= FewWords)
            return IndexOfFew(phrase);
        for (var i = 0; i < phrase.Length; i++)
            if (AtStart(phrase[i..]) > 0)
                return i;
        return -1;
    }

    /// <summary>The last place in the phrase, before one of its places, where one of the words begins; −1 where there is none.</summary>
    public int LastIndexIn(ReadOnlySpan<char> phrase, int before)
    {
        if (_mark >= 0 && WordMarks.Around(phrase, _mark, out var at) is { } marks)
            return LastIndexIn(phrase, before, marks, at);
        for (var i = before - 1; i >= 0; i--)
            if (AtStart(phrase[i..]) > 0)
                return i;
        return -1;
    }

    /// <summary>Past the last word that ends in the phrase; 0 where none does.</summary>
    public int LastEndIn(ReadOnlySpan<char> phrase)
    {
        if (_mark >= 0 && WordMarks.Around(phrase, _mark, out var at) is { } marks)
            return LastEndIn(phrase, marks, at);
        var end = phrase.Length;
        while (end > 0 && AtEnd(phrase[..end]) == 0)
            end--;
        return end;
    }

    /// <summary>Whether one of the words stands anywhere in the phrase.</summary>
    public bool IsIn(ReadOnlySpan<char> phrase) => IndexIn(phrase) >= 0;

    private int IndexIn(ReadOnlySpan<char> phrase, WordMarks marks, int at)
    {
        var until = at + phrase.Length;
        for (var i = marks.FirstBeginning(_mark, at, until); i >= 0; i = marks.FirstBeginning(_mark, i + 1, until))
            if (LongestAtStart(phrase[(i - at)..]) > 0)
                return i - at;
        return -1;
    }

    private int LastIndexIn(ReadOnlySpan<char> phrase, int before, WordMarks marks, int at)
    {
        for (var i = marks.LastBeginning(_mark, at, at + before); i >= 0; i = marks.LastBeginning(_mark, at, i))
            if (LongestAtStart(phrase[(i - at)..]) > 0)
                return i - at;
        return -1;
    }

    private int LastEndIn(ReadOnlySpan<char> phrase, WordMarks marks, int at)
    {
        for (var i = marks.LastEnd(_mark, at, at + phrase.Length); i >= 0; i = marks.LastEnd(_mark, at, i))
            if (LongestAtEnd(phrase[..(i - at + 1)]) > 0)
                return i - at + 1;
        return 0;
    }

    /// <summary>From one to the next of the few characters that the words begin with.</summary>
    private int IndexOfFew(ReadOnlySpan<char> phrase)
    {
        _search ??= SearchValues.Create([.. Firsts]);
        for (var i = phrase.IndexOfAny(_search); i >= 0; i = Next(phrase, i + 1))
            if (LongestAtStart(phrase[i..]) > 0)
                return i;
        return -1;
    }

    private int Next(ReadOnlySpan<char> phrase, int from) =>
        phrase[from..].IndexOfAny(_search!) is var next and >= 0 ? from + next : -1;

    private int LongestAtStart(ReadOnlySpan<char> phrase) =>
        !_heads.MayHave(phrase[0], phrase.Length > 1 ? phrase[1] : default)
            ? 0
            : _vocabulary.Forward.LongestAtStart(phrase.Length > _longest ? phrase[.._longest] : phrase, _number);

    private int LongestAtEnd(ReadOnlySpan<char> phrase) =>
        !_tails.MayHave(phrase[^1], phrase.Length > 1 ? phrase[^2] : default)
            ? 0
            : _vocabulary.Backward.LongestAtEnd(phrase.Length > _longest ? phrase[^_longest..] : phrase, _number);
}
