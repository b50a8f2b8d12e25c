using System.Runtime.CompilerServices;

namespace PlanNotebooks.Lexicon;

/// <summary>A bit for each remainder of a character's code that one of some characters has: small enough to stay in the processor's
/// cache, it turns nearly all others away at once.</summary>
internal sealed class CharacterFilter
{
    private const int Bits = 1024;
    private readonly ulong[] _bits = new ulong[Bits / 64];

    private CharacterFilter() { }

    /// <summary>The filter of the first characters of words, or of their last.</summary>
    public static CharacterFilter Of(IEnumerable<string> words, bool atEnd) => Of(words.Select(word => atEnd ? word[^1] : word[0]));

    /// <summary>The filter of characters.</summary>
    public static CharacterFilter Of(IEnumerable<char> characters)
    {
        var filter = new CharacterFilter();
        foreach (var character in characters)
            filter._bits[character % Bits / 64] |= 1UL << character % 64;
        return filter;
    }

    /// <summary>Whether the character may be one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(char character) => (_bits[(character >> 6) & (Bits / 64 - 1)] >> character & 1) != 0;
}
