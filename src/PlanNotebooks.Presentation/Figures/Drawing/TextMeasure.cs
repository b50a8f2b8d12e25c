using System.Text;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Estimates how wide a text is drawn, after the metrics of Arial and a little more: no font is at hand.</summary>
internal static class TextMeasure
{
    private const string Narrow = " !'(),-./:;I[]fijlrt|·";
    private const string Wide = "%@MWmw&GOQ±+<=>≥≤−→";

    /// <summary>The width in the unit of the size.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * size * (bold ? 1.07 : 1.02);
    }

    private static double Ems(Rune rune)
    {
        if (EastAsianWidth.IsWide(rune) || rune.Value is >= 0x2014 and <= 0x2026)
            return 1;
        if (rune.Value > 0x7F && EastAsianWidth.Of(rune) == 0)
            return 0;
        if (Narrow.Contains((char)rune.Value))
            return 0.32;
        if (Wide.Contains((char)rune.Value))
            return 0.82;
        return rune.Value is >= 'A' and <= 'Z' ? 0.7 : 0.56;
    }
}
