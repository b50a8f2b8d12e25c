using System.Globalization;
using System.Text;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tables;

/// <summary>How many columns a text takes on a console: Chinese characters take two, marks that combine none.</summary>
/// <remarks>Characters that Unicode calls ambiguous (— … “ ”) count as one.</remarks>
public static class EastAsianWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        .. TsvTable.Embedded("wide_characters.tsv").Rows.Select(row => (Hex(row["first"]), Hex(row["last"]))),
    ];

    /// <summary>The columns that the text takes.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>The columns that the character takes: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x300)
            return 1;
        if (IsWide(rune))
            return 2;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format
            or UnicodeCategory.Control => 0,
            _ => 1,
        };
    }

    /// <summary>Whether the character fills the square of an ideograph.</summary>
    public static bool IsWide(Rune rune)
    {
        foreach (var (first, last) in Wide)
        {
            if (rune.Value < first)
                return false;
            if (rune.Value <= last)
                return true;
        }
        return false;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
