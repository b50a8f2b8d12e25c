using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Writes every character in the one form that the grammar reads: ASCII digits, half-width letters and punctuation, simplified
/// characters, years in digits.</summary>
/// <remarks>Folding keeps the length: the folded text and the text that is shown have the same offsets.</remarks>
internal static class Folding
{
    private static readonly char[] Table = Build();

    /// <summary>The folded form of a character; itself where it has none.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>Whether a character is a digit, in whatever form it is written.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(Table[c]);

    /// <summary>The folded form of a text; the text itself where nothing folds.</summary>
    public static string Fold(string text)
    {
        var first = FirstFolding(text);
        return first < 0 && !NumeralYears.AreIn(text)
            ? text
            : string.Create(
                text.Length,
                text,
                static (target, source) => Fold(source, target)
            );
    }

    /// <summary>The folded form of a short text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where to write it; as long as the text, at least.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        target = target[..text.Length];
        for (var i = 0; i < text.Length; i++)
            target[i] = Table[text[i]];
        NumeralYears.Fold(target);
        return target;
    }

    private static int FirstFolding(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Table[text[i]] != text[i])
                return i;
        return -1;
    }

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        for (var c = '！'; c <= '～'; c++)
            table[c] = (char)(c - '！' + '!');
        for (var i = 0; i < table.Length; i++)
        {
            if (char.IsDigit((char)i))
                table[i] = (char)('0' + (int)char.GetNumericValue((char)i));
        }

        foreach (var name in (string[])["folding.tsv", "traditional.tsv"])
            foreach (var row in TsvTable.Embedded(name).Rows)
                table[row["from"][0]] = row["to"][0];
        foreach (var row in TsvTable.Embedded("radicals.tsv").Rows)
            table[row["from"][0]] = table[row["to"][0]];
        return table;
    }
}
