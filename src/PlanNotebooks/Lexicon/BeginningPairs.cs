namespace PlanNotebooks.Lexicon;

/// <summary>Tells at once, of most pairs of characters, that none of some words begins with them.</summary>
internal sealed class BeginningPairs
{
    private const int Places = 1 << 16;
    private readonly ulong[] _bits = new ulong[Places / 64];

    /// <summary>The pairs that words begin with.</summary>
    /// <param name="words">The words, each of two characters at least.</param>
    public BeginningPairs(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var place = PlaceOf(word[0], word[1]);
            _bits[place >> 6] |= 1UL << (place & 63);
        }
    }

    /// <summary>Whether a word may begin with two characters; some pairs with which none begins are not told apart.</summary>
    public bool MayBegin(char first, char second)
    {
        var place = PlaceOf(first, second);
        return (_bits[place >> 6] >> (place & 63) & 1) != 0;
    }

    private static int PlaceOf(char first, char second) => (first * 31 ^ second) & (Places - 1);
}
