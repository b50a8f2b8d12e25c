namespace PlanNotebooks.Lexicon;

/// <summary>A set of characters that answers at once: one bit for each character.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
            _bits[c >> 6] |= 1UL << (c & 63);
    }

    /// <summary>Whether the character is in the set.</summary>
    public bool Contains(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;
}
