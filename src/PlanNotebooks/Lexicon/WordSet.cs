using System.Buffers;
using System.Collections.Frozen;

namespace PlanNotebooks.Lexicon;

/// <summary>Words of one class, found at the beginning or the end of a phrase, the longest first.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<char> _firsts;
    private readonly CharacterSet _first;
    private readonly CharacterSet _last;
    private readonly int _longest;
    private readonly int _shortest;

    public WordSet(IEnumerable<string> words)
    {
        var set = words.Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = set.Count == 0 ? 0 : set.Max(word => word.Length);
        _shortest = set.Count == 0 ? 1 : set.Min(word => word.Length);
        _first = new CharacterSet(set.Select(word => word[0]));
        _last = new CharacterSet(set.Select(word => word[^1]));
        _firsts = SearchValues.Create(set.Select(word => word[0]).ToArray());
        Words = set;
    }

    /// <summary>The words themselves.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>Whether the whole phrase is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => phrase.Length <= _longest && _lookup.Contains(phrase);

    /// <summary>The length of the longest word that the phrase begins with; 0 where there is none.</summary>
    public int AtStart(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || !_first.Contains(phrase[0])) return 0;
        for (var length = Math.Min(_longest, phrase.Length); length >= _shortest; length--)
            if (_last.Contains(phrase[length - 1]) && _lookup.Contains(phrase[..length])) return length;
        return 0;
    }

    /// <summary>The length of the longest word that the phrase ends with; 0 where there is none.</summary>
    public int AtEnd(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || !_last.Contains(phrase[^1])) return 0;
        for (var length = Math.Min(_longest, phrase.Length); length >= _shortest; length--)
            if (_first.Contains(phrase[^length]) && _lookup.Contains(phrase[^length..])) return length;
        return 0;
    }

    /// <summary>The first place in the phrase where one of the words begins; −1 where there is none.</summary>
    public int IndexIn(ReadOnlySpan<char> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var next = phrase[i..].IndexOfAny(_firsts);
            if (next < 0) return -1;
            i += next;
            if (AtStart(phrase[i..]) > 0) return i;
        }

        return -1;
    }

    /// <summary>Whether one of the words stands anywhere in the phrase.</summary>
    public bool IsIn(ReadOnlySpan<char> phrase) => IndexIn(phrase) >= 0;
}
