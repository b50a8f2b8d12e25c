using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>The elements of a Word file that are characters, known by their names: inside a smart tag, which the SDK has no class for,
/// a text has none either.</summary>
internal static class Inline
{
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string SymbolFont = "Symbol";
    private const int PrivateArea = 0xF000;

    /// <summary>Signs of the font Symbol that stand beside numbers, by the last byte of their place.</summary>
    private static readonly Dictionary<int, char> Signs = new()
    {
        [0x2D] = '-',
        [0x2B] = '+',
        [0x25] = '%',
        [0xA3] = '≤',
        [0xB3] = '≥',
        [0xB1] = '±',
        [0xB4] = '×',
        [0xBB] = '≈',
    };

    /// <summary>Whether an element is one of an equation.</summary>
    public static bool IsMath(OpenXmlElement element) => element.NamespaceUri == Math;

    /// <summary>Appends the characters of an element; false where it is none.</summary>
    public static bool Append(OpenXmlElement element, StringBuilder text)
    {
        switch (element.LocalName)
        {
            case "t":
                text.Append(element.InnerText);
                return true;
            case "tab" or "ptab":
                text.Append(' ');
                return true;
            case "br" or "cr":
                text.Append('\n');
                return true;
            case "noBreakHyphen":
                text.Append('-');
                return true;
            case "ddList":
                text.Append(DropDown.Chosen(element));
                return true;
            case "sym":
                text.Append(SymbolOf(element));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The character of a symbol; one that is known in its font alone keeps its place there, so that no number beside it is
    /// read without it.</summary>
    private static string SymbolOf(OpenXmlElement element)
    {
        if (
            !int.TryParse(
                Attribute(element, "char"),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
            return Damage.Mark.ToString();
        if (Attribute(element, "font") == SymbolFont && Signs.TryGetValue(code & 0xFF, out var sign))
            return sign.ToString();
        return code is > 0 and < 0xD800 or >= PrivateArea and < 0xFFFE
            ? Radicals.Plain((char)code).ToString()
            : Damage.Mark.ToString();
    }

    /// <summary>The value of an attribute by its name; null where the element has none of that name.</summary>
    public static string? Attribute(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value;
}
