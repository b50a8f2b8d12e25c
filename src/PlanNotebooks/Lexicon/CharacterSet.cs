using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>A set of characters that answers at once: one bit for each character, and before it a filter that turns most away.</summary>
internal sealed class CharacterSet
{
    private readonly CharacterFilter _filter;
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(IEnumerable<char> characters)
    {
        var all = characters.ToArray();
        _filter = CharacterFilter.Of(all);
        foreach (var c in all)
            _bits[c >> 6] |= 1UL << (c & 63);
    }

    /// <summary>Whether the character is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => _filter.MayHave(c) && (_bits[c >> 6] >> (c & 63) & 1) != 0;
}
