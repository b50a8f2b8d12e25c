using System.Numerics;
using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>Tells of most words of text that they are none of a class by the two characters that they begin with, or end with: a bit for
/// each pair, some eight times as many bits as words.</summary>
internal sealed class PairFilter
{
    private const int BitsOfWord = 8;
    private const int Fewest = 64;
    private readonly ulong[] _bits;

    /// <summary>A bit for each remainder of the code of a character that is a word by itself.</summary>
    private readonly ulong _single;

    private PairFilter(IReadOnlyCollection<string> words, bool atEnd)
    {
        _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, words.Count * BitsOfWord)) / 64];
        foreach (var word in words)
        {
            if (word.Length == 1)
            {
                _single |= 1UL << word[0];
                continue;
            }

            var place = atEnd ? PlaceOf(word[^1], word[^2]) : PlaceOf(word[0], word[1]);
            _bits[(place >> 6) & (_bits.Length - 1)] |= 1UL << place;
        }
    }

    /// <summary>The filter of words' beginnings, or of their ends.</summary>
    public static PairFilter Of(IReadOnlyCollection<string> words, bool atEnd) => new(words, atEnd);

    /// <summary>Whether a word may begin, or end, with a character and the one next to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char outer, char inner)
    {
        var (bits, place) = (_bits, PlaceOf(outer, inner));
        return ((bits[(place >> 6) & (bits.Length - 1)] >> place | _single >> outer) & 1) != 0;
    }

    private static int PlaceOf(char outer, char inner) => outer * 31 ^ inner;
}
