using System.Numerics;

namespace PlanNotebooks.Lexicon;

/// <summary>Tells of most words of text that they are none of a class by the two characters that they begin with, or end with: a bit for
/// each pair, some eight times as many bits as words.</summary>
internal sealed class PairFilter
{
    private const int BitsOfWord = 8;
    private const int Fewest = 64;
    private readonly ulong[] _bits;

    /// <summary>The characters that are words by themselves.</summary>
    private readonly string _single;

    private PairFilter(IReadOnlyCollection<string> words, bool atEnd)
    {
        _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, words.Count * BitsOfWord)) / 64];
        _single = string.Concat(words.Where(word => word.Length == 1));
        foreach (var word in words.Where(word => word.Length > 1))
        {
            var place = atEnd ? PlaceOf(word[^1], word[^2]) : PlaceOf(word[0], word[1]);
            _bits[place >> 6] |= 1UL << place;
        }
    }

    /// <summary>The filter of words' beginnings, or of their ends.</summary>
    public static PairFilter Of(IReadOnlyCollection<string> words, bool atEnd) => new(words, atEnd);

    /// <summary>Whether a word may begin, or end, with a character and the one next to it.</summary>
    public bool MayHave(char outer, char inner)
    {
        var place = PlaceOf(outer, inner);
        return (_bits[place >> 6] >> place & 1) != 0 || _single.Contains(outer);
    }

    private int PlaceOf(char outer, char inner) => (outer * 31 ^ inner) & ((_bits.Length << 6) - 1);
}
