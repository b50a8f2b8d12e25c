using System.Numerics;
using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>Words by one of their characters, the longest first: tables small enough to stay in the processor's cache.</summary>
internal sealed class WordsByCharacter
{
    private const uint GoldenRatio = 0x9E37_79B1;
    private const int SlotsPerCharacter = 4;
    private const int FilterBits = 1024;
    private readonly char[] _characters;
    private readonly string[][] _words;
    private readonly int _shift;

    /// <summary>A bit for each remainder of a character's code that one of the characters has: it turns nearly all others away at
    /// once.</summary>
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    /// <summary>A table of words.</summary>
    /// <param name="words">The words, none of them empty.</param>
    /// <param name="character">Which of a word's characters it is found by.</param>
    public WordsByCharacter(IEnumerable<string> words, Func<string, char> character)
    {
        var groups = words.GroupBy(character).ToList();
        var slots = BitOperations.RoundUpToPowerOf2((uint)(groups.Count * SlotsPerCharacter) | 2);
        _shift = 32 - BitOperations.Log2(slots);
        _characters = new char[slots];
        _words = new string[slots][];
        Array.Fill(_words, []);
        foreach (var group in groups)
        {
            _filter[group.Key % FilterBits / 64] |= 1UL << group.Key % 64;
            var slot = SlotOf(group.Key);
            _characters[slot] = group.Key;
            _words[slot] = [.. group.OrderByDescending(word => word.Length)];
        }
    }

    /// <summary>Whether there may be words that have the character; of most characters there are none, and that is told at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char character) => (_filter[(character >> 6) & (FilterBits / 64 - 1)] >> character & 1) != 0;

    /// <summary>The words that have the character; none where there are none.</summary>
    public string[] Of(char character) => _words[SlotOf(character)];

    /// <summary>The slot of a character, or the empty one where it would be.</summary>
    private int SlotOf(char character)
    {
        var slot = (int)(character * GoldenRatio >> _shift);
        while (_characters[slot] != character && _characters[slot] != '\0')
            slot = (slot + 1) & (_characters.Length - 1);
        return slot;
    }
}
