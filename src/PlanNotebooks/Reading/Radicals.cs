using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Writes characters that only the encoding of a font or of an old code page made in their everyday form: ⼯⼤ is 工大, ⻓ is
/// 长.</summary>
/// <remarks>
/// PDFs, and text that is copied from them, hold Kangxi radicals (U+2F00–2FD5), radicals of the supplement (U+2E80–2EF3) and compatibility
/// ideographs (U+F900–FAFF) in place of the characters that look the same; symbol fonts put digits and signs at U+F020–F07E. One character
/// becomes one, so that offsets hold.
/// </remarks>
public static class Radicals
{
    private const char SymbolFont = '\uF000';
    private const string SymbolSigns = "0123456789%+-.,()";
    private static readonly Dictionary<char, char> Table = TsvTable
        .Embedded("radicals.tsv")
        .Rows.ToDictionary(row => row["from"][0], row => row["to"][0]);

    /// <summary>The everyday form of a character; itself where it has none.</summary>
    public static char Plain(char c) => c < '\u2E80' || c is > '\u2FDF' and < '\uE000' || c > '\uFAFF' ? c : Found(c);

    /// <summary>A text in everyday characters, as long as it was; the text itself where nothing changes.</summary>
    public static string Plain(string text)
    {
        foreach (var c in text)
            if (Plain(c) != c)
                return string.Create(text.Length, text, static (target, source) => Fill(target, source));
        return text;
    }

    /// <summary>Whether a text may hold a character that has another everyday form.</summary>
    internal static bool MayBeIn(string text) =>
        text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF') || text.AsSpan().ContainsAnyInRange('\uE000', '\uFAFF');

    /// <summary>Whether a character has no meaning outside the font that it was set in.</summary>
    internal static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    private static void Fill(Span<char> target, string source)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Plain(source[i]);
    }

    private static char Found(char c)
    {
        if (!IsPrivate(c))
            return Table.GetValueOrDefault(c, c);
        return c is > SymbolFont and < (char)(SymbolFont + 0x80) && SymbolSigns.Contains((char)(c - SymbolFont))
            ? (char)(c - SymbolFont)
            : c;
    }
}
